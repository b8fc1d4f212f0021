import { dayKind, hoursKept, isKnownYear, type WorkingCalendar } from './calendar'
import { yearOf } from './china-time'
import { type Count, countDays, countMinutes, countMonths, type KindOf, type Promised, roll } from './counting'
import { checkLimit } from './limit'
import { joinPauses } from './pauses'

/**
 * Counts a limit; a year without its list is guessed from weekdays (raw for calendar days) and named in `unknownYear`.
 * Refuses with LIMIT_INVALID and PAUSE_INVALID.
 */
export function count(promised: Promised, calendar: WorkingCalendar): Count {
  checkLimit(promised.limit, promised.unit)
  const pauses = joinPauses(promised.pauses ?? [])
  const result: Count = { counted: [], skipped: [], rolledOver: [] }
  const kindOf: KindOf = (date) => {
    if (!isKnownYear(calendar, yearOf(date))) result.unknownYear ??= yearOf(date)
    return dayKind(calendar, date)
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
      if (!promised.isNamedDay) roll(result, kindOf)
  }
  return result
}
