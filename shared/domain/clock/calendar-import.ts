import { Refusal } from '../refusal'
import type { OfficeHours, WorkingCalendar, YearList } from './calendar'
import { addDays, type ChinaDate, isRealDate, weekday, yearOf } from './china-time'

const timeShape = /^(?:[01]\d|2[0-3]):[0-5]\d$|^24:00$/

function refuse(field: string, value: string): never {
  throw new Refusal('FORM_INVALID', { field, value })
}

/**
 * Takes in a year's notice (放假通知) as the next version of its list; open clocks are then settled or counted anew by
 * whoever imports. Refuses with FORM_INVALID a notice that contradicts itself.
 */
export function importYear(
  calendar: WorkingCalendar,
  year: number,
  notice: Pick<YearList, 'holidays' | 'makeUpDays' | 'source'>,
): WorkingCalendar {
  checkNotice(year, notice)
  const version = (calendar.years[year]?.version ?? 0) + 1
  const { source } = notice
  const [holidays, makeUpDays] = [[...notice.holidays].sort(), [...notice.makeUpDays].sort()]
  return { ...calendar, years: { ...calendar.years, [year]: { holidays, makeUpDays, version, source } } }
}

/** Refuses with FORM_INVALID a calendar that cannot be counted with, naming the field and the value. */
export function checkCalendar(calendar: WorkingCalendar): void {
  for (const [year, list] of Object.entries(calendar.years)) checkNotice(Number(year), list)
  for (const { date, to = date } of calendar.localRestDays ?? []) {
    if (!isRealDate(date)) refuse('localRestDays', date)
    // Longer than a year is a slip of the pen, and would leave no day to count.
    if (!isRealDate(to) || to < date || to > addDays(date, 366)) refuse('localRestDays', to)
  }
  calendar.officeHours.forEach(checkHours)
}

/** A notice names days of its year, and at most the December before; only weekend days are made up for. */
function checkNotice(year: number, { holidays, makeUpDays }: Pick<YearList, 'holidays' | 'makeUpDays'>): void {
  const belongs = (date: ChinaDate) => isRealDate(date) && (yearOf(date) === year || date.startsWith(`${year - 1}-12-`))
  for (const date of holidays) if (!belongs(date)) refuse('holidays', date)
  // A list without New Year's Day is no year's list.
  if (!holidays.includes(`${year}-01-01`)) refuse('holidays', `${year}-01-01`)
  for (const date of makeUpDays)
    if (!belongs(date) || weekday(date) <= 5 || holidays.includes(date)) refuse('makeUpDays', date)
}

/** Times that exist, in order and apart, so that no minute counts twice. */
function checkHours({ from, to, intervals }: OfficeHours): void {
  for (const date of [from, to]) if (date !== undefined && !isRealDate(date)) refuse('officeHours', date)
  if (from && to && to < from) refuse('officeHours', to)
  if (intervals.length === 0) refuse('officeHours', '')
  let last = ''
  for (const [opens, closes] of [...intervals].sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (![opens, closes].every((time) => timeShape.test(time)) || opens >= closes || opens < last)
      refuse('officeHours', `${opens}-${closes}`)
    last = closes
  }
}
