import { deliverableAt } from './quiet-hours'

const at = (text: string) => `${text.replace(' ', 'T')}:00+08:00`

test.each([
  ['2026-03-04 20:59', '2026-03-04 20:59', 'a minute before nine is still day'],
  ['2026-03-04 21:00', '2026-03-05 07:30', 'nine in the evening waits for the morning'],
  ['2026-03-04 23:59', '2026-03-05 07:30', 'so does the last minute of the day'],
  ['2026-03-05 00:00', '2026-03-05 07:30', 'midnight waits for the same morning'],
  ['2026-03-05 07:29', '2026-03-05 07:30', 'a minute before half past seven waits a minute'],
  ['2026-03-05 07:30', '2026-03-05 07:30', 'half past seven goes out'],
  ['2026-12-31 22:00', '2027-01-01 07:30', 'the turn of the year is a night like others'],
])('%s is delivered %s: %s', (from, to) => {
  expect(deliverableAt(at(from))).toBe(at(to))
})
