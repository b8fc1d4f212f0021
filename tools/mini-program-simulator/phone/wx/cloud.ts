import { world } from '../config'
import { log } from '../faults'
import { countCloudCall } from '../measures'
import { Failure, wxFunction } from './call'
import { blobOf, keepTemporary } from './file-system'

/** The endpoint passes these on to the cloud it was given. */
async function reach(path: string, init: RequestInit): Promise<Response> {
  const { network, account } = world()
  if (network === 'none') throw new Failure('Error: errCode: -404 request:fail network unreachable', { errCode: -404 })
  const response = await fetch(`/cloud${path}`, { ...init, headers: { ...init.headers, 'x-openid': account } })
  // The call has arrived by now; only its answer finds no way back.
  if (world().network !== 'wifi') throw new Failure('Error: errCode: -404 request:fail timeout', { errCode: -404 })
  return response
}

async function refused(response: Response): Promise<Failure> {
  const { errCode, errMsg } = (await response.json().catch(() => ({}))) as { errCode?: number; errMsg?: string }
  const reason = `Error: errCode: ${errCode} ${errMsg ?? response.statusText}`
  log('warn', [`the cloud answered ${reason}`])
  return new Failure(reason, { errCode })
}

/** The cloud, as far as programs use it: functions and files. */
export const cloud = {
  init: () => undefined,
  callFunction: wxFunction('cloud.callFunction', async ({ name, data = {} }: { name: string; data?: object }) => {
    countCloudCall()
    const headers = { 'content-type': 'application/json' }
    const response = await reach(`/functions/${name}`, { method: 'POST', headers, body: JSON.stringify(data) })
    if (!response.ok) throw await refused(response)
    return { result: await response.json(), requestID: '' }
  }),
  uploadFile: wxFunction(
    'cloud.uploadFile',
    async ({ cloudPath, filePath }: { cloudPath: string; filePath: string }) => {
      const response = await reach(`/files/${cloudPath}`, { method: 'PUT', body: blobOf(filePath) })
      if (!response.ok) throw await refused(response)
      const { fileID } = (await response.json()) as { fileID: string }
      return { fileID, statusCode: 204 }
    },
  ),
  downloadFile: wxFunction('cloud.downloadFile', async ({ fileID }: { fileID: string }) => {
    const response = await reach(`/files/${fileID.replace(/^cloud:\/\/[^/]+\//, '')}`, {})
    if (!response.ok) throw await refused(response)
    return { tempFilePath: await keepTemporary(await response.blob()), statusCode: 200 }
  }),
}
