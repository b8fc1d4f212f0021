import { count } from './due-time'
import type { Unit } from './limit'
import { nationalCalendar } from './national-calendar'
import type { Pause } from './pauses'

const at = (text: string) => `${text.replace(' ', 'T')}:00+08:00`
const pause = (from: string, until?: string): Pause =>
  until ? { from: at(from), until: at(until) } : { from: at(from) }
const due = (unit: Unit, limit: number, start: string, ...pauses: Pause[]) =>
  count({ startedAt: at(start), limit, unit, pauses }, nationalCalendar).dueAt

// Monday 2 to Friday 6 March 2026 is an ordinary week.
test('a pause takes out its office minutes alone', () => {
  expect(due('workingMinutes', 420, '2026-03-02 08:30', pause('2026-03-02 11:00', '2026-03-02 15:00'))).toBe(
    at('2026-03-03 10:30'),
  )
})

test('a pause over lunch or night changes nothing', () => {
  expect(due('workingMinutes', 420, '2026-03-02 08:30', pause('2026-03-02 12:00', '2026-03-02 14:00'))).toBe(
    at('2026-03-02 17:30'),
  )
  expect(due('workingMinutes', 420, '2026-03-02 10:30', pause('2026-03-02 17:30', '2026-03-03 08:30'))).toBe(
    at('2026-03-03 10:30'),
  )
})

test('a pause before the start takes out what lies after it', () => {
  expect(due('workingMinutes', 60, '2026-03-02 09:00', pause('2026-03-01 00:00', '2026-03-02 09:30'))).toBe(
    at('2026-03-02 10:30'),
  )
})

test('a pause from the very minute the limit is used up changes nothing', () => {
  expect(due('workingMinutes', 60, '2026-03-02 09:00', pause('2026-03-02 10:00'))).toBe(at('2026-03-02 10:00'))
})

test('a pause a minute earlier leaves the end open', () => {
  expect(due('workingMinutes', 60, '2026-03-02 09:00', pause('2026-03-02 09:59'))).toBeUndefined()
})

test('a day is taken out only where it lies wholly inside', () => {
  const whole = pause('2026-03-03 00:00', '2026-03-04 00:00')
  const nearly = pause('2026-03-03 00:01', '2026-03-04 00:00')
  expect(due('workingDays', 2, '2026-03-02 09:00')).toBe(at('2026-03-05 00:00'))
  expect(due('workingDays', 2, '2026-03-02 09:00', whole)).toBe(at('2026-03-06 00:00'))
  expect(due('workingDays', 2, '2026-03-02 09:00', nearly)).toBe(at('2026-03-05 00:00'))
})

test('adjacent pauses cover a day together', () => {
  const halves = [pause('2026-03-03 12:00', '2026-03-04 00:00'), pause('2026-03-03 00:00', '2026-03-03 12:00')]
  expect(due('workingDays', 2, '2026-03-02 09:00', ...halves)).toBe(at('2026-03-06 00:00'))
})

test('overlapping, nested and doubled pauses count once', () => {
  const [long, inside, later] = [
    pause('2026-03-02 09:00', '2026-03-02 10:00'),
    pause('2026-03-02 09:10', '2026-03-02 09:20'),
    pause('2026-03-02 09:30', '2026-03-02 10:30'),
  ]
  expect(due('workingMinutes', 60, '2026-03-02 08:30', later, inside, long, long)).toBe(at('2026-03-02 11:00'))
})

test('a weekend pause takes out no working day', () => {
  expect(due('workingDays', 1, '2026-03-06 09:00', pause('2026-03-07 00:00', '2026-03-09 00:00'))).toBe(
    at('2026-03-10 00:00'),
  )
})

test('an open pause leaves working days open, unless none of them can be taken out any more', () => {
  expect(due('workingDays', 2, '2026-03-02 09:00', pause('2026-03-03 10:00'))).toBeUndefined()
  expect(due('workingDays', 2, '2026-03-02 09:00', pause('2026-03-04 10:00'))).toBe(at('2026-03-05 00:00'))
})

test('hearing days are taken out of the thirty', () => {
  expect(due('calendarDays', 30, '2026-03-02 09:00')).toBe(at('2026-04-02 00:00'))
  expect(due('calendarDays', 30, '2026-03-02 09:00', pause('2026-03-10 00:00', '2026-03-12 00:00'))).toBe(
    // 3 April is a Friday; 4 to 6 April is the tomb-sweeping holiday.
    at('2026-04-04 00:00'),
  )
})

test('a pause that ends before it begins is refused, an empty one changes nothing', () => {
  expect(() => due('workingDays', 2, '2026-03-02 09:00', pause('2026-03-04 10:00', '2026-03-04 09:59'))).toThrow(
    expect.objectContaining({ code: 'PAUSE_INVALID' }),
  )
  expect(due('workingDays', 2, '2026-03-02 09:00', pause('2026-03-04 10:00', '2026-03-04 10:00'))).toBe(
    at('2026-03-05 00:00'),
  )
})
