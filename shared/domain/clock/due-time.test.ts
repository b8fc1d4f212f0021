import type { WorkingCalendar } from './calendar'
import { count } from './due-time'
import type { Unit } from './limit'
import { nationalCalendar } from './national-calendar'

/** A start and a due time as `YYYY-MM-DD HH:mm` in China. */
const at = (text: string) => `${text.replace(' ', 'T')}:00+08:00`

type Case = [sentence: string, unit: Unit, limit: number, start: string, due: string, raw?: string]

// 2026: Spring Festival 15–23 February (14 and 28 worked), National Day 1–7 October (20 September and 10 October worked).
const cases: Case[] = [
  [
    'Friday 16:30 has an hour left, so 420 end Monday 16:30',
    'workingMinutes',
    420,
    '2026-03-06 16:30',
    '2026-03-09 16:30',
  ],
  ['asked at lunch, counting begins at 14:00', 'workingMinutes', 60, '2026-03-04 12:30', '2026-03-04 15:00'],
  [
    'minutes used up at 12:00 are due at 12:00, not at 14:00',
    'workingMinutes',
    210,
    '2026-03-04 08:30',
    '2026-03-04 12:00',
  ],
  [
    'minutes used up at 17:30 are due at 17:30, not next morning',
    'workingMinutes',
    420,
    '2026-03-04 08:30',
    '2026-03-04 17:30',
  ],
  ['12:00 exactly is already lunch', 'workingMinutes', 30, '2026-03-04 12:00', '2026-03-04 14:30'],
  ['17:30 exactly is already evening', 'workingMinutes', 30, '2026-03-04 17:30', '2026-03-05 09:00'],
  ['00:00 exactly belongs to the day that begins', 'workingMinutes', 420, '2026-03-05 00:00', '2026-03-05 17:30'],
  ['asked before the office opens, the day is whole', 'workingMinutes', 420, '2026-03-05 07:10', '2026-03-05 17:30'],
  ['asked on a Sunday, Monday counts', 'workingMinutes', 210, '2026-03-08 15:00', '2026-03-09 12:00'],
  ['14 February is a worked Saturday', 'workingMinutes', 420, '2026-02-13 16:30', '2026-02-14 16:30'],
  ['the festival parts 14 and 24 February', 'workingMinutes', 420, '2026-02-14 16:30', '2026-02-24 16:30'],
  ['28 February is a worked Saturday', 'workingMinutes', 420, '2026-02-27 17:30', '2026-02-28 17:30'],
  [
    '20 September is a worked Sunday, its Saturday is not',
    'workingMinutes',
    210,
    '2026-09-18 17:30',
    '2026-09-20 12:00',
  ],
  ['30 September evening goes on after National Day', 'workingMinutes', 30, '2026-09-30 17:15', '2026-10-08 08:45'],
  [
    'the last office day of the known years can be used up',
    'workingMinutes',
    420,
    '2026-12-31 08:30',
    '2026-12-31 17:30',
  ],

  ['one working day from Friday is Monday', 'workingDays', 1, '2026-03-06 16:30', '2026-03-10 00:00'],
  ['one working day from Saturday is Monday as well', 'workingDays', 1, '2026-03-07 10:00', '2026-03-10 00:00'],
  ['Monday 00:00 is Monday, which does not count', 'workingDays', 1, '2026-03-09 00:00', '2026-03-11 00:00'],
  ['Sunday 23:59 is still Sunday', 'workingDays', 1, '2026-03-08 23:59', '2026-03-10 00:00'],
  ['13, 14, 24, 25 and 26 February are five', 'workingDays', 5, '2026-02-12 10:00', '2026-02-27 00:00'],
  ['24 to 28 February are five with the worked Saturday', 'workingDays', 5, '2026-02-20 10:00', '2026-03-01 00:00'],
  ['8, 9, 10 (a Saturday), 12 and 13 October are five', 'workingDays', 5, '2026-09-30 10:00', '2026-10-14 00:00'],
  ['31 December ends with the new year, not in it', 'workingDays', 1, '2026-12-30 10:00', '2027-01-01 00:00'],
  ['4 January 2026 is a worked Sunday, after three days off', 'workingDays', 1, '2025-12-31 10:00', '2026-01-05 00:00'],

  ['a Thursday end stays', 'calendarDays', 15, '2026-03-04 09:00', '2026-03-20 00:00', '2026-03-20 00:00'],
  ['a Saturday end rolls to Monday', 'calendarDays', 15, '2026-03-06 09:00', '2026-03-24 00:00', '2026-03-22 00:00'],
  [
    'an end in the festival rolls to 24 February',
    'calendarDays',
    15,
    '2026-02-01 09:00',
    '2026-02-25 00:00',
    '2026-02-17 00:00',
  ],
  [
    'an end on worked Saturday 14 February stays',
    'calendarDays',
    15,
    '2026-01-30 09:00',
    '2026-02-15 00:00',
    '2026-02-15 00:00',
  ],
  [
    'an end on worked Sunday 20 September stays',
    'calendarDays',
    15,
    '2026-09-05 09:00',
    '2026-09-21 00:00',
    '2026-09-21 00:00',
  ],
  [
    'sixty days into National Day end with 8 October',
    'calendarDays',
    60,
    '2026-08-04 09:00',
    '2026-10-09 00:00',
    '2026-10-04 00:00',
  ],
  [
    'ninety days from the same start end with 2 November',
    'calendarDays',
    90,
    '2026-08-04 09:00',
    '2026-11-03 00:00',
    '2026-11-03 00:00',
  ],
  [
    '31 December 2026 is the last knowable end',
    'calendarDays',
    60,
    '2026-11-01 09:00',
    '2027-01-01 00:00',
    '2027-01-01 00:00',
  ],
  ['00:00 of 1 March starts 1 March', 'calendarDays', 15, '2026-03-01 00:00', '2026-03-17 00:00', '2026-03-17 00:00'],
  [
    '23:59 of 28 February starts 28 February',
    'calendarDays',
    16,
    '2026-02-28 23:59',
    '2026-03-17 00:00',
    '2026-03-17 00:00',
  ],
  ['a leap February has its 29th day', 'calendarDays', 1, '2024-02-28 09:00', '2024-03-01 00:00', '2024-03-01 00:00'],

  ['urgent minutes run through the night and the festival', 'minutes', 15, '2026-02-17 23:50', '2026-02-18 00:05'],
  ['urgent minutes need no holiday list', 'minutes', 120, '2031-01-01 23:00', '2031-01-02 01:00'],

  [
    'a term from 29 February 2024 over 24 months ends with 28 February 2026',
    'months',
    24,
    '2024-02-29 00:00',
    '2026-03-01 00:00',
  ],
  [
    'a term from 29 February 2024 over 48 months ends with 29 February 2028',
    'months',
    48,
    '2024-02-29 00:00',
    '2028-03-01 00:00',
  ],
  ['one month from 31 January ends with 28 February', 'months', 1, '2026-01-31 09:00', '2026-03-01 00:00'],
  ['a term ends on a Sunday without a roll', 'months', 24, '2024-03-01 00:00', '2026-03-02 00:00'],
  ['a term passes the turn of the year', 'months', 2, '2026-12-31 12:00', '2027-03-01 00:00'],
]

