import { Refusal } from '../refusal'
import type { WorkingCalendar, YearList } from './calendar'
import { type ChinaDate, isRealDate, weekday, yearOf } from './china-time'

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

/** A notice names days of its year, and at most the December before; only weekend days are made up for. */
function checkNotice(year: number, { holidays, makeUpDays }: Pick<YearList, 'holidays' | 'makeUpDays'>): void {
  const belongs = (date: ChinaDate) => isRealDate(date) && (yearOf(date) === year || date.startsWith(`${year - 1}-12-`))
  for (const date of holidays) if (!belongs(date)) refuse('holidays', date)
  // A list without New Year's Day is no year's list.
  if (!holidays.includes(`${year}-01-01`)) refuse('holidays', `${year}-01-01`)
  for (const date of makeUpDays)
    if (!belongs(date) || weekday(date) <= 5 || holidays.includes(date)) refuse('makeUpDays', date)
}
