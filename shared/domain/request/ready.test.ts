import { again, atStage, bureauOfficer, referred, served } from '../../../tests/domain/again'
import { standingAt } from '../../../tests/domain/standing'
import {
  acted,
  after,
  bureauLeader,
  type File,
  li,
  told,
  townshipOfficer,
  village,
  villageOfficer,
  wangAtWork,
} from '../../../tests/domain/town'
import { addDays, dateOf, startOfDay } from '../clock/china-time'
import { undetermined } from '../clock/clock'
import { isOpen, statuses } from './lifecycle'
import { readyOf } from './ready'
import { runningClocks } from './request'

const first = standingAt('petition', 'admitted')
const reason = ({ request }: File) => readyOf(request)?.reason

test('a served opinion nobody applied against is ready to close the day after the thirty days (条例 35)', () => {
  const opined = standingAt('petition', 'opined').request
  expect(readyOf(opined)).toEqual({ reason: 'toServe', at: opined.petition?.opinion?.at })
  const { request } = served(first)
  const day = dateOf(request.lastAt)
  // Served on a Monday: the thirtieth day, 1 April, is a working day.
  expect(readyOf(request)).toEqual({ reason: 'noReview', at: startOfDay(addDays(day, 31)) })
  expect(request.readyAt).toBe('2026-04-02T00:00:00+08:00')
})

test('applied against, the first dossier need not wait for the second, which waits thirty days of its own (条例 36)', () => {
  const applied = acted(served(first), li, 'applyReview')
  expect(readyOf(applied.request)).toEqual({ reason: 'reviewApplied', at: applied.request.lastAt })
  expect(reason(served(atStage('review'), townshipOfficer))).toBe('noRecheck')
  expect(reason(again(served(first), villageOfficer))).toBeUndefined()
})

test('a re-check is the last word: served or ended, nothing is waited for', () => {
  const recheck = served(atStage('recheck'), bureauLeader)
  expect(readyOf(recheck.request)).toEqual({
    reason: 'final',
    at: startOfDay(addDays(dateOf(recheck.request.lastAt), 1)),
  })
  const ended = acted(recheck, bureauOfficer, 'end')
  expect(readyOf(ended.request)).toEqual({ reason: 'final', at: ended.request.lastAt })
})

test('a refusal to admit opens no review: once served, it is ready the day after', () => {
  const declined = standingAt('petition', 'declined')
  expect(readyOf(declined.request)).toEqual({ reason: 'toServe', at: declined.request.lastAt })
  const given = acted(declined, townshipOfficer, 'deliver', { document: 'refusal' })
  expect(readyOf(given.request)).toEqual({
    reason: 'declined',
    at: startOfDay(addDays(dateOf(given.request.lastAt), 1)),
  })
})

test('a referred matter is its recipient’s once five working days went by without an objection (条例 23)', () => {
  const sent = referred(standingAt('petition', 'registered', 'station'), village)
  // Referred on Monday: the fifth working day is the next Monday.
  expect(readyOf(sent.request)).toEqual({ reason: 'noObjection', at: '2026-03-10T00:00:00+08:00' })
  expect(reason(acted(sent, townshipOfficer, 'notify'))).toBe('noObjection')
  expect(reason(acted(sent, townshipOfficer, 'object'))).toBeUndefined()
  const admitted = told(sent, [townshipOfficer, 'notify'], [townshipOfficer, 'admit'])
  expect(reason(admitted)).toBeUndefined()
  expect(runningClocks(admitted.request).map(({ key }) => key)).toEqual(['petition.handle'])
})

test('a veteran who does not reply is asked again after a week; asked again, the week begins anew', () => {
  const asked = standingAt('service', 'waiting')
  expect(readyOf(asked.request)).toEqual({ reason: 'noReply', at: '2026-03-10T00:00:00+08:00' })
  const again = acted(asked, wangAtWork, 'ask', { at: after(asked.request.lastAt, 8), words: '照片还在等您' })
  expect(again.request).toMatchObject({ status: 'waiting', question: { words: '照片还在等您' } })
  expect(again.request.readyAt).toBe('2026-03-18T00:00:00+08:00')
  const replied = acted(again, li, 'reply')
  expect(replied.request).toMatchObject({ status: 'inProgress', question: null, readyAt: undetermined })
  const running = replied.request.clocks.filter(({ metAt, cancelledAt }) => !metAt && !cancelledAt)
  expect(running.map(({ key }) => key)).toEqual(['service.firstContact', 'service.close'])
})

test.each(statuses.filter((status) => !isOpen(status)))('nothing is ready that is %s', (status) => {
  expect(standingAt('petition', status).request.readyAt).toBe(undetermined)
  expect(standingAt('service', status).request.readyAt).toBe(undetermined)
})
