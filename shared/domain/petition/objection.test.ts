import { referred, served } from '../../../tests/domain/again'
import { standingAt } from '../../../tests/domain/standing'
import {
  acted,
  after,
  bureau,
  bureauLeader,
  clock,
  dayAfter,
  li,
  monday,
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
import { readyOf } from '../request/ready'
import { nextDuty, runningClocks } from '../request/request'
import { documentsOf } from './delivery'

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

const notified = standingAt('petition', 'notified')
const forwarded = referred(notified)
const owed = (file: typeof notified) =>
  file.request.clocks.filter(({ key, cancelledAt }) => key === 'petition.referralNotice' && !cancelledAt)

test('whoever a matter is forwarded to owes its petitioner a notice within fifteen days of that, told before or not', () => {
  // Referred on Monday 2 March: fifteen days end with Tuesday 17 March.
  expect(owed(forwarded)).toMatchObject([{ dueAt: '2026-03-18T00:00:00+08:00', basis: '《信访工作条例》第二十三条' }])
  expect(nextDuty(forwarded.request)?.key).toBe('petition.referralNotice')
  const told = acted(forwarded, villageOfficer, 'notify', { at: after(monday, 16) })
  expect(owed(told)).toMatchObject([{ metAt: after(monday, 16) }])
  expect(owed(told).some(wasLate)).toBe(true)
  expect(told.request.petition?.notice).toEqual(notified.request.petition?.notice)
  expect(told.request.petition?.laterNotices).toMatchObject([{ words: '已登记并转送', by: told.request.holder.name }])
  expect(told.request.petition && documentsOf(told.request.petition)).toEqual(['notice', 'laterNotice'])
  const [first] = owed(acted(sent, villageOfficer, 'notify'))
  expect(first?.metAt).toBeDefined()
})

test('nobody but the recipient tells a petitioner again, and only once', () => {
  expect(outcomeOf(() => acted(notified, villageOfficer, 'notify'))).toBe('NOT_NOW')
  expect(outcomeOf(() => acted(forwarded, townshipOfficer, 'notify'))).toBe('NOT_NOW')
  const told = acted(forwarded, villageOfficer, 'notify')
  expect(outcomeOf(() => acted(told, villageOfficer, 'notify'))).toBe('NOT_NOW')
  // The sender's own notice is not the recipient's.
  expect(owed(acted(sent, townshipOfficer, 'notify'))[0]?.metAt).toBeUndefined()
})

test('the recipient’s notice is given with an admission or a refusal, and owed by nobody once the matter is back', () => {
  for (const act of ['admit', 'decline'] as const)
    expect(owed(acted(forwarded, villageOfficer, act))[0]?.metAt).toBeDefined()
  const back = acted(acted(forwarded, villageOfficer, 'object'), townshipHead, 'answerObjection')
  expect(owed(back)).toEqual([])
})

test('taken up again, the notices of every body are put by with the cycle that is over', () => {
  const told = acted(forwarded, villageOfficer, 'notify')
  const { request } = acted(served(acted(told, villageOfficer, 'admit'), villageOfficer, true), villageHead, 'reopen')
  expect(request.cycles[0]?.papers?.laterNotices).toEqual(told.request.petition?.laterNotices)
  expect(request.petition?.laterNotices).toBeUndefined()
})

test('what is assigned once it was admitted may be objected to as well; its petitioner has been told already', () => {
  const sent = referred(standingAt('petition', 'admitted'))
  expect(runningClocks(sent.request).map(({ key }) => key)).toEqual(['petition.objection', 'petition.handle'])
  expect(readyOf(sent.request)).toEqual({ reason: 'noObjection', at: '2026-03-10T00:00:00+08:00' })
  const objected = acted(sent, villageOfficer, 'object')
  expect(acted(objected, townshipHead, 'answerObjection').request).toMatchObject({
    status: 'admitted',
    holder: { id: 'township' },
  })
})

test('whoever had a matter by referral and turns out to be complained about has it no more: nothing of theirs is owed or disputed', () => {
  const byVillage = referred(standingAt('petition', 'notified', 'station'), village)
  const said = { petitionClass: 'accusation', subject: 'station', accusedLevel: 'township' } as const
  for (const before of [byVillage, acted(byVillage, townshipOfficer, 'object')]) {
    const taken = acted(before, bureauLeader, 'reclassify', said)
    expect(taken.request).toMatchObject({ holder: { id: 'bureau' }, movements: undefined })
    expect(taken.request.petition?.referral).toBeUndefined()
    expect(runningClocks(taken.request).map(({ key }) => key)).toEqual(['petition.admission'])
    expect(outcomeOf(() => acted(taken, bureauLeader, 'admit'))).toBe('done')
    expect(outcomeOf(() => acted(taken, villageOfficer, 'answerObjection'))).not.toBe('done')
  }
  const assigned = acted(standingAt('petition', 'admitted', 'station'), bureauLeader, 'assign', {
    stationId: 'township',
    body: '',
  })
  const called = acted(assigned, bureauLeader, 'reclassify', said)
  expect(called.request.movements).toMatchObject([{ returned: { by: bureauLeader.name } }])
  expect(runningClocks(called.request).map(({ key }) => key)).toEqual(['petition.handle'])
})

test('a station above both decides a dispute, by an answer or by giving the matter to somebody else, and nobody takes it back then', () => {
  const disputed = acted(forwarded, villageOfficer, 'object')
  expect(acted(disputed, bureauLeader, 'answerObjection').request.holder.id).toBe('township')
  const kept = acted(disputed, bureauLeader, 'answerObjection', { isConsented: false })
  expect(outcomeOf(() => acted(kept, villageOfficer, 'admit'))).toBe('done')
  const given = acted(disputed, bureauLeader, 'reassign', { to: { kind: 'station', id: 'bureau' } })
  expect(given.request.petition?.referral).toBeUndefined()
  expect(outcomeOf(() => acted(given, bureauLeader, 'admit'))).toBe('done')
  expect(outcomeOf(() => acted(given, townshipHead, 'answerObjection'))).toBe('NOT_NOW')
  // Whoever gets it while the five days run was not sent it: there is nothing for them to object to.
  const early = acted(forwarded, bureauLeader, 'reassign', { to: { kind: 'station', id: 'bureau' } })
  expect(outcomeOf(() => acted(early, bureauLeader, 'object'))).toBe('NOT_NOW')
  expect(runningClocks(early.request).map(({ key }) => key)).toEqual(['petition.referralNotice', 'petition.admission'])
})

test('whether it is admitted is owed from the first notice on, from a referral anew, and by whoever has the matter back', () => {
  const owed = ({ request }: typeof sent) => runningClocks(request).find(({ key }) => key === 'petition.admission')
  // Told on 2 March: fifteen days end with 17 March.
  expect(owed(notified)).toMatchObject({ dueAt: '2026-03-18T00:00:00+08:00', isVerified: false })
  const onward = acted(standingAt('petition', 'notified', 'station'), bureauLeader, 'assign', {
    stationId: 'village',
    body: '',
    at: after(monday, 4),
  })
  expect(owed(onward)?.dueAt).toBe('2026-03-24T00:00:00+08:00')
  const back = told(onward, [villageOfficer, 'object'], [bureauLeader, 'answerObjection'])
  expect(owed(back)?.dueAt).toBe('2026-03-24T00:00:00+08:00')
  for (const act of ['admit', 'decline'] as const) expect(owed(acted(back, bureauLeader, act))).toBeUndefined()
})

test('what is handed on from a station without staff was not sent to whoever gets it, and owes its sender no result', () => {
  const assigned = acted(standingAt('petition', 'notified', 'station'), bureauLeader, 'assign', {
    stationId: 'village',
    body: '',
    dueOn: dayAfter(monday, 20),
  })
  const scene = { stations: [{ ...village, isStaffed: false }, township, bureau] }
  for (const before of [assigned, acted(assigned, villageOfficer, 'object')]) {
    const over = acted(before, clock, 'handOver', { why: 'unstaffed', scene })
    expect(over.request).toMatchObject({ holder: { id: 'township' }, owesResult: false })
    expect(runningClocks(over.request).map(({ key }) => key)).toEqual(['petition.admission'])
    expect(outcomeOf(() => acted(over, townshipOfficer, 'object'))).toBe('NOT_NOW')
    expect(outcomeOf(() => acted(over, townshipOfficer, 'admit'))).toBe('done')
  }
})

test('what its sender takes back is disputed no more', () => {
  const assigned = acted(standingAt('petition', 'notified', 'station'), bureauLeader, 'assign', {
    stationId: 'village',
    body: '',
  })
  const movementId = assigned.request.movements?.[0]?.id
  const disputed = acted(assigned, villageOfficer, 'object')
  const back = acted(disputed, bureauLeader, 'returnMovement', { movementId })
  expect(back.request).toMatchObject({ holder: { id: 'bureau' }, petition: { notice: expect.anything() } })
  expect(outcomeOf(() => acted(back, bureauLeader, 'admit'))).toBe('done')
})

test('while it is disputed whose matter it is, nobody admits, refuses or decides it', () => {
  const disputed = acted(sent, villageOfficer, 'object')
  for (const act of ['applySimple', 'decline'] as const)
    expect(outcomeOf(() => acted(disputed, villageOfficer, act))).toBe('NOT_NOW')
  const noticed = acted(forwarded, villageOfficer, 'object')
  expect(outcomeOf(() => acted(noticed, villageOfficer, 'admit'))).toBe('NOT_NOW')
  const late = acted(referred(standingAt('petition', 'admitted')), villageOfficer, 'object')
  expect(outcomeOf(() => acted(late, villageOfficer, 'issueOpinion'))).toBe('NOT_NOW')
  const simple = referred(acted(standingAt('petition', 'registered'), townshipOfficer, 'applySimple'))
  expect(outcomeOf(() => acted(acted(simple, villageOfficer, 'object'), villageOfficer, 'answerSimply'))).toBe(
    'NOT_NOW',
  )
  const settled = acted(noticed, townshipHead, 'answerObjection', { isConsented: false })
  expect(outcomeOf(() => acted(settled, villageOfficer, 'admit'))).toBe('done')
})
