import { standingAt } from '../../../tests/domain/standing'
import {
  acted,
  actor,
  after,
  bureauLeader,
  circumstances,
  dayAfter,
  type File,
  type How,
  li,
  monday,
  neighbour,
  opened,
  outcomeOf,
  told,
  township,
  townshipHead,
  townshipOfficer,
  village,
  villageHead,
  villageOfficer,
} from '../../../tests/domain/town'
import { wasLate } from '../clock/clock'
import { gapsOf } from '../dossier'
import type { Entry } from '../ledger'
import { reactionsTo } from '../reactions'
import { decide } from '../request/decide'
import { actsAllowed, mayRead } from '../request/permission'
import { nextDuty, runningClocks } from '../request/request'
import type { Actor } from '../role'

const registered = standingAt('petition', 'registered')
const neighbourOfficer = actor('officer', 'person-mi', 'station:neighbour')
const to = (stationId: string, more: object = {}) => ({ stationId, body: '', ...more })
const resultClocks = ({ request }: File) => request.clocks.filter(({ key }) => key === 'petition.result')

test('a petition that is a service matter again owes nobody a result, and who leads it goes on when it is a petition once more', () => {
  const file = told(
    standingAt('petition', 'notified', 'station'),
    [townshipHead, 'assignLeader'],
    [bureauLeader, 'assign', { stationId: 'village', body: '', dueOn: dayAfter(monday, 20) }],
  )
  const back = acted(file, bureauLeader, 'revert')
  expect(back.request.movements).toMatchObject([{ returned: { isWithdrawn: true } }])
  expect(reactionsTo(back.entries.at(-1) as Entry, back.request)).toContainEqual({
    to: 'station:bureau',
    kind: 'withdrawn',
  })
  const again = acted(back, bureauLeader, 'convert')
  expect(runningClocks(again.request).map(({ key }) => key)).toEqual(['petition.leader', 'petition.notice'])
})

test('two assignments run side by side: a result ends the promise of its own, and late is late', () => {
  const sent = told(
    registered,
    [bureauLeader, 'assign'],
    [bureauLeader, 'assign', { dueOn: dayAfter(registered.request.lastAt, 5) }],
  )
  expect(resultClocks(sent).map(({ movementId }) => movementId)).toEqual(['2', '3'])
  expect(gapsOf(sent.request)).toContain('result')
  const at = after(registered.request.lastAt, 9)
  const received = acted(sent, bureauLeader, 'receive', { movementId: '3', at })
  const reported = acted(received, bureauLeader, 'reportResult', { movementId: '3', at })
  const [first, second] = resultClocks(reported)
  expect([first?.metAt, second && wasLate(second)]).toEqual([undefined, true])
  expect([nextDuty(sent.request), nextDuty(reported.request)].map((duty) => duty?.key)).toEqual([
    'petition.result',
    'petition.notice',
  ])
  expect(gapsOf(reported.request)).toContain('result')
  const off = acted(reported, bureauLeader, 'returnMovement', { movementId: '2', at })
  expect(resultClocks(off).map(({ cancelledAt }) => cancelledAt !== undefined)).toEqual([true, false])
  expect(gapsOf(off.request)).not.toContain('result')
})

test('the day a sender names is the whole day, rolls over no day of rest, and the reminder comes as long before as the policy says', () => {
  const at = registered.request.lastAt
  const [clock] = resultClocks(acted(registered, bureauLeader, 'assign', { at, dueOn: '2026-03-18' }))
  expect(clock).toMatchObject({ dueAt: '2026-03-19T00:00:00+08:00', remindAt: '2026-03-16T00:00:00+08:00' })
  // Saturday the 21st stays the 21st.
  const [named] = resultClocks(acted(registered, bureauLeader, 'assign', { at, dueOn: '2026-03-21' }))
  expect(named).toMatchObject({ dueAt: '2026-03-22T00:00:00+08:00' })
  expect(named?.rawDueAt).toBeUndefined()
  const [short] = resultClocks(acted(registered, bureauLeader, 'assign', { at, dueOn: '2026-03-04' }))
  expect(short?.remindAt).toBeUndefined()
})

test('only a station above gives orders, and only what is under it takes them', () => {
  const send = (who: Actor, act: 'refer' | 'assign' | 'supervise', stationId: string) =>
    outcomeOf(() => acted(registered, who, act, to(stationId)))
  expect(send(townshipOfficer, 'assign', 'village')).toBe('done')
  expect(send(townshipOfficer, 'supervise', 'neighbour')).toBe('NOT_ALLOWED')
  expect(send(villageOfficer, 'assign', 'township')).toBe('NOT_ALLOWED')
  expect(send(villageOfficer, 'refer', 'township')).toBe('done')
  expect(send(townshipOfficer, 'refer', 'township')).toBe('FORM_INVALID')
  expect(send(bureauLeader, 'refer', 'nowhere')).toBe('NOT_FOUND')
})

test('who receives a matter from another branch reads and decides it; the villages beside it do not decide', () => {
  const sent = acted(registered, bureauLeader, 'assign', to('neighbour'))
  expect(sent.request.queue.id).toBe(village._id)
  expect(actsAllowed(sent.request, neighbourOfficer)).toContain('notify')
  expect(actsAllowed(sent.request, bureauLeader)).toContain('notify')
  for (const who of [villageHead, townshipOfficer]) expect(actsAllowed(sent.request, who)).not.toContain('notify')
  const later = acted(sent, bureauLeader, 'assign', to('township'))
  expect(mayRead(later.request, neighbourOfficer)).toBe(true)
  expect(actsAllowed(later.request, neighbourOfficer)).not.toContain('notify')
  const back = acted(sent, neighbourOfficer, 'returnMovement', { movementId: '2' })
  expect(mayRead(back.request, neighbourOfficer)).toBe(false)
  expect(back.request.holder.id).toBe('bureau')
})

