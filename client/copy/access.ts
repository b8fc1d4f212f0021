import type { Failure } from '../wechat-failure'

type Words = { word: string; text: string }
type Told = Record<Exclude<Failure, 'cancelled'>, Words>

/** What is said where WeChat or the phone would not give what was asked for: what happened, what is kept, what to do. */
export const access: Record<'photos' | 'portrait' | 'recording', Told> = {
  photos: {
    noConsent: {
      word: '没有打开照片',
      text: '您没有同意用照片，这不要紧：写的内容都在，不传照片也能提交。改了主意，请过一会儿再点一次，会重新问您。',
    },
    denied: {
      word: '没有打开照片',
      text: '这个小程序还不能用相机和相册，写的内容都在。请点“打开设置”，允许后再点一次；不传照片也能提交。',
    },
    deniedByPhone: {
      word: '没有打开照片',
      text: '手机没有允许微信用相机和相册，写的内容都在。请点“打开手机设置”，允许后再点一次；不传照片也能提交。',
    },
    failed: {
      word: '没有打开照片',
      text: '这次照片没有加上，写的内容都在。请再点一次；不传照片也能提交。',
    },
  },
  portrait: {
    noConsent: {
      word: '没有打开照片',
      text: '您没有同意用照片，这不要紧：公开牌没有改动，照样能用。改了主意，请过一会儿再点一次，会重新问您。',
    },
    denied: {
      word: '没有打开照片',
      text: '这个小程序还不能用相机和相册，公开牌没有改动。请点“打开设置”，允许后再点一次。',
    },
    deniedByPhone: {
      word: '没有打开照片',
      text: '手机没有允许微信用相机和相册，公开牌没有改动。请点“打开手机设置”，允许后再点一次。',
    },
    failed: {
      word: '没有打开照片',
      text: '这次照片没有换上，公开牌没有改动。请再点一次。',
    },
  },
  recording: {
    noConsent: {
      word: '没有录音',
      text: '您没有同意录音，这不要紧：写的内容都在，打字或打电话都行。改了主意，请过一会儿再点一次，会重新问您。',
    },
    denied: {
      word: '没有录成',
      text: '这个小程序还不能用麦克风，写的内容都在。请点“打开设置”，允许后再点一次；也可以打字或打电话。',
    },
    deniedByPhone: {
      word: '没有录成',
      text: '手机没有允许微信用麦克风，写的内容都在。请点“打开手机设置”，允许后再点一次；也可以打字或打电话。',
    },
    failed: {
      word: '没有录成',
      text: '这次没有录上，以前录的和写的内容都在。请再点一次；也可以打字或打电话。',
    },
  },
}

/** The ways to the settings. */
export const settingsWords = { app: '打开设置', phone: '打开手机设置' } as const
