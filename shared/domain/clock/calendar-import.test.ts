import { dayKind, isWorkingDay, type WorkingCalendar } from './calendar'
import { checkCalendar, importYear } from './calendar-import'
import { holidayYears } from './holidays.generated'
import { nationalCalendar } from './national-calendar'

const notice = { holidays: ['2027-01-02', '2027-01-01'], makeUpDays: ['2027-01-09'], source: 'made up' }

test('a notice makes the year known, as its first version', () => {
  const calendar = importYear(nationalCalendar, 2027, notice)
  expect(calendar.years[2027]).toEqual({ ...notice, holidays: ['2027-01-01', '2027-01-02'], version: 1 })
  expect([dayKind(calendar, '2027-01-01'), isWorkingDay(calendar, '2027-01-09')]).toEqual(['holiday', true])
  expect(nationalCalendar.years[2027]).toBeUndefined()
})

test('a later notice is the next version', () => {
  expect(importYear(importYear(nationalCalendar, 2027, notice), 2027, notice).years[2027]?.version).toBe(2)
})

const wrongNotices: [string, object][] = [
  ['a day that does not exist', { holidays: ['2027-01-01', '2027-02-29'] }],
  ['a day of another year', { holidays: ['2027-01-01', '2028-01-01'] }],
  ['a day of the year before, outside December', { holidays: ['2027-01-01', '2026-11-30'] }],
  ['no New Year', { holidays: [] }],
  ['a make-up day on a Monday', { makeUpDays: ['2027-01-04'] }],
  ['a make-up day that is a holiday', { makeUpDays: ['2027-01-02'] }],
]
test.each(wrongNotices)('%s is refused', (_, change) => {
  expect(() => importYear(nationalCalendar, 2027, { ...notice, ...change })).toThrow(
    expect.objectContaining({ code: 'FORM_INVALID' }),
  )
})

test('the national calendar can be counted with', () => {
  expect(() => checkCalendar(nationalCalendar)).not.toThrow()
})

const wrongCalendars: [string, Partial<WorkingCalendar>][] = [
  ['hours that end before they begin', { officeHours: [{ intervals: [['12:00', '08:30']] }] }],
  [
    'hours that overlap',
    {
      officeHours: [
        {
          intervals: [
            ['14:00', '17:00'],
            ['08:30', '14:30'],
          ],
        },
      ],
    },
  ],
  ['hours that do not exist', { officeHours: [{ intervals: [['08:60', '12:00']] }] }],
  ['no hours', { officeHours: [{ intervals: [] }] }],
  [
    'a season that ends before it begins',
    { officeHours: [{ from: '2026-09-01', to: '2026-06-01', intervals: [['08:30', '12:00']] }] },
  ],
  ['a rest day that does not exist', { localRestDays: [{ date: '2026-02-30', name: '' }] }],
  ['a rest that never ends', { localRestDays: [{ date: '2026-03-01', to: '2030-01-01', name: '' }] }],
  [
    'a wrong list',
    { years: { ...holidayYears, 2026: { holidays: ['2026-1-1'], makeUpDays: [], version: 1, source: '' } } },
  ],
]
test.each(wrongCalendars)('%s is refused', (_, change) => {
  expect(() => checkCalendar({ ...nationalCalendar, ...change })).toThrow(
    expect.objectContaining({ code: 'FORM_INVALID' }),
  )
})

test('hours that touch, and hours to midnight, are allowed', () => {
  expect(() =>
    checkCalendar({
      ...nationalCalendar,
      officeHours: [
        {
          intervals: [
            ['12:00', '24:00'],
            ['00:00', '12:00'],
          ],
        },
      ],
    }),
  ).not.toThrow()
})
