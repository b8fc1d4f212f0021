import { acted, li, opened, told, villageHead, wangAtWork } from '../../../tests/domain/town'

const closing: Parameters<typeof told>[1][] = [
  [wangAtWork, 'accept'],
  [wangAtWork, 'answer'],
  [li, 'confirm'],
  [wangAtWork, 'confirmRecord'],
]
const late = '2026-12-28T09:00:00+08:00'

test('a notice may move what runs, and what was kept while its due time was provisional', () => {
  expect(opened().request.recounts).toBe(true)
  const accepted = told(opened({}, { at: late }), [wangAtWork, 'accept'])
  const answered = acted(accepted, wangAtWork, 'answer', { at: '2027-01-05T15:00:00+08:00' })
  expect(told(answered, [li, 'confirm']).request.recounts).toBe(true)
})

test('nothing moves what was closed in a known year, what was withdrawn, or what lies in the archive', () => {
  expect(told(opened(), ...closing).request.recounts).toBe(false)
  const asked = told(opened({}, { at: late }), [wangAtWork, 'accept'], [wangAtWork, 'ask'], [li, 'reply'])
  expect(asked.request.recounts).toBe(true)
  expect(told(asked, [li, 'withdraw']).request.recounts).toBe(false)
  const closed = told(opened({}, { at: late }), ...closing)
  const archived = acted(closed, villageHead, 'archive', { at: '2027-03-01T09:00:00+08:00' })
  expect([closed.request.recounts, archived.request.recounts]).toEqual([true, false])
})
