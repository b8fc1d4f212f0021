import { Refusal } from '../refusal'
import { addDays, type ChinaDate, weekday, yearOf } from './china-time'

/** One year as the State Council's notice orders it (放假通知): days off, and weekend days that are worked (调休). */
export interface YearList {
  holidays: ChinaDate[]
  makeUpDays: ChinaDate[]
  /** Grows by one when a later notice changes the year. */
  version: number
  source: string
}

/** A day the bureau rests by its own order, or the days `date` to `to`, both included. */
export interface LocalRestDay {
  date: ChinaDate
  to?: ChinaDate
  name: string
}

/** Office intervals as `['HH:mm', 'HH:mm']`, each half-open, valid from `from` to `to`, both included. */
export interface OfficeHours {
  from?: ChinaDate
  to?: ChinaDate
  intervals: [string, string][]
}

/** Everything day counting must be told: a plain value, stored as one document. */
export interface WorkingCalendar {
  years: Record<string, YearList>
  localRestDays?: LocalRestDay[]
  /** The last entry that covers a date holds, so a season is written after the usual hours. */
  officeHours: OfficeHours[]
}

/** What a day is to an office; all but `working` are rest. */
export type DayKind = 'working' | 'weekend' | 'holiday' | 'localRestDay'

/** 08:30–12:00 and 14:00–17:30, the hours that hold where no entry covers a date. */
export const usualIntervals: [string, string][] = [
  ['08:30', '12:00'],
  ['14:00', '17:30'],
]

/** Whether the calendar has the year's list. */
export const isKnownYear = (calendar: WorkingCalendar, year: number): boolean => calendar.years[year] !== undefined

/** What a day would be by its weekday alone: the guess for a year without its list. */
export const weekdayKind = (date: ChinaDate): DayKind => (weekday(date) <= 5 ? 'working' : 'weekend')

const covers = (first: ChinaDate | undefined, last: ChinaDate | undefined, date: ChinaDate) =>
  (first === undefined || first <= date) && (last === undefined || date <= last)

/** What a day is; refuses with CALENDAR_UNKNOWN in a year without its list. */
export function dayKind(calendar: WorkingCalendar, date: ChinaDate): DayKind {
  const year = yearOf(date)
  const own = calendar.years[year]
  if (!own) throw new Refusal('CALENDAR_UNKNOWN', { year })
  if (isLocalRestDay(calendar, date)) return 'localRestDay'
  // A New Year's notice can reach back into the last days of December, and then it is the later word.
  for (const list of [calendar.years[year + 1], own]) {
    if (list?.makeUpDays.includes(date)) return 'working'
    if (list?.holidays.includes(date)) return 'holiday'
  }
  return weekdayKind(date)
}

/** Whether the bureau itself rests that day; needs no year's list. */
export const isLocalRestDay = (calendar: WorkingCalendar, date: ChinaDate): boolean =>
  (calendar.localRestDays ?? []).some((rest) => covers(rest.date, rest.to ?? rest.date, date))

/** Monday to Friday without holidays and local rest days, plus make-up days; refuses with CALENDAR_UNKNOWN. */
export const isWorkingDay = (calendar: WorkingCalendar, date: ChinaDate): boolean =>
  dayKind(calendar, date) === 'working'

/** The first working day after a date; refuses with CALENDAR_UNKNOWN when the search enters a year without its list. */
export function nextWorkingDay(calendar: WorkingCalendar, date: ChinaDate): ChinaDate {
  let day = addDays(date, 1)
  while (!isWorkingDay(calendar, day)) day = addDays(day, 1)
  return day
}

const minuteOf = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3))

/** The hours kept on a date if it is worked, as sorted `[from, to)` minutes of the day. */
export function hoursKept(calendar: WorkingCalendar, date: ChinaDate): [number, number][] {
  const entry = calendar.officeHours
    .filter((hours) => hours.intervals.length > 0 && covers(hours.from, hours.to, date))
    .pop()
  return (entry?.intervals ?? usualIntervals)
    .map(([from, to]): [number, number] => [minuteOf(from), minuteOf(to)])
    .sort((a, b) => a[0] - b[0])
}

/** The office intervals of a date as `[from, to)` minutes of the day, none on a day of rest; refuses with CALENDAR_UNKNOWN. */
export const officeIntervals = (calendar: WorkingCalendar, date: ChinaDate): [number, number][] =>
  isWorkingDay(calendar, date) ? hoursKept(calendar, date) : []

/** The years whose notice should be in by a date: its own, and from November (when notices appear) the next. */
export function yearsToImport(calendar: WorkingCalendar, date: ChinaDate): number[] {
  const year = yearOf(date)
  const wanted = date.slice(5) >= '11-01' ? [year, year + 1] : [year]
  return wanted.filter((one) => !isKnownYear(calendar, one))
}
