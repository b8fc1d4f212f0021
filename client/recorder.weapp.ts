import Taro from '@tarojs/taro'
import { useEffect, useRef, useState } from 'react'

const longest = 180_000

/** Records with WeChat's own recorder, at most three minutes at a time. */
export function useRecorder(onRecorded: (localPath: string) => void) {
  const [recording, setRecording] = useState(false)
  const [refused, setRefused] = useState(false)
  const recorded = useRef(onRecorded)
  recorded.current = onRecorded
  useEffect(() => {
    const recorder = Taro.getRecorderManager()
    let here = true
    recorder.onStop(({ tempFilePath }) => {
      if (!here) return
      setRecording(false)
      recorded.current(tempFilePath)
    })
    recorder.onError(() => {
      if (!here) return
      setRecording(false)
      setRefused(true)
    })
    return () => {
      here = false
      recorder.stop()
    }
  }, [])
  const start = () => {
    setRefused(false)
    setRecording(true)
    Taro.getRecorderManager().start({
      duration: longest,
      format: 'mp3',
      sampleRate: 16000,
      numberOfChannels: 1,
      encodeBitRate: 48000,
    })
  }
  return { recording, refused, start, stop: () => Taro.getRecorderManager().stop() }
}
