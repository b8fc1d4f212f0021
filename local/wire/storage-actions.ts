import type { Files } from '../files'

/** A request of the storage's part of the wire protocol. */
export interface StorageRequest {
  path?: string
  file_list?: { fileid: string }[]
  fileid_list?: string[]
}

type Handler = (files: Files, request: StorageRequest) => { data: unknown }

/** Every storage action there is; any other is refused by name. */
export const storageActions: Record<string, Handler> = {
  'storage.getUploadMetadata': (files, { path = '' }) => {
    const ticket = files.ticket(path)
    const fileId = files.fileId(path)
    const url = `${files.url(path)}?ticket=${ticket}`
    return { data: { url, token: 'local', authorization: 'local', fileId, cosFileId: ticket } }
  },

  'storage.batchGetDownloadUrl': (files, { file_list = [] }) => ({
    data: {
      download_list: file_list.map(({ fileid }) => {
        const path = files.pathOf(fileid)
        return path !== undefined && files.has(path)
          ? { fileID: fileid, code: 'SUCCESS', tempFileURL: files.url(path) }
          : { fileID: fileid, code: 'STORAGE_FILE_NONEXIST', tempFileURL: '', message: 'storage file not exists' }
      }),
    },
  }),

  'storage.batchDeleteFile': (files, { fileid_list = [] }) => ({
    data: {
      delete_list: fileid_list.map((fileID) => {
        const path = files.pathOf(fileID)
        if (path === undefined || !files.has(path)) return { fileID, code: 'STORAGE_FILE_NONEXIST' }
        files.remove(path)
        return { fileID, code: 'SUCCESS' }
      }),
    },
  }),
}
