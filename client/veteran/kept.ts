import Taro from '@tarojs/taro'

/** What this phone kept under a name, or nothing. */
export function kept<T>(name: string): T | undefined {
  return (Taro.getStorageSync(name) || undefined) as T | undefined
}

/** Keeps a value on this phone; a full storage loses the copy, never the words on the screen. */
export function keep(name: string, value: unknown): void {
  try {
    if (value === undefined) Taro.removeStorageSync(name)
    else Taro.setStorageSync(name, value)
  } catch (error) {
    console.warn('not kept', error)
  }
}
