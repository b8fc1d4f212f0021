import { config, world } from '../config'
import { ask } from '../screen/dialogue'
import { wxFunction } from './call'

type Resolve = (answer: { event: string; buttonId?: string }) => void
type Handler = (resolve: Resolve, eventInfo: { referrer: string }) => void

const KEY = 'privacy-agreed:'
const denied = () => new Error('fail privacy permission is not authorized')
let handler: Handler | undefined
const waiting: { agree(): void; refuse(): void }[] = []

const isAsked = () => config().app.__usePrivacyCheck__ === true
/** Whether the person agreed to the privacy guide, now or on an earlier day. */
export const privacyIsAgreed = (): boolean =>
  !isAsked() || world().privacy === 'allow' || localStorage.getItem(KEY + world().account) !== null

/** The person tapped 同意: whoever waits for it goes on. */
export function agreeToPrivacy(_buttonId: string): void {
  localStorage.setItem(KEY + world().account, 'yes')
  for (const one of waiting.splice(0)) one.agree()
}

/** Resolves once the person has agreed; rejects where they refuse. The program's own question comes before WeChat's. */
export async function requirePrivacy(referrer = ''): Promise<void> {
  if (privacyIsAgreed()) return
  if (world().privacy === 'refuse') throw denied()
  if (!handler) {
    const agreed = await ask({ kind: 'permission', title: '用户隐私保护提示', yes: '同意', no: '拒绝' })
    if (!agreed) throw denied()
    return agreeToPrivacy('')
  }
  await new Promise<void>((resolve, reject) => {
    waiting.push({ agree: resolve, refuse: () => reject(denied()) })
    handler?.(
      ({ event }) => {
        if (event === 'agree') agreeToPrivacy('')
        else if (event === 'disagree') for (const one of waiting.splice(0)) one.refuse()
      },
      { referrer },
    )
  })
}

/** The privacy guide and the consent to it. */
export const privacy = {
  onNeedPrivacyAuthorization: (listener: Handler) => {
    handler = listener
  },
  getPrivacySetting: wxFunction('getPrivacySetting', () => ({
    needAuthorization: !privacyIsAgreed(),
    privacyContractName: '《用户隐私保护指引》',
  })),
  requirePrivacyAuthorize: wxFunction('requirePrivacyAuthorize', () => requirePrivacy()),
  openPrivacyContract: wxFunction('openPrivacyContract', () => {
    void ask({ kind: 'viewer', title: '用户隐私保护指引', yes: '关闭' })
  }),
  openSetting: wxFunction('openSetting', () => ({ authSetting: settings() })),
  openAppAuthorizeSetting: wxFunction('openAppAuthorizeSetting', () => undefined),
  getSetting: wxFunction('getSetting', () => ({ authSetting: settings() })),
}

const settings = () => ({
  ...(world().camera === 'ask' ? {} : { 'scope.camera': world().camera === 'allow' }),
  ...(world().microphone === 'ask' ? {} : { 'scope.record': world().microphone === 'allow' }),
})
