import Taro from '@tarojs/taro'
import { useSyncExternalStore } from 'react'

const listeners = new Set<() => void>()
let isReady = false

/** Notes when WeChat has fetched a newer version; a web page is always the newest. */
export function watchUpdate(): void {
  if (process.env.TARO_ENV !== 'weapp') return
  Taro.getUpdateManager().onUpdateReady(() => {
    isReady = true
    for (const tell of listeners) tell()
  })
}

/** Whether a newer version waits to be taken. */
export const useUpdate = (): boolean =>
  useSyncExternalStore(
    (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    () => isReady,
  )

/** Starts anew with the newer version. */
export function applyUpdate(): void {
  Taro.getUpdateManager().applyUpdate()
}
