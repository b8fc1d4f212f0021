import { dueWords, lastDayWords, promiseWords } from './due'

const now = '2026-11-23T09:00:00+08:00'

test.each([
  ['2026-11-23T17:30:00+08:00', '今天下午5点半前', 'soon'],
  ['2026-11-24T17:30:00+08:00', '明天下午5点半前', 'calm'],
  ['2026-11-27T12:00:00+08:00', '11月27日（周五）中午12点前', 'calm'],
  ['2027-01-05T10:05:00+08:00', '2027年1月5日（周二）上午10点5分前', 'calm'],
  ['2026-11-25T00:00:00+08:00', '明天以内', 'calm'],
  ['2026-11-21T08:00:00+08:00', '已超期 2 天', 'late'],
  ['2026-11-23T06:00:00+08:00', '已超期 3 小时', 'late'],
  ['2026-11-23T08:59:50+08:00', '已超期 1 分钟', 'late'],
])('a promise due at %s reads %s', (dueAt, words, state) => {
  expect(dueWords(dueAt, now)).toEqual({ words, state })
})

test.each([
  ['2026-11-24T09:00:00+08:00', '11月24日（周二）上午9点前'],
  ['2026-11-25T00:00:00+08:00', '11月24日（周二）当天以内'],
])('a promise to be written down, due at %s, reads %s', (dueAt, words) => {
  expect(promiseWords(dueAt, now)).toBe(words)
})

test('a right that ends with a day is said by its last day', () => {
  expect(lastDayWords('2026-12-08T00:00:00+08:00', now)).toBe('12月7日（周一）')
})
