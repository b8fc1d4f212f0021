import Taro from '@tarojs/taro'

/** Shows the page from its beginning, where it is said what has changed or is wrong. */
export const toTop = (): void => void Taro.pageScrollTo({ scrollTop: 0, duration: 0 }).catch(() => undefined)
