import type { WorkingCalendar } from './calendar'
import type { Instant } from './china-time'
import type { Clock } from './clock'
import type { CountedDay, SkippedDay } from './counting'
import { count } from './due-time'
import type { Pause } from './pauses'
import { isVeteransOwn, isWindow } from './policy'

/** Sorts after every real instant: the place of a clock whose due time an open pause leaves open. */
export const undetermined: Instant = '9999-12-31T23:59:59+08:00'

/** What lists sort by: the due time, or the very end while there is none. */
export const dueOrder = (clock: Clock): Instant => clock.dueAt ?? undetermined

/** Whether the promise still runs at an instant: neither kept nor ended by then. */
const isRunning = (clock: Clock, at: Instant): boolean =>
  (clock.metAt === undefined || at < clock.metAt) && (clock.cancelledAt === undefined || at < clock.cancelledAt)

/** Whether a running promise is past its due time; at the due time exactly it is. */
export const isOverdue = (clock: Clock, at: Instant): boolean =>
  clock.dueAt !== undefined && at >= clock.dueAt && isRunning(clock, at)

/**
 * Whether a promise was kept too late, or not kept at all before it no longer applied, for a way out wipes nothing away. One that ended
 * during an open pause was not late, for its limit was not used up; nor is a window, which nobody owes.
 */
export function wasLate({ key, metAt, cancelledAt, dueAt }: Clock): boolean {
  const endedAt = metAt ?? cancelledAt
  return !isWindow(key) && endedAt !== undefined && dueAt !== undefined && endedAt >= dueAt
}

/** Whether the reminder is due and not yet given; a later one, after a pause or an extension, is due again. */
export const needsReminder = (clock: Clock, at: Instant): boolean =>
  clock.remindAt !== undefined &&
  !isVeteransOwn(clock.key) &&
  at >= clock.remindAt &&
  !isDone(clock.remindedAt, clock.remindAt) &&
  isRunning(clock, at)

/** Whether the next level must be told and has not been told since the due time. */
export const needsEscalation = (clock: Clock, at: Instant): boolean =>
  clock.escalates === true && isOverdue(clock, at) && !isDone(clock.escalatedAt, clock.dueAt)

const isDone = (done: Instant | undefined, due: Instant | undefined) =>
  done !== undefined && due !== undefined && done >= due

/** How a due time came about, in terms people can check on a wall calendar. */
interface ClockExplanation {
  startedAt: Instant
  /** In `unit`, extensions included. */
  limit: number
  unit: Clock['unit']
  extendedDays: number
  basis: string
  /** The amounts add up to `limit` where the due time is determined. */
  counted: CountedDay[]
  skipped: SkippedDay[]
  /** The days of rest at the end that moved the raw date. */
  rolledOver: SkippedDay[]
  pauses: Pause[]
  dueAt?: Instant
  rawDueAt?: Instant
  /** The year whose notice is awaited (待放假通知). */
  unknownYear?: number
}

/** Counts a clock again and shows the workings. */
export function explainClock(clock: Clock, calendar: WorkingCalendar): ClockExplanation {
  const { startedAt, unit, basis, pauses, extendedDays = 0 } = clock
  const limit = clock.limit + extendedDays
  return { startedAt, limit, unit, extendedDays, basis, pauses, ...count({ startedAt, unit, limit, pauses }, calendar) }
}
