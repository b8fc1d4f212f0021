import { atStage, bureauOfficer, served } from '../../tests/domain/again'
import { standingAt } from '../../tests/domain/standing'
import { acted, after, dayAfter, type File, opened, townshipHead, townshipOfficer } from '../../tests/domain/town'
import { isLateEntry } from './late-entry'
import type { Act } from './request/lifecycle'
import type { Actor } from './role'

const admitted = standingAt('petition', 'admitted')
const hearing = acted(atStage('recheck'), bureauOfficer, 'startHearing')
const sent = acted(standingAt('petition', 'registered'), townshipOfficer, 'refer', { body: '县人社局' })

/** Every act that tells of a day, where it may be done, and the name it gives the day. */
const acts: [Act, File, Actor, string, object][] = [
  ['admit', standingAt('petition', 'notified'), townshipOfficer, 'admittedOn', {}],
  ['issueOpinion', admitted, townshipOfficer, 'issuedOn', {}],
  ['recordVisit', admitted, townshipOfficer, 'visitedOn', {}],
  ['deliver', standingAt('petition', 'opined'), townshipOfficer, 'deliveredOn', {}],
  ['receive', sent, townshipOfficer, 'receivedOn', { movementId: sent.request.movements?.[0]?.id }],
  ['consult', admitted, townshipOfficer, 'heldOn', {}],
  ['startHearing', atStage('recheck'), bureauOfficer, 'startedOn', {}],
  ['endHearing', hearing, bureauOfficer, 'endedOn', {}],
  ['applyReview', served(admitted), townshipOfficer, 'appliedOn', {}],
  ['followUp', standingAt('petition', 'closed'), townshipHead, 'followedOn', {}],
]

test.each(acts)('%s of an earlier day is a late entry, of the same day it is none', (act, file, who, field, input) => {
  const at = after(file.request.lastAt, 3)
  const { receivedAt } = file.request
  const on = (day: string) => acted(file, who, act, { at, ...input, [field]: day }).entries.at(-1)
  const [late, sameDay] = [on(dayAfter(at, -2)), on(dayAfter(at, 0))]
  expect(late && isLateEntry(late, receivedAt)).toBe(true)
  expect(sameDay && isLateEntry(sameDay, receivedAt)).toBe(false)
})

test('a first line is late by minutes, for it tells when the matter was received', () => {
  const [line] = opened().entries
  expect(line && isLateEntry(line, line.at)).toBe(false)
  expect(line && isLateEntry(line, after(line.at, 0, -1))).toBe(true)
})

test('what tells of no day is never late', () => {
  const line = acted(admitted, townshipHead, 'extend', { at: after(admitted.request.lastAt, 5) }).entries.at(-1)
  expect(line && isLateEntry(line, admitted.request.receivedAt)).toBe(false)
})
