import { dateOf, type Instant, secondsOf } from './clock/china-time'
import type { Entry } from './ledger'
import type { Act } from './request/lifecycle'

/** Where a line tells on which day happened what it records: that day may be past. */
const dayTold: Partial<Record<Act, string>> = {
  admit: 'admittedOn',
  issueOpinion: 'issuedOn',
  recordVisit: 'visitedOn',
  correctDay: 'day',
  deliver: 'deliveredOn',
  correctDelivery: 'deliveredOn',
  receive: 'receivedOn',
  consult: 'heldOn',
  startHearing: 'startedOn',
  endHearing: 'endedOn',
  applyReview: 'appliedOn',
  applyRecheck: 'appliedOn',
  followUp: 'followedOn',
}

/** Writing down a receipt takes a moment. */
const AT_ONCE_SECONDS = 60

/** Whether a line was written later than what it records (补录): a receipt of some time before, or anything of an earlier day. */
export function isLateEntry({ act, at, detail }: Pick<Entry, 'act' | 'at' | 'detail'>, receivedAt: Instant): boolean {
  if (act === 'submit') return secondsOf(at) - secondsOf(receivedAt) > AT_ONCE_SECONDS
  const on = detail[dayTold[act] ?? '']
  return on !== undefined && String(on) < dateOf(at)
}
