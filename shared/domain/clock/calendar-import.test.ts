import { dayKind } from './calendar'
import { importYear } from './calendar-import'
import { nationalCalendar } from './national-calendar'

const notice = { holidays: ['2027-01-02', '2027-01-01'], makeUpDays: ['2027-01-09'], source: 'made up' }

test('a notice makes the year known, as its first version', () => {
  const calendar = importYear(nationalCalendar, 2027, notice)
  expect(calendar.years[2027]).toEqual({ ...notice, holidays: ['2027-01-01', '2027-01-02'], version: 1 })
  expect(['2027-01-01', '2027-01-09'].map((day) => dayKind(calendar, day))).toEqual(['holiday', 'working'])
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
