import { config, world } from '../config'
import { log } from '../faults'
import { countCloudCall } from '../measures'
import { Failure, wxFunction } from './call'
import { blobOf, keepTemporary } from './file-system'

const ORDINARY_PATIENCE = 60_000

let environment: string | undefined

interface Asked {
  config?: { env?: string }
}

/** Fetches as the phone's network lets it; the endpoint passes on what is meant for the cloud. */
export async function overNetwork(path: string, init: RequestInit = {}): Promise<Response> {
  if (world().network === 'none') throw unreachable('network unreachable')
  const patience = config().app.networkTimeout?.request ?? ORDINARY_PATIENCE
  const arrived = fetch(path, init).then(async (response) => {
    await sleep(world().answersAfter)
    return response
  })
  const response = await Promise.race([arrived, sleep(patience)])
  // The call has arrived by now; only its answer finds no way back.
  if (!response || world().network !== 'wifi') throw unreachable('timeout')
  return response
}

const unreachable = (why: string) => new Failure(`fail Error: errCode: -404 request:fail ${why}`, { errCode: -404 })
const sleep = (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds))

async function reach(path: string, init: RequestInit, env = environment): Promise<Response> {
  if (environment === undefined)
    throw new Failure("fail Error: Cloud API isn't enabled, please call wx.cloud.init first", { errCode: -1 })
  const headers = { ...init.headers, 'x-openid': world().account, ...(env ? { 'x-env': env } : {}) }
  const response = await overNetwork(`/cloud${path}`, { ...init, headers })
  if (response.ok) return response
  const { errCode, errMsg } = (await response.json().catch(() => ({}))) as { errCode?: number; errMsg?: string }
  const reason = `fail Error: errCode: ${errCode} ${errMsg ?? response.statusText}`
  log('warn', [`the cloud answered ${reason}`])
  throw new Failure(reason, { errCode })
}

const pathOf = (fileId: string) => fileId.replace(/^cloud:\/\/[^/]+\//, '')

/** The cloud, as far as it can be reached here: functions and files. Its database is behind functions alone. */
export const cloud = {
  init: ({ env }: { env?: string | { default?: string } } = {}) => {
    environment = (typeof env === 'object' ? env.default : env) ?? ''
  },
  callFunction: wxFunction(
    'cloud.callFunction',
    async ({ name, data = {}, config: asked }: { name: string; data?: object } & Asked) => {
      if (!name) throw new Failure('fail parameter error: parameter.name should be String', { errCode: -1 })
      countCloudCall()
      const headers = { 'content-type': 'application/json' }
      const init = { method: 'POST', headers, body: JSON.stringify(data) }
      const response = await reach(`/functions/${name}`, init, asked?.env)
      return { result: await response.json(), requestID: '' }
    },
  ),
  uploadFile: wxFunction(
    'cloud.uploadFile',
    async ({ cloudPath, filePath, config: asked }: { cloudPath: string; filePath: string } & Asked) => {
      const response = await reach(`/files/${cloudPath}`, { method: 'PUT', body: blobOf(filePath) }, asked?.env)
      const { fileID } = (await response.json()) as { fileID: string }
      return { fileID, statusCode: 204 }
    },
  ),
  downloadFile: wxFunction('cloud.downloadFile', async ({ fileID, config: asked }: { fileID: string } & Asked) => {
    const response = await reach(`/files/${pathOf(fileID)}`, {}, asked?.env)
    return { tempFilePath: keepTemporary(await response.blob()), statusCode: 200 }
  }),
}
