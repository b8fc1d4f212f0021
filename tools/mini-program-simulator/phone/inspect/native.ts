import { config } from '../config'
import { navigateBack, reLaunch } from '../pages'
import { answerStanding } from '../screen/dialogue'

const gestures: Record<string, (data: never) => void> = {
  goHome: () => reLaunch(`/${config().pages[0]}`),
  navigateLeft: () => navigateBack(),
  confirmModal: () => answerStanding('modal', true),
  cancelModal: () => answerStanding('modal', false),
  authorizeAllow: () => answerStanding('permission', true),
  authorizeCancel: () => answerStanding('permission', false),
  shareConfirm: () => answerStanding('share', true),
  shareCancel: () => answerStanding('share', false),
}

/** What a person does to what WeChat itself draws; a gesture nobody wrote is refused by its name. */
export function native({ method, data }: { method: string; data: never }): void {
  const gesture = gestures[method]
  if (!gesture) throw new Error(`native ${method} is not implemented by the simulator`)
  gesture(data)
}
