import { world } from '../config'
import { permit } from '../screen/permission'
import { Failure, wxFunction } from './call'

const MOST_TEMPLATES = 3

/** Subscription messages, and the newer version that may wait. */
export const messages = {
  requestSubscribeMessage: wxFunction('requestSubscribeMessage', async ({ tmplIds }: { tmplIds: string[] }) => {
    if (tmplIds.length === 0 || tmplIds.length > MOST_TEMPLATES)
      throw new Failure('fail TmplIds size wrong', { errCode: 20003 })
    // The event handling of a tap, and nothing later, may ask (docs: errCode 20026 is not given by older versions).
    if (!navigator.userActivation.isActive)
      throw new Failure('fail can only be invoked by user TAP gesture.', { errCode: 20012 })
    const { subscription } = world()
    if (subscription === 'switchedOff') throw new Failure('fail The main switch is switched off', { errCode: 20004 })
    const answer =
      subscription === 'banned' ? 'ban' : (await permit('subscription', '申请发送订阅消息')) ? 'accept' : 'reject'
    return Object.fromEntries(tmplIds.map((id) => [id, answer]))
  }),
  getUpdateManager: () => ({
    onCheckForUpdate: (listener: (news: { hasUpdate: boolean }) => void) => listener({ hasUpdate: world().hasUpdate }),
    onUpdateReady: (listener: () => void) => void (world().hasUpdate && setTimeout(listener)),
    onUpdateFailed: () => undefined,
    applyUpdate: () => window.__emit('Simulator.updateApplied', {}),
  }),
}
