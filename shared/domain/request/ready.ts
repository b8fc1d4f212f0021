import { endOfDay, type Instant } from '../clock/china-time'
import type { ClockKey } from '../clock/policy'
import { decisionServedOn } from '../petition/delivery'
import { windowOf } from '../petition/outcome'
import type { RequestState } from './state'

/** Why a matter need not wait any longer, in the order of its life. */
export const readyReasons = [
  'noReply',
  'noObjection',
  'toServe',
  'declined',
  'reviewApplied',
  'noReview',
  'noRecheck',
  'final',
  'answered',
] as const
export type ReadyReason = (typeof readyReasons)[number]

/** That a matter waits for somebody who has not come, and since when whoever decides on it may go on; nothing goes on by itself. */
interface Ready {
  reason: ReadyReason
  at: Instant
}

/** What a matter is or will be ready for, if nobody does anything before. */
export function readyOf(state: RequestState): Ready | undefined {
  switch (state.status) {
    case 'waiting':
      return whenOver(state, 'service.reply', 'noReply')
    case 'registered':
    case 'notified':
    case 'admitted':
      // Whoever a matter was referred to and who has not objected within five working days has to deal with it (条例 23¶3).
      return whenOver(state, 'petition.objection', 'noObjection')
    case 'declined':
      // The 条例 opens no review of a refusal to admit: told why and where to go (23), there is nothing to wait for.
      return whenServed(state, 'declined')
    case 'opined':
      return afterOpinion(state)
    default:
      return undefined
  }
}

/** Once served, an opinion waits 30 days for an application (条例 35, 36); the last one, and what was applied against, for nothing. */
function afterOpinion(state: RequestState): Ready | undefined {
  const { petition, clocks } = state
  if (!petition) return undefined
  const window = windowOf(petition)
  if (petition.end) return { reason: 'final', at: petition.end.at }
  if (!decisionServedOn(petition)) return toServe(petition)
  if (!window) return whenServed(state, petition.stage === 'recheck' ? 'final' : 'answered')
  if (!petition.review) return whenOver(state, window, petition.stage === 'first' ? 'noReview' : 'noRecheck')
  const appliedAt = clocks.filter(({ key }) => key === window).at(-1)?.metAt
  return appliedAt ? { reason: 'reviewApplied', at: appliedAt } : undefined
}

function whenOver({ clocks }: RequestState, key: ClockKey, reason: ReadyReason): Ready | undefined {
  const clock = clocks.find((one) => one.key === key && !one.metAt && !one.cancelledAt)
  return clock?.dueAt ? { reason, at: clock.dueAt } : undefined
}

function whenServed({ petition }: RequestState, reason: 'declined' | 'final' | 'answered'): Ready | undefined {
  const day = petition && decisionServedOn(petition)
  return day ? { reason, at: endOfDay(day) } : toServe(petition)
}

/** A decision counts for its petitioner from its service on, and nobody else is waited for until then. */
function toServe(petition: RequestState['petition']): Ready | undefined {
  const at = petition?.refusal?.at ?? petition?.opinion?.at
  return at ? { reason: 'toServe', at } : undefined
}
