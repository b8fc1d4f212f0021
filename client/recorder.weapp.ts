import Taro from '@tarojs/taro'
import { useEffect, useRef, useState } from 'react'
import { type Failure, failureOf } from './wechat-failure'

const longest = 180_000

/** Records with WeChat's own recorder, at most three minutes at a time. */
export function useRecorder(onRecorded: (localPath: string) => void) {
  const [recording, setRecording] = useState(false)
  const [failure, setFailure] = useState<Failure>()
  const recorded = useRef(onRecorded)
  recorded.current = onRecorded
  useEffect(() => {
    const recorder = Taro.getRecorderManager()
    let here = true
    // Not on the tap: WeChat may first ask for consent, and until then nothing is recorded.
    recorder.onStart(() => here && setRecording(true))
    // A call came in: what was said until then is kept.
    recorder.onInterruptionEnd(() => recorder.stop())
    recorder.onStop(({ tempFilePath }) => {
      if (!here) return
      setRecording(false)
      recorded.current(tempFilePath)
    })
    recorder.onError((error) => {
      if (!here) return
      setRecording(false)
      setFailure(failureOf(error))
    })
    return () => {
      here = false
      recorder.stop()
    }
  }, [])
  const start = () => {
    setFailure(undefined)
    Taro.getRecorderManager().start({
      duration: longest,
      format: 'mp3',
      sampleRate: 16000,
      numberOfChannels: 1,
      encodeBitRate: 48000,
    })
  }
  return { recording, failure, start, stop: () => Taro.getRecorderManager().stop() }
}
