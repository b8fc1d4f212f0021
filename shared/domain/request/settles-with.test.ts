import { acted, type File, li, opened, told, villageHead, wangAtWork } from '../../../tests/domain/town'

/** The first year whose list is not out yet. */
const NEXT = 2027
const late = '2026-12-28T09:00:00+08:00'
const yearOf = ({ request }: File) => request.settlesWith

test('a due time in a year without its list waits for that year’s notice, kept or not; one in a known year waits for none', () => {
  expect(yearOf(opened())).toBeNull()
  const accepted = told(opened({}, { at: late }), [wangAtWork, 'accept'])
  expect(yearOf(accepted)).toBe(NEXT)
  const answered = acted(accepted, wangAtWork, 'answer', { at: '2027-01-05T15:00:00+08:00' })
  expect(yearOf(told(answered, [li, 'confirm']))).toBe(NEXT)
})

test('what was withdrawn or lies in the archive is settled no more', () => {
  const asked = told(opened({}, { at: late }), [wangAtWork, 'accept'], [wangAtWork, 'ask'], [li, 'reply'])
  expect(yearOf(asked)).toBe(NEXT)
  expect(yearOf(told(asked, [li, 'withdraw']))).toBeNull()
  const closed = told(opened({}, { at: late }), [wangAtWork, 'accept'], [wangAtWork, 'answer'], [li, 'confirm'])
  const done = told(closed, [wangAtWork, 'confirmRecord'])
  const archived = acted(done, villageHead, 'archive', { at: '2027-03-01T09:00:00+08:00' })
  expect([yearOf(done), yearOf(archived)]).toEqual([NEXT, null])
})
