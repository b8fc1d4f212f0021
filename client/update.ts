import Taro from '@tarojs/taro'
import { watched } from './watched'

const waiting = watched()
let isReady = false

/** Notes when WeChat has fetched a newer version; a web page is always the newest. */
export function watchUpdate(): void {
  if (process.env.TARO_ENV !== 'weapp') return
  Taro.getUpdateManager().onUpdateReady(() => {
    isReady = true
    waiting.tell()
  })
}

/** Whether a newer version waits to be taken. */
export const useUpdate = (): boolean => waiting.useLatest(() => isReady)

/** Starts anew with the newer version. */
export function applyUpdate(): void {
  Taro.getUpdateManager().applyUpdate()
}
