import * as time from './china-time'

test('any ISO text with an offset takes the one canonical form', () => {
  expect(time.toInstant('2026-03-05T16:00:00Z')).toBe('2026-03-06T00:00:00+08:00')
  expect(time.toInstant('2026-03-05T15:59:59.999Z')).toBe('2026-03-05T23:59:59+08:00')
  expect(time.toInstant('2026-03-05T11:00:00-05:00')).toBe('2026-03-06T00:00:00+08:00')
  expect(time.instantOfMilliseconds(0)).toBe('1970-01-01T08:00:00+08:00')
  expect(time.instantOfMilliseconds(-1)).toBe('1970-01-01T07:59:59+08:00')
})

test.each([
  '2026-03-05',
  '2026-03-05T10:00:00',
  '2026-02-30T10:00:00Z',
  '2026-03-05T24:00:00Z',
  '2026-03-05T10:60:00Z',
  '',
  'now',
])('%p is no instant', (text) => {
  expect(() => time.toInstant(text)).toThrow(RangeError)
})

test('impossible dates are none', () => {
  expect(['2024-02-29', '2000-02-29'].map(time.isRealDate)).toEqual([true, true])
  expect(
    ['2026-02-29', '1900-02-29', '2026-13-01', '2026-00-10', '2026-1-1', '2026-04-31', ''].map(time.isRealDate),
  ).toEqual(Array(7).fill(false))
})

test('a day begins at 00:00 and ends with the next', () => {
  expect(time.startOfDay('2026-03-05')).toBe('2026-03-05T00:00:00+08:00')
  expect(time.endOfDay('2026-03-05')).toBe('2026-03-06T00:00:00+08:00')
  expect(time.dateOf('2026-03-05T00:00:00+08:00')).toBe('2026-03-05')
  expect(time.instant('2026-03-05', 510)).toBe('2026-03-05T08:30:00+08:00')
  expect(time.instant('2026-03-05', 1440)).toBe('2026-03-06T00:00:00+08:00')
  expect(time.minuteOfDay('2026-03-05T08:30:59+08:00')).toBe(510)
  expect(time.minuteOfDay('2026-03-04T16:00:00Z')).toBe(0)
})

test('days and months are added by the calendar', () => {
  expect(time.addDays('2024-02-28', 1)).toBe('2024-02-29')
  expect(time.addDays('2026-01-01', -1)).toBe('2025-12-31')
  expect(time.daysBetween('2025-12-31', '2026-03-01')).toBe(60)
  expect(time.addMonths('2024-02-29', 24)).toBe('2026-02-28')
  expect(time.addMonths('2026-01-31', 1)).toBe('2026-02-28')
  expect(time.addMonths('2026-12-15', 1)).toBe('2027-01-15')
  expect(time.addMonths('2026-01-15', -1)).toBe('2025-12-15')
  expect(time.addMonths('2026-11-30', 12)).toBe('2027-11-30')
})

test('weeks begin on Monday', () => {
  expect(time.weekday('2026-03-02')).toBe(1)
  expect(time.weekday('2026-03-08')).toBe(7)
  expect(time.weekday('1970-01-01')).toBe(4)
  expect(time.weekday('1969-12-31')).toBe(3)
  expect(time.yearOf('2026-03-08')).toBe(2026)
})
