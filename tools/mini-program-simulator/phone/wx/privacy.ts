import { config, world } from '../config'
import { ask } from '../screen/dialogue'
import { Failure, wxFunction } from './call'

type Resolve = (answer: { event: string; buttonId?: string }) => void
type Handler = (resolve: Resolve, eventInfo: { referrer: string }) => void

const KEY = 'privacy-agreed:'
const denied = () => new Failure('fail privacy permission is not authorized', { errno: 104 })
let handler: Handler | undefined
const waiting: { agree(): void; refuse(): void }[] = []
/** The buttons of open-type agreePrivacyAuthorization that were tapped, by their ids. */
const tapped = new Set<string>()

const isAsked = () => config().app.__usePrivacyCheck__ === true
/** Whether the person agreed to the privacy guide, now or on an earlier day. */
const privacyIsAgreed = (): boolean =>
  !isAsked() || world().privacy === 'allow' || localStorage.getItem(KEY + world().account) !== null

/** The person tapped 同意 on a button: whoever waits for it goes on once the program says so, or at once where it has no question of its own. */
export function tapToAgree(buttonId: string): void {
  tapped.add(buttonId)
  if (!handler || waiting.length === 0) agree()
}

function agree(): void {
  localStorage.setItem(KEY + world().account, 'yes')
  for (const one of waiting.splice(0)) one.agree()
}

const refuse = () => {
  for (const one of waiting.splice(0)) one.refuse()
}

/** Resolves once the person has agreed; rejects where they refuse. The program's own question comes before WeChat's. */
export async function requirePrivacy(referrer = ''): Promise<void> {
  if (privacyIsAgreed()) return
  if (world().privacy === 'refuse') throw denied()
  if (!handler) {
    const agreed = await ask({ kind: 'permission', title: '用户隐私保护提示', yes: '同意', no: '拒绝' })
    if (!agreed) throw denied()
    return agree()
  }
  await new Promise<void>((resolve, reject) => {
    waiting.push({ agree: resolve, refuse: () => reject(denied()) })
    handler?.(
      ({ event, buttonId = '' }) => {
        // WeChat looks whether that very button was tapped.
        if (event === 'agree' && tapped.has(buttonId)) agree()
        else if (event === 'agree' || event === 'disagree') refuse()
      },
      { referrer },
    )
  })
}

const settings = () => ({
  ...(world().camera === 'ask' ? {} : { 'scope.camera': world().camera === 'allow' }),
  ...(world().microphone === 'ask' ? {} : { 'scope.record': world().microphone === 'allow' }),
  ...(world().album === 'ask' ? {} : { 'scope.writePhotosAlbum': world().album === 'allow' }),
})

/** The program's settings in WeChat; gives what stands allowed when the person comes back. */
export async function openSettings(): Promise<object> {
  await ask({ kind: 'viewer', title: '设置', yes: '返回' })
  return { authSetting: settings() }
}

/** The privacy guide, the consent to it, and what is allowed. */
export const privacy = {
  onNeedPrivacyAuthorization: (listener: Handler) => {
    handler = listener
  },
  getPrivacySetting: wxFunction('getPrivacySetting', () => ({
    needAuthorization: !privacyIsAgreed(),
    privacyContractName: '《用户隐私保护指引》',
  })),
  requirePrivacyAuthorize: wxFunction('requirePrivacyAuthorize', () => requirePrivacy('requirePrivacyAuthorize')),
  openPrivacyContract: wxFunction('openPrivacyContract', () => {
    void ask({ kind: 'viewer', title: '用户隐私保护指引', yes: '关闭' })
  }),
  getSetting: wxFunction('getSetting', () => ({ authSetting: settings() })),
  openSetting: wxFunction('openSetting', openSettings),
  openAppAuthorizeSetting: wxFunction('openAppAuthorizeSetting', () => {
    void ask({ kind: 'viewer', title: '系统设置', yes: '返回' })
  }),
}
