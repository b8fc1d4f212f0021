import { addDays, dateOf, type Instant, instant, minuteOfDay } from './china-time'

/** The hours in which nobody is disturbed, 21:00–07:30, as minutes of the day. */
const [FROM, UNTIL] = [21 * 60, 7 * 60 + 30]

/** When a reminder may be delivered: at once, or when the quiet hours end. Clocks themselves never wait. */
export function deliverableAt(at: Instant): Instant {
  const minute = minuteOfDay(at)
  if (minute >= UNTIL && minute < FROM) return at
  return instant(minute >= FROM ? addDays(dateOf(at), 1) : dateOf(at), UNTIL)
}
