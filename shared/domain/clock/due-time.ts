import { Refusal } from '../refusal'
import { dayKind, hoursKept, isKnownYear, isLocalRestDay, type WorkingCalendar, weekdayKind } from './calendar'
import { yearOf } from './china-time'
import { type Count, countDays, countMinutes, countMonths, type KindOf, type Promised, roll } from './counting'
import { checkLimit } from './limit'
import { joinPauses } from './pauses'

/** Counts a limit; a year without its list is guessed from weekdays (raw for calendar days) and named in `unknownYear`. */
export function count(promised: Promised, calendar: WorkingCalendar): Count {
  checkLimit(promised.limit, promised.unit)
  const pauses = joinPauses(promised.pauses ?? [])
  const result: Count = { counted: [], skipped: [], rolledOver: [] }
  const kindOf: KindOf = (date) => {
    if (isKnownYear(calendar, yearOf(date))) return dayKind(calendar, date)
    result.unknownYear = result.unknownYear ?? yearOf(date)
    return isLocalRestDay(calendar, date) ? 'localRestDay' : weekdayKind(date)
  }
  switch (promised.unit) {
    case 'months':
      countMonths(promised, result)
      break
    case 'minutes':
      countMinutes(
        promised,
        pauses,
        result,
        () => 'working',
        () => [[0, 1440]],
      )
      break
    case 'workingMinutes':
      countMinutes(promised, pauses, result, kindOf, (date) => hoursKept(calendar, date))
      break
    case 'workingDays':
      countDays(promised, pauses, result, kindOf)
      break
    case 'calendarDays':
      countDays(promised, pauses, result, () => 'working')
      roll(result, kindOf)
  }
  return result
}

/** The due time, and the raw one of calendar days; refuses with LIMIT_INVALID, PAUSE_INVALID and CALENDAR_UNKNOWN. */
export function dueTime(promised: Promised, calendar: WorkingCalendar): Pick<Count, 'dueAt' | 'rawDueAt'> {
  const { dueAt, rawDueAt, unknownYear } = count(promised, calendar)
  if (unknownYear !== undefined) throw new Refusal('CALENDAR_UNKNOWN', { year: unknownYear })
  return { ...(dueAt && { dueAt }), ...(rawDueAt && { rawDueAt }) }
}
