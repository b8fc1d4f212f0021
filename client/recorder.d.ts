import type { Failure } from './wechat-failure'

/** Starts and stops a recording; recorder.weapp.ts in WeChat, recorder.h5.ts in a browser. */
export function useRecorder(onRecorded: (localPath: string) => void): {
  recording: boolean
  /** Why the last try recorded nothing. */
  failure?: Failure
  start: () => void
  stop: () => void
}
