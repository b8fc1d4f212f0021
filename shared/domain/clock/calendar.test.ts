import chineseDays from 'chinese-days/package.json'
import { formatYears, generateHolidays } from '../../../tools/import-holidays'
import { dayKind, hoursKept, type WorkingCalendar, yearsToImport } from './calendar'
import { addDays, weekday } from './china-time'
import { holidayYears } from './holidays.generated'
import { nationalCalendar } from './national-calendar'

const isWorkingDay = (calendar: WorkingCalendar, day: string) => dayKind(calendar, day) === 'working'
const daysFrom = (first: string, last: string) => {
  const days: string[] = []
  for (let day = first; day <= last; day = addDays(day, 1)) days.push(day)
  return days
}

describe('the lists', () => {
  test('2026 rests as the notice says', () => {
    for (const day of [...daysFrom('2026-02-15', '2026-02-23'), ...daysFrom('2026-10-01', '2026-10-07')])
      expect([day, dayKind(nationalCalendar, day)]).toEqual([day, 'holiday'])
    for (const day of ['2026-01-04', '2026-02-14', '2026-02-28', '2026-05-09', '2026-09-20', '2026-10-10'])
      expect([day, isWorkingDay(nationalCalendar, day)]).toEqual([day, true])
    expect(holidayYears[2026]?.makeUpDays).toHaveLength(6)
  })

  test('2024 to 2026 have the working days of their notices', () => {
    const worked = (year: number) =>
      daysFrom(`${year}-01-01`, `${year}-12-31`).filter((day) => isWorkingDay(nationalCalendar, day)).length
    expect([2024, 2025, 2026].map(worked)).toEqual([251, 248, 248])
  })

  test('every make-up day is a weekend day of its year, and no holiday', () => {
    for (const [year, { holidays, makeUpDays }] of Object.entries(holidayYears)) {
      for (const day of makeUpDays) expect([day, weekday(day) > 5, holidays.includes(day)]).toEqual([day, true, false])
      for (const day of [...holidays, ...makeUpDays]) expect(day.slice(0, 4)).toBe(year)
    }
  })

  test('the generated file is what the package says', () => {
    expect(chineseDays.version).toBe('1.5.7')
    expect(formatYears(holidayYears)).toBe(generateHolidays(process.cwd()))
  })

  test('from November the next notice is asked for, and a missing present year at any time', () => {
    expect(yearsToImport(nationalCalendar, '2026-10-31')).toEqual([])
    expect(yearsToImport(nationalCalendar, '2026-11-01')).toEqual([2027])
    expect(yearsToImport(nationalCalendar, '2026-12-31')).toEqual([2027])
    expect(yearsToImport(nationalCalendar, '2027-01-01')).toEqual([2027])
    expect(yearsToImport(nationalCalendar, '2025-12-01')).toEqual([])
  })
})

test('a day of a year without its list is guessed by its weekday', () => {
  expect(['2027-01-01', '2027-01-03'].map((day) => dayKind(nationalCalendar, day))).toEqual(['working', 'weekend'])
})

test('the New Year notice may take or give the last days of December', () => {
  const years = {
    ...holidayYears,
    2027: { holidays: ['2026-12-31', '2027-01-01'], makeUpDays: ['2026-12-27'], version: 1, source: 'made up' },
  }
  const calendar: WorkingCalendar = { ...nationalCalendar, years }
  expect(dayKind(calendar, '2026-12-31')).toBe('holiday')
  expect(isWorkingDay(calendar, '2026-12-27')).toBe(true)
})

test('where two notices name a day, the later one holds', () => {
  const own = { holidays: ['2026-12-26'], makeUpDays: [], version: 1, source: 'made up' }
  const next = { holidays: [], makeUpDays: ['2026-12-26'], version: 1, source: 'made up' }
  expect(isWorkingDay({ ...nationalCalendar, years: { 2026: own, 2027: next } }, '2026-12-26')).toBe(true)
})

describe('a bureau of its own', () => {
  const calendar: WorkingCalendar = {
    ...nationalCalendar,
    localRestDays: [{ date: '2026-03-03', to: '2026-03-04', name: '古尔邦节' }],
    officeHours: [
      {
        intervals: [
          ['08:30', '12:00'],
          ['14:00', '17:30'],
        ],
      },
      {
        from: '2026-06-01',
        to: '2026-09-30',
        intervals: [
          ['15:00', '18:00'],
          ['08:00', '12:00'],
        ],
      },
    ],
  }

  test('its rest days are rest days, to the last one', () => {
    expect(['2026-03-02', '2026-03-03', '2026-03-04', '2026-03-05'].map((day) => dayKind(calendar, day))).toEqual([
      'working',
      'localRestDay',
      'localRestDay',
      'working',
    ])
  })

  test('its summer hours hold from the first to the last day, in order', () => {
    const [winter, summer] = [
      [
        [510, 720],
        [840, 1050],
      ],
      [
        [480, 720],
        [900, 1080],
      ],
    ]
    expect(hoursKept(calendar, '2026-05-29')).toEqual(winter)
    expect(hoursKept(calendar, '2026-06-01')).toEqual(summer)
    expect(hoursKept(calendar, '2026-09-30')).toEqual(summer)
    expect(hoursKept(calendar, '2026-10-08')).toEqual(winter)
  })

  test('without an entry for the date the usual hours hold', () => {
    expect(hoursKept({ years: holidayYears, officeHours: [] }, '2026-03-04')).toEqual([
      [510, 720],
      [840, 1050],
    ])
  })
})
