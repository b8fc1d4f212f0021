import { served } from '../../../tests/domain/again'
import { standingAt } from '../../../tests/domain/standing'
import {
  acted,
  after,
  dayAfter,
  monday,
  outcomeOf,
  told,
  villageHead,
  villageOfficer,
} from '../../../tests/domain/town'
import { isOverdue } from '../clock/clock'
import { nextDuty, runningClocks } from '../request/request'

const closed = served(standingAt('petition', 'admitted'), villageOfficer, true)
const closedAt = closed.request.lastAt

test('a closed petition is to be called on within five working days, and whoever should is reminded', () => {
  const promise = runningClocks(closed.request).find(({ key }) => key === 'followUp')
  expect(promise?.dueAt).toBe('2026-03-10T00:00:00+08:00')
  expect(closed.request.attentionAt).toBe(promise?.remindAt)
  expect(promise && isOverdue(promise, after(monday, 9))).toBe(true)
})

test('a call after closing keeps the promise; one before it is none', () => {
  const call = (followedOn: string) => acted(closed, villageOfficer, 'followUp', { at: after(closedAt, 2), followedOn })
  expect(outcomeOf(() => call(dayAfter(closedAt, -1)))).toBe('DATE_BEFORE_RECEIPT')
  const done = call(dayAfter(closedAt, 1))
  expect(runningClocks(done.request).map(({ key }) => key)).toEqual(['petition.applyReview'])
  expect(outcomeOf(() => acted(standingAt('petition', 'opined'), villageOfficer, 'followUp'))).toBe('NOT_NOW')
})

test('archived with the call still owed, it is locked and nobody’s duty any more', () => {
  const archived = acted(closed, villageOfficer, 'archive', { at: after(closedAt, 40) })
  expect(nextDuty(closed.request)?.key).toBe('followUp')
  expect(nextDuty(archived.request)).toBeUndefined()
})

test('looked back at and found wanting, a petition is registered anew: its papers are put by, what stays stays', () => {
  const looked = acted(closed, villageHead, 'lookBack', { isSolved: false, result: 'again' })
  const again = told(looked, [villageOfficer, 'followUp'], [villageOfficer, 'reopen'])
  const { request } = again
  expect(request).toMatchObject({ status: 'registered', cycle: 2, receivedAt: closed.request.receivedAt })
  expect(runningClocks(request).map(({ key }) => key)).toEqual(['petition.notice'])
  expect(request.cycles[0]?.papers?.opinion).toEqual(closed.request.petition?.opinion)
  expect(request.cycles[0]?.papers?.deliveries).toEqual(closed.request.petition?.deliveries)
  expect(request.petition).toMatchObject({ registration: closed.request.petition?.registration, deliveries: [] })
  expect(request.petition?.opinion).toBeUndefined()
  expect(request.petition?.lookBacks[0]).toMatchObject({ result: 'again', by: 'person-qian' })
})
