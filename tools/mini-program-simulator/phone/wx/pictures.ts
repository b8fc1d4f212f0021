import { world } from '../config'
import { ask } from '../screen/dialogue'
import { permit } from '../screen/permission'
import { made } from '../screen/shell'
import { wxFunction } from './call'
import { blobOf, keepTemporary, localUrl } from './file-system'
import { requirePrivacy } from './privacy'

/** One grey point, for a person who picks a picture that no test supplied. */
const anyPicture =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mOcMXPmfwAGQgKe0c5pkAAAAABJRU5ErkJggg=='

/** A picture of the person's album, as a temporary file. */
export async function pictureOf(index: number): Promise<{ tempFilePath: string; size: number; fileType: 'image' }> {
  const blob = await (await fetch(world().pictures[index] ?? anyPicture)).blob()
  return { tempFilePath: keepTemporary(blob), size: blob.size, fileType: 'image' }
}

async function pick(name: string, count: number) {
  await requirePrivacy(name)
  if (!(await permit('camera', '申请使用你的摄像头和相册'))) throw new Error('fail auth deny')
  const found = Math.min(count, Math.max(1, world().pictures.length))
  return Promise.all(Array.from({ length: found }, (_, index) => pictureOf(index)))
}

function view(urls: string[]): void {
  const pictures = urls.map((url) => {
    const picture = made('img')
    picture.src = localUrl(url)
    picture.style.maxWidth = '100%'
    return picture
  })
  void ask({ kind: 'viewer', title: '', yes: '关闭', inside: made('div', '', ...pictures) })
}

async function sizeOf(src: string) {
  const picture = new Image()
  picture.src = localUrl(src)
  await picture.decode().catch(() => Promise.reject(new Error(`fail file not found ${src}`)))
  const type = src.startsWith('wxfile://') ? blobOf(src).type : ''
  return {
    width: picture.naturalWidth,
    height: picture.naturalHeight,
    path: src,
    orientation: 'up',
    type: type.split('/')[1],
  }
}

/** Pictures: taken, shown, measured and saved. */
export const pictures = {
  chooseMedia: wxFunction('chooseMedia', async ({ count = 9, mediaType }: { count?: number; mediaType?: string[] }) => {
    if (mediaType?.length === 1 && mediaType[0] === 'video')
      throw new Error('videos are not implemented by the simulator')
    return { tempFiles: await pick('chooseMedia', count), type: 'image' }
  }),
  chooseImage: wxFunction('chooseImage', async ({ count = 9 }: { count?: number }) => {
    const tempFiles = (await pick('chooseImage', count)).map(({ tempFilePath: path, size }) => ({ path, size }))
    return { tempFiles, tempFilePaths: tempFiles.map(({ path }) => path) }
  }),
  previewImage: wxFunction('previewImage', ({ urls }: { urls: string[] }) => view(urls)),
  getImageInfo: wxFunction('getImageInfo', ({ src }: { src: string }) => sizeOf(src)),
  saveImageToPhotosAlbum: wxFunction('saveImageToPhotosAlbum', async ({ filePath }: { filePath: string }) => {
    await requirePrivacy('saveImageToPhotosAlbum')
    if (!(await permit('album', '申请保存图片到你的相册'))) throw new Error('fail auth deny')
    blobOf(filePath)
  }),
}