test('nobody from whom it is withheld gets a matter by working at a station it is sent to', () => {
  const { request } = opened({ subject: 'instructor', track: 'petition' })
  const { stations = [], staff = [] } = circumstances(bureauLeader, request.lastAt).hands ?? {}
  const accused = { personId: request.withheldPersonIds[0] ?? '', name: 'wang', stationIds: ['neighbour'] }
  const around = { ...circumstances(bureauLeader, request.lastAt), hands: { stations, staff: [...staff, accused] } }
  const command = { act: 'refer' as const, input: { ...to('neighbour'), words: '请办理' }, callId: 'call-2' }
  expect(outcomeOf(() => decide(request, command, around))).toBe('CONFLICT_OF_INTEREST')
  expect(outcomeOf(() => decide(request, { ...command, input: { ...to('township'), words: '请办理' } }, around))).toBe(
    'done',
  )
})

test('a station the matter complains about gets it from nobody, whoever works there now', () => {
  const { request } = opened({ subject: 'station', track: 'petition' })
  const { stations = [] } = circumstances(bureauLeader, request.lastAt).hands ?? {}
  const around = { ...circumstances(bureauLeader, request.lastAt), hands: { stations, staff: [] } }
  for (const act of ['refer', 'assign', 'supervise'] as const) {
    const command = { act, input: { ...to('village'), words: '请办理' }, callId: 'call-2' }
    expect(outcomeOf(() => decide(request, command, around))).toBe('CONFLICT_OF_INTEREST')
  }
})

test('a referral to who holds it already moves nothing and opens no time to object', () => {
  const held = standingAt('petition', 'registered', 'station')
  const sent = acted(held, bureauLeader, 'assign', to(township._id))
  expect(sent.request.holder).toEqual(held.request.holder)
  expect(sent.request.petition?.referral).toBeUndefined()
  expect(acted(registered, bureauLeader, 'refer', to(neighbour._id)).request.petition?.referral?.from.id).toBe('bureau')
})

test('first responsibility stays with the first handler, whoever is sent the matter or helps', () => {
  const notified = standingAt('petition', 'notified')
  const helped = told(notified, [bureauLeader, 'refer', to('neighbour')], [bureauLeader, 'addCoHandler'])
  expect(helped.request.firstHandler).toEqual(notified.request.firstHandler)
  expect(
    outcomeOf(() => acted(helped, bureauLeader, 'addCoHandler', { personId: notified.request.firstHandler?.personId })),
  ).toBe('ALREADY_APPOINTED')
})

test('a matter kept by now from who sent it goes back to the station that keeps its dossier, and whoever decides undoes what they sent', () => {
  const accuse = { petitionClass: 'accusation' as const, subject: 'station' as const, reason: '反映的是本村站' }
  // The village refers it to the bureau; there it turns out to be about the village.
  const sent = acted(acted(registered, villageOfficer, 'refer', to('bureau')), bureauLeader, 'reclassify', accuse)
  expect(sent.request.withheldFrom).toContain('station:village')
  const back = acted(sent, bureauLeader, 'returnMovement', { movementId: '2' }).request
  expect([back.holder.id, back.withheldFrom.includes(back.holderKey), back.readers.includes(back.holderKey)]).toEqual([
    back.queue.id,
    false,
    true,
  ])
  const objected = acted(sent, bureauLeader, 'object')
  expect(outcomeOf(() => acted(objected, villageHead, 'answerObjection'))).toBe('NOT_FOUND')
  // The township supervises the village, and both are kept from it.
  const supervised = acted(standingAt('petition', 'registered', 'station'), townshipOfficer, 'supervise', {
    ...to('village'),
    dueOn: '2026-03-20',
  })
  const kept = acted(supervised, bureauLeader, 'reclassify', accuse)
  expect(kept.request.withheldFrom).toEqual(expect.arrayContaining(['station:village', 'station:township']))
  const movementId = String(supervised.request.version)
  expect(outcomeOf(() => acted(kept, townshipOfficer, 'returnMovement', { movementId }))).toBe('NOT_FOUND')
  const off = acted(kept, bureauLeader, 'returnMovement', { movementId })
  expect(gapsOf(off.request)).not.toContain('result')
})

test('staff write down a withdrawal with the written words and their day, and whoever it was sent to owes nothing any more', () => {
  const owed = acted(registered, bureauLeader, 'assign', { ...to('township'), dueOn: '2026-03-20' })
  expect(owed.request.owesResult).toBe(true)
  const withdraw = (how: How, who = townshipOfficer) => outcomeOf(() => acted(owed, who, 'withdraw', how))
  expect(withdraw({ reason: '' })).toBe('FORM_INVALID')
  expect(withdraw({ writtenOn: undefined })).toBe('FORM_INVALID')
  expect(withdraw({ writtenOn: '2026-03-01' })).toBe('DATE_BEFORE_RECEIPT')
  expect(withdraw({}, villageOfficer)).toBe('NOT_ALLOWED')
  const { request, entries } = acted(owed, townshipOfficer, 'withdraw')
  expect(request).toMatchObject({ status: 'withdrawn', owesResult: false, cycles: [{ closedAt: request.lastAt }] })
  expect(request.movements).toMatchObject([{ returned: { isWithdrawn: true } }])
  expect(entries.at(-1)?.detail).toHaveProperty('writtenOn')
  // A veteran's own word needs no paper.
  expect(acted(owed, li, 'withdraw', { reason: '', writtenOn: undefined }).entries.at(-1)?.detail).toEqual({
    reason: '',
  })
})
