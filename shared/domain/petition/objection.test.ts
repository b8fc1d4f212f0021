import { referred } from '../../../tests/domain/again'
import { standingAt } from '../../../tests/domain/standing'
import {
  acted,
  after,
  li,
  monday,
  outcomeOf,
  townshipHead,
  townshipOfficer,
  villageHead,
  villageOfficer,
} from '../../../tests/domain/town'
import { runningClocks } from '../request/request'

const registered = standingAt('petition', 'registered')
const sent = referred(registered)

test('what came by referral may be objected to within five working days, and that time is nobody’s duty', () => {
  const window = runningClocks(sent.request).find(({ key }) => key === 'petition.objection')
  // Referred on Monday 2 March: 3, 4, 5, 6 and 9 March.
  expect(window?.dueAt).toBe('2026-03-10T00:00:00+08:00')
  expect(sent.request.nextDueAt).toBe(registered.request.nextDueAt)
  expect(outcomeOf(() => acted(sent, villageOfficer, 'object', { at: after(monday, 7) }))).toBe('done')
  expect(outcomeOf(() => acted(sent, villageOfficer, 'object', { at: after(monday, 8) }))).toBe('OBJECTION_TOO_LATE')
})

test('only the recipient objects, only of what was referred, and once', () => {
  expect(outcomeOf(() => acted(registered, villageOfficer, 'object'))).toBe('NOT_NOW')
  expect(outcomeOf(() => acted(sent, townshipOfficer, 'object'))).toBe('NOT_NOW')
  expect(outcomeOf(() => acted(sent, li, 'object'))).toBe('NOT_ALLOWED')
  const objected = acted(sent, villageOfficer, 'object')
  expect(outcomeOf(() => acted(objected, villageOfficer, 'object'))).toBe('NOT_NOW')
})

test('the matter goes back with the sender’s consent alone', () => {
  const objected = acted(sent, villageOfficer, 'object')
  expect(objected.request.holder.id).toBe('village')
  expect(outcomeOf(() => acted(objected, villageHead, 'answerObjection'))).toBe('NOT_ALLOWED')
  const refused = acted(objected, townshipHead, 'answerObjection', { isConsented: false })
  expect(refused.request.holder.id).toBe('village')
  expect(outcomeOf(() => acted(refused, townshipHead, 'answerObjection'))).toBe('NOT_NOW')
  expect(acted(objected, townshipHead, 'answerObjection').request.holder.id).toBe('township')
})
