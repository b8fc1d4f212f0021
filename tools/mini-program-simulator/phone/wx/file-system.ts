import { wxFunction } from './call'

interface Callback {
  success?(result: object): void
  fail?(error: { errMsg: string }): void
}

/** Files of the phone by their path; saved ones outlive the program, temporary ones do not. */
const temporary = new Map<string, Blob>()
const urls = new Map<string, string>()
const SAVED = 'saved-file:'
/** What the program knows as `wx.env.USER_DATA_PATH`. */
export const OWN_FOLDER = 'wxfile://usr'
let made = 0

/** Keeps a file under a temporary path of WeChat's kind. */
export function keepTemporary(blob: Blob): string {
  const path = `wxfile://tmp_${++made}${Date.now()}.${blob.type.split('/')[1] ?? 'bin'}`
  temporary.set(path, blob)
  return path
}

/** The bytes of a file of the phone; throws where it is not there. */
export function blobOf(path: string): Blob {
  const found = temporary.get(path) ?? savedBlob(path)
  if (!found) throw new Error(`fail no such file or directory "${path}"`)
  return found
}

/** An address a browser can show: of a file of the phone, of the cloud or of the build. Only the cloud's own addresses open. */
export function localUrl(src: string): string {
  if (src.startsWith('cloud://')) return `/cloud/files/${src.replace(/^cloud:\/\/[^/]+\//, '')}`
  if (/^https?:/.test(src)) return `/download?url=${encodeURIComponent(src)}`
  if (!src.startsWith('wxfile://')) return src.startsWith('data:') ? src : `/build/${src.replace(/^\//, '')}`
  const found = urls.get(src) ?? URL.createObjectURL(blobOf(src))
  urls.set(src, found)
  return found
}

function savedBlob(path: string): Blob | undefined {
  const text = localStorage.getItem(SAVED + path)
  if (!text) return undefined
  const [head = '', body = ''] = text.split(',')
  const bytes = Uint8Array.from(atob(body), (letter) => letter.charCodeAt(0))
  return new Blob([bytes], { type: /:(.*?);/.exec(head)?.[1] ?? '' })
}

async function save(path: string): Promise<string> {
  const blob = blobOf(path)
  const saved = `wxfile://store_${++made}${Date.now()}`
  localStorage.setItem(SAVED + saved, await dataUrl(blob))
  temporary.delete(path)
  return saved
}

function dataUrl(blob: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader()
    reader.onload = () => resolve(String(reader.result))
    reader.onerror = () => reject(reader.error)
    reader.readAsDataURL(blob)
  })
}

function access(path: string): void {
  if (!temporary.has(path) && !localStorage.getItem(SAVED + path))
    throw new Error(`fail no such file or directory "${path}"`)
}

/** Files a program writes itself lie under its own folder, and stay as long as it runs. */
function write(path: string, content: string | ArrayBuffer): void {
  if (!path.startsWith(`${OWN_FOLDER}/`)) throw new Error(`fail permission denied, open "${path}"`)
  temporary.set(path, new Blob([content]))
}

function remove(path: string): void {
  access(path)
  localStorage.removeItem(SAVED + path)
  temporary.delete(path)
}

/** What is done at once fails with its name before the reason. */
const sync =
  <Rest extends unknown[]>(name: string, act: (path: string, ...rest: Rest) => void) =>
  (path: string, ...rest: Rest) => {
    try {
      act(path, ...rest)
    } catch (error) {
      throw new Error(`${name}:${(error as Error).message}`)
    }
  }

const manager = {
  accessSync: sync('accessSync', access),
  access: wxFunction('access', ({ path }: { path: string } & Callback) => access(path)),
  saveFile: wxFunction('saveFile', async ({ tempFilePath }: { tempFilePath: string } & Callback) => ({
    savedFilePath: await save(tempFilePath),
  })),
  removeSavedFile: wxFunction('removeSavedFile', ({ filePath }: { filePath: string } & Callback) => remove(filePath)),
  writeFileSync: sync('writeFileSync', write),
  unlinkSync: sync('unlinkSync', remove),
  unlink: wxFunction('unlink', ({ filePath }: { filePath: string } & Callback) => remove(filePath)),
  getFileInfo: wxFunction('getFileInfo', ({ filePath }: { filePath: string } & Callback) => ({
    size: blobOf(filePath).size,
  })),
}

/** The phone's files. */
export const fileSystem = {
  getFileSystemManager: () => manager,
}
