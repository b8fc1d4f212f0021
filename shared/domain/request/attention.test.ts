import { li, opened, told, wangAtWork } from '../../../tests/domain/town'
import { headOf } from './request'

test('a reminder some policy asks for of the time to judge wakes the clock for nothing; its end does', () => {
  const { request } = told(opened(), [wangAtWork, 'accept'], [wangAtWork, 'answer'], [li, 'confirm'])
  const [window] = request.clocks.filter(({ key }) => key === 'reopenWindow')
  const open = { ...window, metAt: undefined, remindAt: request.lastAt, dueAt: '2026-03-20T00:00:00+08:00' }
  expect(headOf({ ...request, clocks: [open as never] }, request).attentionAt).toBe(open.dueAt)
})
