import Taro from '@tarojs/taro'
import { copy } from './copy/app'

type Way = 'navigateTo' | 'redirectTo' | 'reLaunch'

/** Opens a page above this one. */
export const goTo = (url: string): Promise<void> => go('navigateTo', url)

/** Opens a page in place of this one. */
export const goInstead = (url: string): Promise<void> => go('redirectTo', url)

/** Opens a page with nothing to go back to. */
export const startAt = (url: string): Promise<void> => go('reLaunch', url)

/** The first page of everybody. */
export const HOME = '/veteran/home/index'

/** Leads home whoever opens a page there is not. WeChat takes only an answer given at once, so this is said before the app is mounted. */
export function leadTheLostHome(): void {
  if (process.env.TARO_ENV === 'weapp') Taro.onPageNotFound(() => void startAt(`${HOME}?lost=1`))
}

/** WeChat keeps ten pages at the most; a page whose package could not be fetched is offered once more, and stays where it is. */
async function go(way: Way, url: string): Promise<void> {
  try {
    await Taro[way]({ url })
  } catch (error) {
    const { errMsg = '' } = error as { errMsg?: string }
    if (way === 'navigateTo' && /limit exceed/.test(errMsg)) return go('redirectTo', url)
    if (await isTriedAgain()) return go(way, url)
  }
}

async function isTriedAgain(): Promise<boolean> {
  const { notOpened: title, notOpenedText: content, tryAgain: confirmText, cancel: cancelText } = copy
  const asked = Taro.showModal({ title, content, confirmText, cancelText })
  return asked.then(({ confirm }) => confirm).catch(() => false)
}
