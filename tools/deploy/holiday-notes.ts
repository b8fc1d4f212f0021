import { type ChinaDate, yearOf } from '@shared/domain/clock/china-time'
import { nationalCalendar } from '@shared/domain/clock/national-calendar'

/** The month the State Council's notice of the next year has come by (国务院办公厅关于节假日安排的通知, each November so far). */
const NOTICE_BY = '12'

/** What a plan says of years without their holiday list: this one, and from December on the next; their due times say 待放假通知. */
export function holidayNotes(today: ChinaDate, listed = Object.keys(nationalCalendar.years)): string[] {
  const year = yearOf(today)
  const needed = today.slice(5, 7) === NOTICE_BY ? [year, year + 1] : [year]
  return needed
    .filter((one) => !listed.includes(String(one)))
    .map((one) => `the holidays of ${one}: not in the list, see December in docs/operations.md`)
}
