import type { DayKind } from './calendar'
import {
  addDays,
  addMonths,
  type ChinaDate,
  dateOf,
  endOfDay,
  type Instant,
  instantOfSeconds,
  secondsOf,
  startSecondsOf,
} from './china-time'
import type { Unit } from './limit'
import { outside, type Pause, pauseAround, type Stretch } from './pauses'

/** A limit to count from a start, in its unit, with the pauses that are taken out of it. */
export interface Promised {
  startedAt: Instant
  limit: number
  unit: Unit
  pauses?: readonly Pause[]
  /** The end does not roll. */
  isNamedDay?: boolean
}

/** Why a day was not counted. */
type SkipReason = Exclude<DayKind, 'working'> | 'startDay' | 'afterHours' | 'paused'

/** A day and how much of the limit it used up, in the limit's unit. */
export interface CountedDay {
  date: ChinaDate
  amount: number
}

/** A day that used up nothing, and why. */
export interface SkippedDay {
  date: ChinaDate
  why: SkipReason
}

/** A count with its workings; without `dueAt` an open pause leaves the end undetermined. */
export interface Count {
  dueAt?: Instant
  /** The end before the roll, for calendar days alone. */
  rawDueAt?: Instant
  /** The first year whose list was missing; the due time is then provisional. */
  unknownYear?: number
  counted: CountedDay[]
  skipped: SkippedDay[]
  /** The days of rest at the end over which a calendar-day limit rolled. */
  rolledOver: SkippedDay[]
}

/** Tells what a day is, known or guessed. */
export type KindOf = (date: ChinaDate) => DayKind

/** Whole days after the start day (民法典 201), due at 24:00 of the last; a day wholly inside a pause is taken out. */
export function countDays({ startedAt, limit }: Promised, pauses: Stretch[], result: Count, kindOf: KindOf): void {
  let date = dateOf(startedAt)
  result.skipped.push({ date, why: 'startDay' })
  while (result.counted.length < limit) {
    date = addDays(date, 1)
    const from = startSecondsOf(date)
    const pause = pauseAround({ from, until: from + 86400 }, pauses)
    if (pause?.until === Number.POSITIVE_INFINITY) return
    const kind = kindOf(date)
    if (kind !== 'working') result.skipped.push({ date, why: kind })
    else if (pause) result.skipped.push({ date, why: 'paused' })
    else result.counted.push({ date, amount: 1 })
  }
  result.dueAt = endOfDay(date)
}

/** Minutes inside the open hours of each day, due where the last is used up: at 12:00, not at 14:00. */
export function countMinutes(
  { startedAt, limit }: Promised,
  pauses: Stretch[],
  result: Count,
  kindOf: KindOf,
  hoursOf: (date: ChinaDate) => [number, number][],
): void {
  const start = secondsOf(startedAt)
  let left = limit * 60
  for (let date = dateOf(startedAt); ; date = addDays(date, 1)) {
    const midnight = startSecondsOf(date)
    if (
      pauseAround({ from: Math.max(midnight, start), until: midnight + 86400 }, pauses)?.until ===
      Number.POSITIVE_INFINITY
    )
      return
    const kind = kindOf(date)
    const open = kind === 'working' ? openAfter(start, midnight, hoursOf(date)) : []
    const usable = open.flatMap((stretch) => outside(stretch, pauses))
    const before = left
    for (const { from, until } of usable) {
      const used = Math.min(left, until - from)
      left -= used
      if (left === 0) {
        result.dueAt = instantOfSeconds(from + used)
        break
      }
    }
    if (before > left) result.counted.push({ date, amount: (before - left) / 60 })
    else result.skipped.push({ date, why: kind !== 'working' ? kind : open.length > 0 ? 'paused' : 'afterHours' })
    if (left === 0) return
  }
}

/** The day's open hours from the start on. */
const openAfter = (start: number, midnight: number, hours: [number, number][]): Stretch[] =>
  hours
    .map(([from, to]) => ({ from: Math.max(start, midnight + from * 60), until: midnight + to * 60 }))
    .filter(({ from, until }) => from < until)

/** The corresponding day months on (民法典 202), to its end, without a roll. */
export function countMonths({ startedAt, limit }: Promised, result: Count): void {
  const last = addMonths(dateOf(startedAt), limit)
  result.counted.push({ date: last, amount: limit })
  result.dueAt = endOfDay(last)
}

/** Moves a calendar-day end that falls on a day of rest to 24:00 of the next working day (民法典 203), keeping both. */
export function roll(result: Count, kindOf: KindOf): void {
  if (result.dueAt === undefined) return
  result.rawDueAt = result.dueAt
  let date = result.counted[result.counted.length - 1]?.date ?? ''
  for (let kind = kindOf(date); kind !== 'working'; kind = kindOf(date)) {
    result.rolledOver.push({ date, why: kind })
    date = addDays(date, 1)
  }
  // Where the roll would need a missing list the raw date stands.
  if (result.unknownYear === undefined) result.dueAt = endOfDay(date)
  else result.rolledOver = []
}
