import { addDays, addMonths, type ChinaDate, dateOf, endOfDay, type Instant, startOfDay } from '../clock/china-time'
import { Refusal } from '../refusal'
import type { Instructor } from './instructor'

/** An instructor's term is two years (实施意见 二(二)). */
const TERM_MONTHS = 24

/** A term from its first day to its last, or two years from today; refuses with FORM_INVALID one that is over before it begins. */
export function termFrom(
  { startsOn, endsOn }: { startsOn?: ChinaDate; endsOn?: ChinaDate },
  at: Instant,
): Pick<Instructor, 'startsAt' | 'endsAt'> {
  const first = startsOn ?? dateOf(at)
  const last = endsOn ?? addDays(addMonths(first, TERM_MONTHS), -1)
  const term = { startsAt: startOfDay(first), endsAt: endOfDay(last) }
  if (term.endsAt <= term.startsAt || term.endsAt <= at)
    throw new Refusal('FORM_INVALID', { field: 'endsOn', why: 'tooEarly' })
  return term
}

/** Whether a term is still to run out at `at`, begun or not. */
export const isNotOver = ({ ended, endsAt }: Pick<Instructor, 'ended' | 'endsAt'>, at: Instant): boolean =>
  !ended && at < endsAt
