/** Starts and stops a recording; recorder.weapp.ts in WeChat, recorder.h5.ts in a browser. */
export function useRecorder(onRecorded: (localPath: string) => void): {
  recording: boolean
  /** The phone would not record, usually because the permission was not given. */
  refused: boolean
  start: () => void
  stop: () => void
}
