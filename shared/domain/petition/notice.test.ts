import { standingAt } from '../../../tests/domain/standing'
import { fileOf } from './file'
import { noticeOf } from './notice'

test('what is declined at once has no notice but its refusal; what was told before keeps it', () => {
  expect(noticeOf(fileOf(standingAt('petition', 'declined').request))).toBeUndefined()
  const noticed = fileOf(standingAt('petition', 'notified').request)
  expect(noticeOf(noticed)).toEqual(noticed.notice)
  expect(noticeOf(fileOf(standingAt('petition', 'registered').request))).toBeUndefined()
})
