import { world } from '../config'
import { wxFunction } from './call'

const MOST_BYTES = 10 * 1024 * 1024
const prefix = () => `kept:${world().account}:`
const own = () => Object.keys(localStorage).filter((name) => name.startsWith(prefix()))

function set(key: string, value: unknown): void {
  const text = JSON.stringify({ value })
  const size = own().reduce((sum, name) => sum + (localStorage.getItem(name)?.length ?? 0), text.length)
  if (size > MOST_BYTES) throw new Error('setStorage:fail exceed storage max size 10Mb')
  localStorage.setItem(checked(key), text)
}

/** A key that is not a text is refused, as WeChat does. */
function checked(key: string): string {
  if (typeof key !== 'string' || key === '') throw new Error('fail parameter error: parameter.key should be String')
  return prefix() + key
}

function get(key: string): unknown {
  const text = localStorage.getItem(checked(key))
  return text === null ? '' : (JSON.parse(text) as { value: unknown }).value
}

const remove = (key: string) => localStorage.removeItem(checked(key))
const clear = () => own().forEach((name) => void localStorage.removeItem(name))
const info = () => ({
  keys: own().map((name) => name.slice(prefix().length)),
  currentSize: Math.ceil(own().reduce((sum, name) => sum + (localStorage.getItem(name)?.length ?? 0), 0) / 1024),
  limitSize: MOST_BYTES / 1024,
})

interface Key {
  key: string
}

/** What a program keeps on the phone: it outlives the program and belongs to one account. */
export const storage = {
  setStorageSync: set,
  getStorageSync: get,
  removeStorageSync: remove,
  clearStorageSync: clear,
  getStorageInfoSync: info,
  setStorage: wxFunction('setStorage', ({ key, data }: Key & { data: unknown }) => set(key, data)),
  getStorage: wxFunction('getStorage', ({ key }: Key) => {
    if (localStorage.getItem(checked(key)) === null) throw new Error('fail data not found')
    return { data: get(key) }
  }),
  removeStorage: wxFunction('removeStorage', ({ key }: Key) => remove(key)),
  clearStorage: wxFunction('clearStorage', clear),
  getStorageInfo: wxFunction('getStorageInfo', info),
}
