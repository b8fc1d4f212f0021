import Taro from '@tarojs/taro'
import { useSyncExternalStore } from 'react'

const listeners = new Set<() => void>()
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
  for (const tell of listeners) tell()
}

/** Whether everything kept so far found room on this phone. */
export const hasRoom = (): boolean => homeless.size === 0

/** The same, kept current where words are written. */
export const useRoom = (): boolean =>
  useSyncExternalStore((listener) => {
    listeners.add(listener)
    return () => listeners.delete(listener)
  }, hasRoom)
