import fc from 'fast-check'
import { countNames, type Figures, joinFigures, percentile } from './response-time'

const figures = (received: number, minutes: number[]): Figures => ({
  _id: 'x',
  name: 'x',
  received,
  waiting: 1,
  overdue: 2,
  closed: 3,
  closedInTime: 2,
  satisfied: 1,
  dissatisfied: 1,
  unrated: 0,
  repeats: 0,
  minutes,
})

test.each<[number[], number, number]>([
  [[10], 50, 10],
  [[10], 90, 10],
  [[10, 20], 50, 10],
  [[10, 20, 30], 50, 20],
  [[10, 20, 30, 40], 50, 20],
  [[1, 2, 3, 4, 5, 6, 7, 8, 9, 10], 90, 9],
  [[1, 2, 3, 4, 5, 6, 7, 8, 9, 10], 91, 10],
  [[15, 20, 35, 40, 50], 30, 20],
  [[15, 20, 35, 40, 50], 40, 20],
  [[15, 20, 35, 40, 50], 100, 50],
  [[15, 20, 35, 40, 50], 0, 15],
])('of %j the %ith percentile is %i, by nearest rank', (sorted, percent, expected) => {
  expect(percentile(sorted, percent)).toBe(expected)
})

test('a percentile is one of the values, and at least that share lies at or below it', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(10_000), { minLength: 1 }), fc.integer({ min: 1, max: 100 }), (values, percent) => {
      const sorted = [...values].sort((a, b) => a - b)
      const found = percentile(sorted, percent)
      expect(sorted).toContain(found)
      const share = (limit: number) => sorted.filter((value) => value <= limit).length * 100
      expect(share(found)).toBeGreaterThanOrEqual(percent * sorted.length)
      const below = sorted.filter((value) => value < found).length * 100
      expect(below).toBeLessThan(percent * sorted.length)
    }),
  )
})

test('groups together have the sum of each count and all their minutes', () => {
  const all = joinFigures([figures(3, [5, 6]), figures(4, []), figures(0, [7])])
  expect(all).toEqual({
    _id: '',
    name: '',
    received: 7,
    waiting: 3,
    overdue: 6,
    closed: 9,
    closedInTime: 6,
    satisfied: 3,
    dissatisfied: 3,
    unrated: 0,
    repeats: 0,
    minutes: [5, 6, 7],
  })
  expect(Object.keys(all).sort()).toEqual(['_id', 'name', 'minutes', ...countNames].sort())
})

test('no group at all counts nothing', () => {
  expect(joinFigures([])).toMatchObject({ received: 0, closed: 0, minutes: [] })
})
