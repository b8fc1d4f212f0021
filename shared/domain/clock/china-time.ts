/**
 * A moment in one canonical form, `YYYY-MM-DDTHH:mm:ss+08:00` (25 characters), so that instants sort as strings.
 * Fractions of a second are dropped: due times fall on whole seconds, so "before it" stays true either way.
 */
export type Instant = string

/** A day in China, `YYYY-MM-DD`. */
export type ChinaDate = string

const daySeconds = 86400
const chinaOffset = 8 * 3600
const dateShape = /^(\d{4})-(\d{2})-(\d{2})$/
const isoShape = /^(\d{4}-\d{2}-\d{2})T(\d{2}):(\d{2}):(\d{2})(?:\.\d+)?(Z|[+-]\d{2}:\d{2})$/

const twoDigits = (value: number) => String(value).padStart(2, '0')

function dayNumber(date: ChinaDate): number {
  const parts = dateShape.exec(date)
  const days = parts
    ? Date.UTC(Number(parts[1]), Number(parts[2]) - 1, Number(parts[3])) / 1000 / daySeconds
    : Number.NaN
  // Date.UTC turns 30 February into 2 March; the way back shows it.
  if (Number.isNaN(days) || dateOfDayNumber(days) !== date) throw new RangeError(`Not a date: ${date}`)
  return days
}

const dateOfDayNumber = (days: number): ChinaDate => new Date(days * daySeconds * 1000).toISOString().slice(0, 10)

/** Whether the text is a day that exists, written `YYYY-MM-DD`: 2026-02-30 is not. */
export function isRealDate(text: string): text is ChinaDate {
  try {
    return dayNumber(text) !== undefined
  } catch {
    return false
  }
}

/** Seconds since 1970 of an ISO text with seconds and an offset (any offset, or Z); anything else is a bug and throws. */
export function secondsOf(iso: string): number {
  const parts = isoShape.exec(iso)
  if (!parts) throw new RangeError(`Not an instant with its offset: ${iso}`)
  const [, date = '', hour, minute, second, offset = 'Z'] = parts
  const [h, m, s] = [Number(hour), Number(minute), Number(second)]
  const [offsetHours, offsetMinutes] = offset === 'Z' ? [0, 0] : [Number(offset.slice(1, 3)), Number(offset.slice(4))]
  if (h > 23 || m > 59 || s > 59 || offsetHours > 14 || offsetMinutes > 59) throw new RangeError(`Not a time: ${iso}`)
  const ahead = (offsetHours * 3600 + offsetMinutes * 60) * (offset.startsWith('-') ? -1 : 1)
  return dayNumber(date) * daySeconds + h * 3600 + m * 60 + s - ahead
}

/** The canonical instant for whole or broken seconds since 1970. */
export function instantOfSeconds(seconds: number): Instant {
  return `${new Date((Math.floor(seconds) + chinaOffset) * 1000).toISOString().slice(0, 19)}+08:00`
}

/** The canonical instant for milliseconds since 1970, as clocks of machines and databases give them. */
export const instantOfMilliseconds = (milliseconds: number): Instant => instantOfSeconds(milliseconds / 1000)

/** Any ISO text with an offset in the one canonical form. */
export const toInstant = (iso: string): Instant => instantOfSeconds(secondsOf(iso))

/** A day as it is written down and printed: 2026年6月2日. */
export const paperDay = (date: ChinaDate): string => date.replace(/^(\d+)-0?(\d+)-0?(\d+)$/, '$1年$2月$3日')

/** The month before or after a month `YYYY-MM` by some. */
export const addToMonth = (month: string, months: number): string => addMonths(`${month}-01`, months).slice(0, 7)

/** The day in China on which an instant falls; exactly 00:00 belongs to the day that begins. */
export const dateOf = (iso: string): ChinaDate => instantOfSeconds(secondsOf(iso)).slice(0, 10)

/** Seconds since 1970 at which a day begins in China. */
export const startSecondsOf = (date: ChinaDate): number => dayNumber(date) * daySeconds - chinaOffset

/** 00:00 of a day. */
export const startOfDay = (date: ChinaDate): Instant => instantOfSeconds(startSecondsOf(date))

/** 24:00 of a day, which is 00:00 of the next: the half-open end of "until the end of that day". */
export const endOfDay = (date: ChinaDate): Instant => startOfDay(addDays(date, 1))

/** The instant at a minute of a day, 0 to 1440. */
export const instant = (date: ChinaDate, minuteOfDay: number): Instant =>
  instantOfSeconds(startSecondsOf(date) + minuteOfDay * 60)

/** The whole minutes since 00:00 in China at an instant, 0 to 1439. */
export function minuteOfDay(iso: string): number {
  return Math.floor((secondsOf(iso) - startSecondsOf(dateOf(iso))) / 60)
}

/** The date some days later, or earlier for a negative number. */
export const addDays = (date: ChinaDate, days: number): ChinaDate => dateOfDayNumber(dayNumber(date) + days)

/** Days from one date to another, negative when the second is earlier. */
export const daysBetween = (from: ChinaDate, to: ChinaDate): number => dayNumber(to) - dayNumber(from)

/** The corresponding day some months on, or that month's last day where there is none (民法典 202). */
export function addMonths(date: ChinaDate, months: number): ChinaDate {
  dayNumber(date)
  const monthsOn = Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1 + months
  const [year, month] = [Math.floor(monthsOn / 12), monthsOn % 12]
  const lastDay = new Date(Date.UTC(year, month + 1, 0)).getUTCDate()
  return `${String(year).padStart(4, '0')}-${twoDigits(month + 1)}-${twoDigits(Math.min(Number(date.slice(8)), lastDay))}`
}

/** The day of the week, 1 Monday to 7 Sunday. */
export const weekday = (date: ChinaDate): number => ((((dayNumber(date) + 3) % 7) + 7) % 7) + 1

/** The calendar year of a date. */
export const yearOf = (date: ChinaDate): number => Number(date.slice(0, 4))
