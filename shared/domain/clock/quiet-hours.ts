import { addDays, dateOf, type Instant, instant, minuteOfDay } from './china-time'

/** The hours in which nobody is disturbed, `HH:mm`, half-open; they may pass midnight, and equal ends mean none. */
export interface QuietHours {
  from: string
  until: string
}

/** 21:00–07:30. */
export const usualQuietHours: QuietHours = { from: '21:00', until: '07:30' }

const minuteOf = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3))

/** When a reminder may be delivered: at once, or when the quiet hours end. Clocks themselves never wait. */
export function deliverableAt(at: Instant, quiet: QuietHours = usualQuietHours): Instant {
  const [from, until, minute] = [minuteOf(quiet.from), minuteOf(quiet.until), minuteOfDay(at)]
  const isNight = from > until
  const isQuiet = isNight ? minute >= from || minute < until : minute >= from && minute < until
  if (!isQuiet) return at
  return instant(isNight && minute >= from ? addDays(dateOf(at), 1) : dateOf(at), until)
}
