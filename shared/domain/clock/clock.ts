import { Refusal } from '../refusal'
import type { WorkingCalendar } from './calendar'
import { type Instant, toInstant } from './china-time'
import { count } from './due-time'
import { checkLimit, type Unit } from './limit'
import type { Pause } from './pauses'
import { type ClockKey, type ClockRule, type ClockVariant, isVeteransOwn } from './policy'

export * from './clock-reading'

/**
 * A promise with a due time. Overdue is never stored: it is `dueAt` read against now.
 * Everything its count needs is frozen in it, so a later policy does not move it. Store it whole, never merged: a field
 * that is absent is meant.
 */
export interface Clock {
  key: ClockKey
  variant?: ClockVariant
  /** 1 for the first handling; each reopening (回炉) starts its own. */
  cycle: number
  startedAt: Instant
  /** In `unit`, without what extensions add. */
  limit: number
  unit: Unit
  /** Chinese, as shown to people. */
  basis: string
  policyVersion: number
  /** Half-open end; absent while an open pause leaves it undetermined. Sort lists by `dueOrder`. */
  dueAt?: Instant
  /** The end before the roll, for calendar days alone; warn on it. */
  rawDueAt?: Instant
  /** The due time waits for a year's notice (待放假通知). */
  isProvisional?: true
  remindAt?: Instant
  pauses: Pause[]
  metAt?: Instant
  cancelledAt?: Instant
  /** When the last reminder was given; one given before `remindAt` does not count for it. */
  remindedAt?: Instant
  /** When the next level was last told. */
  escalatedAt?: Instant
  /** What extensions added in all, in `unit`. */
  extendedDays?: number
  isVerified: boolean
  pausable?: true
  remindAfter?: number
  escalates?: true
  isNamedDay?: true
  mostExtension?: number
  /** The movement whose result it promises, of which several may run. */
  movementId?: string
}

/** What starts a clock beside its rule. */
interface ClockStarting {
  startedAt: Instant
  cycle: number
  calendar: WorkingCalendar
  policyVersion: number
}

/** Starts a promise; refuses with LIMIT_INVALID, and is provisional where the count meets a year without its list. */
export function startClock(
  rule: ClockRule,
  key: ClockKey,
  { startedAt, cycle, calendar, policyVersion }: ClockStarting,
): Clock {
  const { variants: _, ...frozen } = rule
  return recountClock({ ...frozen, key, cycle, startedAt: toInstant(startedAt), policyVersion, pauses: [] }, calendar)
}

/** Stops a promise while it waits; a second pause changes nothing. Refuses with PAUSE_INVALID where the rule allows none. */
export function pauseClock(clock: Clock, at: Instant, calendar: WorkingCalendar): Clock {
  if (!clock.pausable) throw new Refusal('PAUSE_INVALID', { key: clock.key })
  if (isClosed(clock) || isPaused(clock)) return clock
  return recountClock({ ...clock, pauses: [...clock.pauses, { from: toInstant(at) }] }, calendar)
}

/** Ends the open pause and counts anew; nothing to end changes nothing. Refuses with PAUSE_INVALID an end before its beginning. */
export function resumeClock(clock: Clock, at: Instant, calendar: WorkingCalendar): Clock {
  if (isClosed(clock) || !isPaused(clock)) return clock
  const until = toInstant(at)
  return recountClock(
    { ...clock, pauses: clock.pauses.map((pause) => (pause.until ? pause : { ...pause, until })) },
    calendar,
  )
}

/** Keeps a promise; the first time stands. */
export const meetClock = (clock: Clock, at: Instant): Clock =>
  isClosed(clock) ? clock : { ...clock, metAt: toInstant(at) }

/** Ends a promise that no longer applies, such as after a withdrawal. */
export const cancelClock = (clock: Clock, at: Instant): Clock =>
  isClosed(clock) ? clock : { ...clock, cancelledAt: toInstant(at) }

/**
 * Adds units to the limit, counted from the original start with one roll at the end (60 and 30 count 90; 条例 34).
 * Refuses with LIMIT_INVALID, with EXTENSION_TOO_LONG above the rule's most in all, with NOT_NOW once closed.
 */
export function extendClock(clock: Clock, days: number, calendar: WorkingCalendar): Clock {
  if (isClosed(clock)) throw new Refusal('NOT_NOW', { key: clock.key })
  checkLimit(days, clock.unit)
  const [total, most] = [(clock.extendedDays ?? 0) + days, clock.mostExtension ?? 0]
  if (total > most) throw new Refusal('EXTENSION_TOO_LONG', { days, total, most })
  return recountClock({ ...clock, extendedDays: total }, calendar)
}

/**
 * A promise under a year's notice that came in or was changed: what runs is counted anew, and so is what was kept while its due time was
 * provisional, for its lateness was no more. Else a closed one stays, and a veteran's own time is not cut once its end was certain. The same
 * object where nothing moves.
 */
export function underNotice(clock: Clock, calendar: WorkingCalendar): Clock {
  if (clock.cancelledAt || (clock.metAt && !clock.isProvisional)) return clock
  const again = recountClock(clock, calendar)
  const { key, dueAt = '', isProvisional } = clock
  const isCut = isVeteransOwn(key) && !isProvisional && (again.dueAt ?? '') < dueAt
  return isCut || (again.dueAt === clock.dueAt && again.isProvisional === isProvisional) ? clock : again
}

/** Whether a promise is kept, or no longer applies. */
export const isClosed = (clock: Clock): boolean => clock.metAt !== undefined || clock.cancelledAt !== undefined

/** Whether a pause still runs. */
export const isPaused = (clock: Clock): boolean => clock.pauses.some((pause) => pause.until === undefined)

/** Counts a promise anew; due time and reminder come from the same count, the reminder with fewer units and before any roll. */
export function recountClock(clock: Clock, calendar: WorkingCalendar): Clock {
  const { dueAt: _, rawDueAt: __, isProvisional: ___, remindAt: ____, ...kept } = clock
  const limit = clock.limit + (clock.extendedDays ?? 0)
  const due = count({ ...clock, limit }, calendar)
  const reminder = clock.remindAfter && count({ ...clock, limit: limit - clock.limit + clock.remindAfter }, calendar)
  const remindAt = reminder && (reminder.rawDueAt ?? reminder.dueAt)
  return {
    ...kept,
    ...(due.dueAt && { dueAt: due.dueAt }),
    ...(due.rawDueAt && { rawDueAt: due.rawDueAt }),
    ...(due.dueAt && due.unknownYear !== undefined && { isProvisional: true as const }),
    ...(remindAt && { remindAt }),
  }
}
