import { dateOf, instantOfSeconds, secondsOf } from '@shared/domain/clock/china-time'
import { paperDay } from '../../../client/copy/due'

/** The day of an instant or a date, `YYYY-MM-DD`. */
export const dayOf = (at: string): string => at.slice(0, 10)

/** A day as a letter writes it: 2026年6月2日. */
export const onPaper = (at: string): string => paperDay(dayOf(at))

/** A moment as a table has it: 2026-06-02 09:00. */
export const minuteOf = (at: string): string => `${dayOf(at)} ${at.slice(11, 16)}`

/** The end of a promise as it is counted: one that ends with a day says so, `2026-06-16 24:00`, and not the next day's first minute. */
export const endOf = (dueAt: string): string =>
  dueAt.slice(11, 16) === '00:00' ? `${lastDayOf(dueAt)} 24:00` : minuteOf(dueAt)

/** The last day of a promise. */
export const lastDayOf = (dueAt: string): string => (dueAt ? dateOf(instantOfSeconds(secondsOf(dueAt) - 1)) : '')
