import { createHash, randomUUID } from 'node:crypto'
import { cloud } from './cloud'

/** The whole content of a stored file, or none where there is no such file. */
export async function fileContent(fileId: string): Promise<Buffer | undefined> {
  try {
    const { fileContent } = await cloud.downloadFile({ fileID: fileId })
    return fileContent as Buffer
  } catch (error) {
    if (isGone(error)) return undefined
    throw error
  }
}

// The SDK looks the address up itself; there the storage says what is gone, or at the address with 404.
const isGone = (error: unknown): boolean => {
  const { code, errMsg } = error as { code?: string; errMsg?: string }
  return code === 'STORAGE_FILE_NONEXIST' || /Status:404\b/.test(errMsg ?? '')
}

/** Addresses that open stored files for a short while, in order; empty where a file is gone. */
export async function temporaryUrls(fileIds: string[]): Promise<string[]> {
  if (fileIds.length === 0) return []
  const { fileList } = (await cloud.getTempFileURL({ fileList: fileIds })) as { fileList: { tempFileURL?: string }[] }
  return fileList.map(({ tempFileURL }) => tempFileURL ?? '')
}

/** Deletes a stored file that may not stay; one that is gone already is no fault. */
export async function deleteFile(fileId: string): Promise<void> {
  await cloud.deleteFile({ fileList: [fileId] })
}

/** Stores a file whole under an ASCII path and gives back its id; the same path again replaces it. */
export async function storeFile(cloudPath: string, fileContent: Buffer): Promise<string> {
  const { fileID } = await cloud.uploadFile({ cloudPath, fileContent })
  return fileID
}

/**
 * Stores a copy that is to stay as it is: no client may write or delete it, for under the storage's rule only who made a file may, and
 * its path is known to nobody before it is there.
 */
export const keepFile = (folder: string, extension: string, content: Buffer): Promise<string> =>
  storeFile(`${folder}/${randomUUID()}${extension}`, content)

/** SHA-256 of a file's content, in hexadecimal. */
export const digestOfContent = (content: Uint8Array): string => createHash('sha256').update(content).digest('hex')

/** The same of a stored file, or none where it is gone. */
export async function digestOfFile(fileId: string): Promise<string | undefined> {
  const content = await fileContent(fileId)
  return content && digestOfContent(content)
}
