import { permit } from '../screen/permission'
import { keepTemporary, localUrl } from './file-system'
import { listeners } from './listeners'
import { requirePrivacy } from './privacy'

const LONGEST = 60_000

/** The one recorder a program has. What it records is silence: a file of its kind and nothing in it. */
function makeRecorder() {
  const [starts, stops, pauses, resumes] = [
    listeners<object>(),
    listeners<object>(),
    listeners<object>(),
    listeners<object>(),
  ]
  const [errors, begun, ended] = [listeners<{ errMsg: string }>(), listeners<object>(), listeners<object>()]
  let startedAt: number | undefined
  let timer: number | undefined
  const stop = () => {
    clearTimeout(timer)
    if (startedAt === undefined) return
    const duration = Date.now() - startedAt
    startedAt = undefined
    // An ID3 head: enough for a door that looks at what a file begins with.
    const head = new Blob(['ID3\u0003\u0000\u0000\u0000\u0000\u0000\u0000'], { type: 'audio/mp3' })
    stops.tell({ tempFilePath: keepTemporary(head), duration, fileSize: head.size })
  }
  return {
    onStart: starts.on,
    onStop: stops.on,
    onPause: pauses.on,
    onResume: resumes.on,
    onInterruptionBegin: begun.on,
    onInterruptionEnd: ended.on,
    onError: errors.on,
    async start({ duration = LONGEST }: { duration?: number } = {}) {
      try {
        if (startedAt !== undefined) throw new Error('operateRecorder:fail is recording or paused')
        await requirePrivacy('getRecorderManager')
        if (!(await permit('microphone', '申请使用你的麦克风'))) throw new Error('operateRecorder:fail auth deny')
        startedAt = Date.now()
        timer = window.setTimeout(stop, duration)
        starts.tell({})
      } catch (error) {
        const { message } = error as Error
        errors.tell({ errMsg: message.startsWith('operate') ? message : `operateRecorder:${message}` })
      }
    },
    stop,
    pause: () => pauses.tell({}),
    resume: () => resumes.tell({}),
  }
}

let recorder: ReturnType<typeof makeRecorder> | undefined

function makePlayer() {
  const sound = new Audio()
  const events = Object.fromEntries(
    Object.entries({
      Play: 'play',
      Pause: 'pause',
      Ended: 'ended',
      TimeUpdate: 'timeupdate',
      Canplay: 'canplay',
    }).flatMap(([name, type]) => {
      const own = listeners<object>()
      sound.addEventListener(type, () => own.tell({}))
      return [
        [`on${name}`, own.on],
        [`off${name}`, own.off],
      ]
    }),
  )
  const [errors, stops] = [listeners<object>(), listeners<object>()]
  sound.addEventListener('error', () => errors.tell({ errMsg: 'MediaError', errCode: 10004 }))
  const player = {
    ...events,
    autoplay: false,
    loop: false,
    play: () => void sound.play().catch(() => undefined),
    pause: () => sound.pause(),
    stop: () => {
      sound.pause()
      sound.currentTime = 0
      stops.tell({})
    },
    seek: (seconds: number) => {
      sound.currentTime = seconds
    },
    destroy: () => sound.pause(),
    onError: errors.on,
    offError: errors.off,
    onStop: stops.on,
    offStop: stops.off,
  }
  return Object.defineProperties(player, {
    src: {
      get: () => sound.src,
      set: (path: string) => {
        sound.src = localUrl(path)
        if (player.autoplay) player.play()
      },
    },
    duration: { get: () => sound.duration || 0 },
    currentTime: { get: () => sound.currentTime },
    paused: { get: () => sound.paused },
  })
}

/** Recording and playing. */
export const sound = {
  getRecorderManager: () => {
    recorder ??= makeRecorder()
    return recorder
  },
  createInnerAudioContext: makePlayer,
}
