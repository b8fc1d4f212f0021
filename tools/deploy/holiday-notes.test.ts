import { holidayNotes } from './holiday-notes'

test('a plan says which year’s holidays are wanting: from December the next year’s, this year’s always', () => {
  const listed = ['2025', '2026']
  expect(holidayNotes('2026-11-30', listed)).toEqual([])
  expect(holidayNotes('2026-12-01', listed)).toEqual([expect.stringMatching('the holidays of 2027: not in the list')])
  expect(holidayNotes('2027-01-01', listed)).toHaveLength(1)
  expect(holidayNotes('2027-12-31', listed)).toHaveLength(2)
  expect(holidayNotes('2026-06-01')).toEqual([])
})
