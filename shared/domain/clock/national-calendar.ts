import { usualIntervals, type WorkingCalendar } from './calendar'
import { holidayYears } from './holidays.generated'

/** The calendar a new bureau starts from: the national lists and the usual office hours. */
export const nationalCalendar: WorkingCalendar = {
  years: holidayYears,
  officeHours: [{ intervals: usualIntervals }],
}
