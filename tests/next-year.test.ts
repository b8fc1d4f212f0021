import { dateOf, instantOfMilliseconds, yearOf } from '@shared/domain/clock/china-time'
import { nationalCalendar } from '@shared/domain/clock/national-calendar'

// The one test that reads the wall clock: the State Council's notice comes in November, and by December it must be in the list.
test('in December next year’s holidays have been imported, and this year’s always', () => {
  const today = dateOf(instantOfMilliseconds(Date.now()))
  const year = yearOf(today)
  const needed = today.slice(5, 7) === '12' ? [year, year + 1] : [year]
  expect(Object.keys(nationalCalendar.years)).toEqual(expect.arrayContaining(needed.map(String)))
})
