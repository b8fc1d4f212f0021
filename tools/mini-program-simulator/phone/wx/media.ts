import { world } from '../config'
import { ask } from '../screen/dialogue'
import { permit } from '../screen/permission'
import { made } from '../screen/shell'
import { wxFunction } from './call'
import { keepTemporary, localUrl } from './file-system'
import { listeners } from './listeners'
import { requirePrivacy } from './privacy'

/** One grey point, for a person who picks a picture that no test supplied. */
const anyPicture =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mOcMXPmfwAGQgKe0c5pkAAAAABJRU5ErkJggg=='

async function pick(count: number): Promise<{ tempFilePath: string; size: number; fileType: string }[]> {
  await requirePrivacy()
  if (!(await permit('camera', '申请使用你的摄像头和相册'))) throw new Error('fail auth deny')
  const chosen = (world().pictures.length > 0 ? world().pictures : [anyPicture]).slice(0, count)
  return Promise.all(
    chosen.map(async (picture) => {
      const blob = await (await fetch(picture)).blob()
      return { tempFilePath: keepTemporary(blob), size: blob.size, fileType: 'image' }
    }),
  )
}

function recorder() {
  const [starts, stops, pauses, resumes] = [
    listeners<object>(),
    listeners<object>(),
    listeners<object>(),
    listeners<object>(),
  ]
  const [errors, begun, ended] = [listeners<{ errMsg: string }>(), listeners<object>(), listeners<object>()]
  let startedAt: number | undefined
  return {
    onStart: starts.on,
    onStop: stops.on,
    onPause: pauses.on,
    onResume: resumes.on,
    onInterruptionBegin: begun.on,
    onInterruptionEnd: ended.on,
    onError: errors.on,
    async start() {
      try {
        await requirePrivacy()
        if (!(await permit('microphone', '申请使用你的麦克风'))) throw new Error('operateRecorder:fail auth deny')
        startedAt = Date.now()
        starts.tell({})
      } catch (error) {
        errors.tell({ errMsg: (error as Error).message })
      }
    },
    stop() {
      if (startedAt === undefined) return
      const duration = Date.now() - startedAt
      startedAt = undefined
      // An ID3 head: enough for a door that looks at what a file begins with.
      const tempFilePath = keepTemporary(
        new Blob(['ID3\u0003\u0000\u0000\u0000\u0000\u0000\u0000'], { type: 'audio/mp3' }),
      )
      stops.tell({ tempFilePath, duration, fileSize: 10 })
    },
  }
}

let theRecorder: ReturnType<typeof recorder> | undefined

function view(urls: string[]): Promise<boolean> {
  const pictures = urls.map((url) => {
    const picture = made('img')
    picture.src = localUrl(url)
    picture.style.maxWidth = '100%'
    return picture
  })
  return ask({ kind: 'viewer', title: '', yes: '关闭', inside: made('div', '', ...pictures) })
}

/** Pictures, sound and documents. */
export const media = {
  chooseMedia: wxFunction('chooseMedia', async ({ count = 9 }: { count?: number }) => ({
    tempFiles: await pick(count),
    type: 'image',
  })),
  chooseImage: wxFunction('chooseImage', async ({ count = 9 }: { count?: number }) => {
    const tempFiles = await pick(count)
    return { tempFiles, tempFilePaths: tempFiles.map(({ tempFilePath }) => tempFilePath) }
  }),
  previewImage: wxFunction('previewImage', ({ urls }: { urls: string[] }) => void view(urls)),
  openDocument: wxFunction('openDocument', ({ filePath }: { filePath: string }) => {
    void ask({ kind: 'viewer', title: filePath, yes: '关闭' })
  }),
  getRecorderManager: () => {
    theRecorder ??= recorder()
    return theRecorder
  },
  createInnerAudioContext: () => {
    const sound = new Audio()
    const [ends, errors] = [listeners<object>(), listeners<object>()]
    sound.addEventListener('ended', () => ends.tell({}))
    sound.addEventListener('error', () => errors.tell({ errMsg: 'fail', errCode: 10004 }))
    return {
      set src(path: string) {
        sound.src = localUrl(path)
      },
      get src() {
        return sound.src
      },
      play: () => void sound.play().catch(() => undefined),
      pause: () => sound.pause(),
      stop: () => sound.pause(),
      destroy: () => sound.pause(),
      onEnded: ends.on,
      onError: errors.on,
      offEnded: ends.off,
      offError: errors.off,
    }
  },
}
