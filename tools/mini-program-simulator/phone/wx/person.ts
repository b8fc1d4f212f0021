import { world } from '../config'
import { wxFunction } from './call'
import { requirePrivacy } from './privacy'

let clipboard = ''

/** Who holds the phone, what they copied, and what they feel of it. */
export const person = {
  // A code for a server of WeChat's; nothing here can redeem it.
  login: wxFunction('login', () => ({ code: `simulated:${world().account}:${Date.now()}` })),
  checkSession: wxFunction('checkSession', () => undefined),
  setClipboardData: wxFunction('setClipboardData', async ({ data }: { data: string }) => {
    await requirePrivacy('setClipboardData')
    clipboard = String(data)
    return { data: clipboard }
  }),
  getClipboardData: wxFunction('getClipboardData', async () => {
    await requirePrivacy('getClipboardData')
    return { data: clipboard }
  }),
  vibrateShort: wxFunction('vibrateShort', () => undefined),
  vibrateLong: wxFunction('vibrateLong', () => undefined),
}
