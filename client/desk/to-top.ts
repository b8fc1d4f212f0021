import Taro from '@tarojs/taro'

/** Shows the page from its beginning again, where what has changed is said. */
export const toTop = (): void => void Taro.pageScrollTo({ scrollTop: 0, duration: 200 }).catch(() => undefined)
