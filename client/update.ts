import Taro from '@tarojs/taro'
import { copy } from './copy/app'

/** Asks to restart once WeChat has a newer version ready; a web page is always the newest. */
export function offerUpdate(): void {
  if (process.env.TARO_ENV !== 'weapp') return
  const updates = Taro.getUpdateManager()
  updates.onUpdateReady(async () => {
    const { confirm } = await Taro.showModal({
      title: copy.updateTitle,
      content: copy.updateReady,
      confirmText: copy.restart,
    })
    if (confirm) updates.applyUpdate()
  })
}
