import { watched } from '../watched'

/** WeChat's way to hear what somebody decided; `agree` names the button they agreed by. */
type Decide = (decision: { event: 'exposureAuthorization' | 'agree' | 'disagree'; buttonId?: string }) => void

/** WeChat looks whether this very button was tapped. */
export const AGREE_BUTTON = 'agree-to-privacy'

const questions = watched()
let waiting: Decide[] = []

/** Takes up one question of WeChat's; several at once are one question for the person. */
export function takeUp(decide: Decide): void {
  waiting = [...waiting, decide]
  decide({ event: 'exposureAuthorization' })
  questions.tell()
}

/** Gives the person's answer to everything that waits for it. */
export function settle(isAgreed: boolean): void {
  const answered = waiting
  waiting = []
  for (const decide of answered) decide(isAgreed ? { event: 'agree', buttonId: AGREE_BUTTON } : { event: 'disagree' })
  if (answered.length > 0) questions.tell()
}

/** Whether something waits for the person's consent. */
export const isAsked = (): boolean => waiting.length > 0

/** The same, kept current on every page. */
export const useAsked = (): boolean => questions.useLatest(isAsked)
