import { ask } from '../screen/dialogue'
import { wxFunction } from './call'
import { overNetwork } from './cloud'
import { blobOf, keepTemporary } from './file-system'

/** Files from outside, and the viewer for those that are no pictures. */
export const documents = {
  downloadFile: wxFunction('downloadFile', async ({ url }: { url: string }) => {
    // The endpoint fetches from the cloud's own address alone; any other is a domain nobody declared.
    const response = await overNetwork(`/download?url=${encodeURIComponent(url)}`)
    if (response.status === 403) throw new Error('fail url not in domain list')
    return { tempFilePath: keepTemporary(await response.blob()), statusCode: response.status }
  }),
  // A person chooses to whom; a test answers with the confirmation or the refusal of sharing.
  shareFileMessage: wxFunction(
    'shareFileMessage',
    async ({ filePath, fileName }: { filePath: string; fileName?: string }) => {
      const name = fileName ?? filePath.split('/').at(-1) ?? ''
      const blob = blobOf(filePath)
      if (!(await ask({ kind: 'share', title: '发送给：', text: name, yes: '发送', no: '取消' })))
        throw new Error('fail cancel')
      window.__emit('Simulator.sharedFile', { name, text: await blob.text() })
    },
  ),
  openDocument: wxFunction('openDocument', ({ filePath }: { filePath: string }) => {
    blobOf(filePath)
    void ask({ kind: 'viewer', title: filePath, yes: '关闭' })
  }),
}
