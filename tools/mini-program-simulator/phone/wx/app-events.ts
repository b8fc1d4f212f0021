import { listeners } from './listeners'

const shows = listeners<object>()
const hides = listeners<object>()
const pagesNotFound = listeners<{ path: string; query: object; isEntryPage: boolean }>()
const rejections = listeners<{ reason: unknown; promise: Promise<unknown> }>()
const errors = listeners<string>()

/** Tells those who listen; by the names an App() has for the same news. */
export const tellListeners = {
  onShow: shows.tell,
  onHide: hides.tell,
  onPageNotFound: pagesNotFound.tell,
  onUnhandledRejection: rejections.tell,
  onError: errors.tell,
}

/** What a program may listen to for as long as it runs. */
export const appEvents = {
  onAppShow: shows.on,
  offAppShow: shows.off,
  onAppHide: hides.on,
  offAppHide: hides.off,
  onPageNotFound: pagesNotFound.on,
  offPageNotFound: pagesNotFound.off,
  onUnhandledRejection: rejections.on,
  offUnhandledRejection: rejections.off,
  onError: errors.on,
  offError: errors.off,
}
