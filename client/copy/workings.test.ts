import { skippedWords, stretches } from './workings'

const now = '2026-06-02T09:00:00+08:00'

test('days that follow one another are one stretch, over the end of a month too', () => {
  expect(stretches(['2026-06-30', '2026-07-01', '2026-07-03'], now)).toBe(
    '6月30日（周二）至7月1日（周三）、7月3日（周五）',
  )
})

test('days left out stand together by their reason', () => {
  const days = [
    { date: '2026-06-02', why: 'startDay' },
    { date: '2026-06-06', why: 'weekend' },
    { date: '2026-06-07', why: 'weekend' },
  ] as const
  expect(skippedWords([...days], now)).toBe('当天不算：6月2日（周二）；双休日：6月6日（周六）至6月7日（周日）')
})
