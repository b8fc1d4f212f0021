import type { WorkingCalendar } from './calendar'
import type { Instant } from './china-time'
import { type Clock, recountClock, startClock } from './clock'
import { type ClockKey, type ClockPolicy, isWindow, ruleOf } from './policy'

/** A matter's clocks, as far as a preview looks at them. */
interface PreviewedCase {
  _id: string
  number: string
  clocks: Clock[]
}

/** One due time as it was and as it would have been. */
interface MovedClock {
  requestId: string
  number: string
  key: ClockKey
  before?: Instant
  after?: Instant
  wasLate: boolean
  wouldBeLate: boolean
}

/** What other promises would have meant for matters of the past. */
interface PolicyPreview {
  cases: number
  moved: number
  lateBefore: number
  lateAfter: number
  /** Those that would have become late first. */
  examples: MovedClock[]
}

const MOST_EXAMPLES = 10

/** Counts matters of the past again under a policy for these keys; nothing is written, and the matters keep their own. */
export function previewOf(
  cases: readonly PreviewedCase[],
  policy: ClockPolicy,
  keys: readonly ClockKey[],
  calendar: WorkingCalendar,
  at: Instant,
): PolicyPreview {
  const looked = cases.flatMap(({ _id, number, clocks }) =>
    clocks
      .filter(({ key, cancelledAt }) => keys.includes(key) && !cancelledAt)
      .map((clock) => compared(clock, { requestId: _id, number }, policy, calendar, at)),
  )
  const moved = looked.filter(({ before, after }) => before !== after)
  const isNewlyLate = ({ wasLate, wouldBeLate }: MovedClock) => wouldBeLate && !wasLate
  return {
    cases: new Set(looked.map(({ requestId }) => requestId)).size,
    moved: moved.length,
    lateBefore: looked.filter(({ wasLate }) => wasLate).length,
    lateAfter: looked.filter(({ wouldBeLate }) => wouldBeLate).length,
    examples: moved.sort((a, b) => Number(isNewlyLate(b)) - Number(isNewlyLate(a))).slice(0, MOST_EXAMPLES),
  }
}

function compared(
  clock: Clock,
  matter: Pick<MovedClock, 'requestId' | 'number'>,
  policy: ClockPolicy,
  calendar: WorkingCalendar,
  at: Instant,
): MovedClock {
  const { key, variant, startedAt, cycle, pauses, extendedDays } = clock
  const fresh = startClock(ruleOf(policy, key, variant), key, {
    startedAt,
    cycle,
    calendar,
    policyVersion: policy.version,
  })
  const again = recountClock({ ...fresh, pauses, ...(extendedDays ? { extendedDays } : {}) }, calendar)
  const isLate = (dueAt?: Instant) => !isWindow(key) && dueAt !== undefined && (clock.metAt ?? at) >= dueAt
  return {
    ...matter,
    key,
    before: clock.dueAt,
    after: again.dueAt,
    wasLate: isLate(clock.dueAt),
    wouldBeLate: isLate(again.dueAt),
  }
}
