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
  openDocument: wxFunction('openDocument', ({ filePath }: { filePath: string }) => {
    blobOf(filePath)
    void ask({ kind: 'viewer', title: filePath, yes: '关闭' })
  }),
}
