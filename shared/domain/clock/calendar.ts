import { type ChinaDate, weekday, yearOf } from './china-time'

/** One year as the State Council's notice orders it (放假通知): days off, and weekend days that are worked (调休). */
export interface YearList {
  holidays: ChinaDate[]
  makeUpDays: ChinaDate[]
  /** Grows by one when a later notice changes the year. */
  version: number
  source: string
}

/** A day the bureau rests by its own order, or the days `date` to `to`, both included. */
interface LocalRestDay {
  date: ChinaDate
  to?: ChinaDate
  name: string
}

/** Office intervals as `['HH:mm', 'HH:mm']`, each half-open, valid from `from` to `to`, both included. */
interface OfficeHours {
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

const covers = (first: ChinaDate | undefined, last: ChinaDate | undefined, date: ChinaDate) =>
  (first === undefined || first <= date) && (last === undefined || date <= last)

/** What a day is; where no list names it, by its weekday, which is a guess in a year without its list. */
export function dayKind({ years, localRestDays = [] }: WorkingCalendar, date: ChinaDate): DayKind {
  if (localRestDays.some((rest) => covers(rest.date, rest.to ?? rest.date, date))) return 'localRestDay'
  // A New Year's notice can reach back into the last days of December, and then it is the later word.
  for (const list of [years[yearOf(date) + 1], years[yearOf(date)]]) {
    if (list?.makeUpDays.includes(date)) return 'working'
    if (list?.holidays.includes(date)) return 'holiday'
  }
  return weekday(date) <= 5 ? 'working' : 'weekend'
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

/** The years whose notice should be in by a date: its own, and from November (when notices appear) the next. */
export function yearsToImport(calendar: WorkingCalendar, date: ChinaDate): number[] {
  const year = yearOf(date)
  const wanted = date.slice(5) >= '11-01' ? [year, year + 1] : [year]
  return wanted.filter((one) => !isKnownYear(calendar, one))
}
