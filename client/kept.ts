import Taro from '@tarojs/taro'
import { watched } from './watched'

const keeping = watched()
/** What the phone had no room for: it lasts as long as the app runs. */
const homeless = new Map<string, unknown>()

/** What this phone kept under a name, or nothing. */
export function kept<T>(name: string): T | undefined {
  if (homeless.has(name)) return homeless.get(name) as T | undefined
  try {
    return (Taro.getStorageSync(name) || undefined) as T | undefined
  } catch {
    return undefined
  }
}

/** Keeps a value on this phone; where it is full, for as long as the app runs. */
export function keep(name: string, value: unknown): void {
  try {
    if (value === undefined) Taro.removeStorageSync(name)
    else Taro.setStorageSync(name, value)
    homeless.delete(name)
  } catch {
    homeless.set(name, value)
  }
  keeping.tell()
}

/** Whether everything kept so far found room on this phone. */
export const hasRoom = (): boolean => homeless.size === 0

/** The same, kept current where words are written. */
export const useRoom = (): boolean => keeping.useLatest(hasRoom)

/** Words kept under a name, kept current where they are shown. */
export const useKept = (name: string): string | undefined => keeping.useLatest(() => kept<string>(name))
