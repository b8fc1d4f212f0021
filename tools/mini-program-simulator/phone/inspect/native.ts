import { entryPage, isTab, tabs } from '../address'
import { navigateBack, reLaunch } from '../pages'
import { answerStanding, stands } from '../screen/dialogue'
import { tapTab } from '../tab-taps'

/** What a person does to what WeChat itself draws; the rest are refused by name. */
const gestures: Record<string, (data: { url?: string }) => void> = {
  goHome: () => reLaunch(`/${entryPage()}`),
  // Over a picture, a document or WeChat's settings, the way back is out of them.
  navigateLeft: () => (stands('viewer') ? answerStanding('viewer', true) : navigateBack()),
  switchTab: ({ url = '' } = {}) => {
    const path = url.replace(/^\//, '')
    if (!isTab(path)) throw new Error(`no tab of ${tabs().length} leads to ${url}`)
    tapTab(path)
  },
  confirmModal: () => answerStanding('modal', true),
  cancelModal: () => answerStanding('modal', false),
  authorizeAllow: () => answerStanding('permission', true),
  authorizeCancel: () => answerStanding('permission', false),
  shareConfirm: () => answerStanding('share', true),
  shareCancel: () => answerStanding('share', false),
}

/** Does one of WeChat's own gestures; one that is not there is refused by its name. */
export function native({ method, data }: { method: string; data: { url?: string } }): void {
  const gesture = gestures[method]
  if (!gesture) throw new Error(`native ${method} is not implemented by the simulator`)
  gesture(data)
}