for (const [sentence, unit, limit, start, due, raw] of cases)
  test(sentence, () => {
    const { dueAt, rawDueAt, unknownYear } = count({ startedAt: at(start), limit, unit }, nationalCalendar)
    expect({ dueAt, rawDueAt, unknownYear }).toEqual({ dueAt: at(due), rawDueAt: raw && at(raw) })
  })

test('a start given in another zone is read in China', () => {
  const due = (startedAt: string) => count({ startedAt, limit: 1, unit: 'workingDays' }, nationalCalendar).dueAt
  expect(due('2026-03-08T15:59:59.999Z')).toBe(at('2026-03-10 00:00'))
  expect(due('2026-03-08T16:00:00Z')).toBe(at('2026-03-11 00:00'))
  expect(due('2026-03-08T11:00:00-05:00')).toBe(at('2026-03-11 00:00'))
})

test('seconds of the start are kept', () => {
  const due = count({ startedAt: '2026-03-04T11:59:30+08:00', limit: 1, unit: 'workingMinutes' }, nationalCalendar)
  expect(due.dueAt).toBe('2026-03-04T14:00:30+08:00')
})

describe('a year without its list', () => {
  const entering: [string, Unit, number, string][] = [
    ['a calendar-day end on 1 January 2027', 'calendarDays', 60, '2026-11-02 09:00'],
    ['a working-day count that enters 2027', 'workingDays', 1, '2026-12-31 09:00'],
    ['working minutes that enter 2027', 'workingMinutes', 420, '2026-12-31 10:30'],
    ['a start in 2027', 'workingMinutes', 1, '2027-03-01 09:00'],
  ]
  test.each(entering)('%s names the year', (_, unit, limit, start) => {
    expect(count({ startedAt: at(start), limit, unit }, nationalCalendar).unknownYear).toBe(2027)
  })

  test('the raw date stands in for a calendar-day end, even on a Friday that is surely a holiday', () => {
    const counted = count({ startedAt: at('2026-11-02 09:00'), limit: 60, unit: 'calendarDays' }, nationalCalendar)
    expect(counted).toMatchObject({
      dueAt: at('2027-01-02 00:00'),
      rawDueAt: at('2027-01-02 00:00'),
      unknownYear: 2027,
    })
  })

  test('a Monday-to-Friday count stands in for working days', () => {
    const counted = count({ startedAt: at('2026-12-31 09:00'), limit: 2, unit: 'workingDays' }, nationalCalendar)
    expect(counted).toMatchObject({ dueAt: at('2027-01-05 00:00'), unknownYear: 2027 })
  })

  test("the bureau's own rest days are known before the list is", () => {
    const resting: WorkingCalendar = { ...nationalCalendar, localRestDays: [{ date: '2027-01-01', name: '元旦' }] }
    const counted = count({ startedAt: at('2026-12-31 09:00'), limit: 1, unit: 'workingDays' }, resting)
    expect(counted).toMatchObject({ dueAt: at('2027-01-05 00:00'), unknownYear: 2027 })
  })

  test('a roll that would enter it leaves the raw date', () => {
    const resting: WorkingCalendar = { ...nationalCalendar, localRestDays: [{ date: '2026-12-31', name: '封账' }] }
    const counted = count({ startedAt: at('2026-11-01 09:00'), limit: 60, unit: 'calendarDays' }, resting)
    expect(counted).toMatchObject({ dueAt: at('2027-01-01 00:00'), unknownYear: 2027, rolledOver: [] })
  })
})

test.each([0, -1, 1.5, Number.NaN, Number.POSITIVE_INFINITY, 1e9])('a limit of %p is refused', (limit) => {
  for (const unit of ['calendarDays', 'workingDays', 'workingMinutes', 'minutes', 'months'] as const)
    expect(() => count({ startedAt: at('2026-03-04 09:00'), limit, unit }, nationalCalendar)).toThrow(
      expect.objectContaining({ code: 'LIMIT_INVALID' }),
    )
})
