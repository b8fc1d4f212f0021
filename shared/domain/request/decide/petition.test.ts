import { inOrder } from '../../../../tests/domain/again'
import { standingAt } from '../../../../tests/domain/standing'
import {
  acted,
  after,
  bureau,
  bureauLeader,
  clock,
  dayAfter,
  type File,
  instructor,
  li,
  monday,
  opened,
  outcomeOf,
  sun,
  told,
  township,
  townshipHead,
  townshipOfficer,
  village,
  villageHead,
  villageOfficer,
  wangAtWork,
} from '../../../../tests/domain/town'
import { wasLate } from '../../clock/clock'
import { gapsOf } from '../../dossier'
import { isLateEntry } from '../../late-entry'
import { reopenWindow } from '../cycle'
import { runningClocks } from '../request'
import { classOf, trackOf } from './submit'

const running = ({ request }: File) => runningClocks(request).map(({ key }) => key)
const due = ({ request }: File, key: string) => runningClocks(request).find((one) => one.key === key)
const closedDeclined = (file: File) => acted(inOrder(file), villageOfficer, 'closePetition')
const registered = standingAt('petition', 'registered')
const noticed = standingAt('petition', 'notified')
const admitted = standingAt('petition', 'admitted')

test('a complaint is a petition whatever box was ticked', () => {
  expect(trackOf({ track: 'service', category: 'complaint', subject: 'nobody' })).toBe('petition')
  expect(trackOf({ track: 'service', category: 'benefits', subject: 'instructor' })).toBe('petition')
  expect(trackOf({ track: 'service', category: 'benefits', subject: 'nobody' })).toBe('service')
  expect(trackOf({ track: 'petition', category: 'benefits', subject: 'nobody' })).toBe('petition')
})

test('a matter about somebody is an accusation until staff say otherwise', () => {
  expect(classOf({ subject: 'station', category: 'suggestion' })).toBe('accusation')
  expect(classOf({ subject: 'nobody', category: 'suggestion' })).toBe('suggestion')
  expect(classOf({ subject: 'nobody', category: 'benefits' })).toBe('appeal')
  expect(opened({ track: 'petition', petitionClass: 'suggestion' }).request.petition?.class).toBe('suggestion')
})

test('a petition is registered at once, and the veteran is owed word within fifteen days of receipt', () => {
  expect(registered.request).toMatchObject({ status: 'registered', holder: { kind: 'station', id: 'village' } })
  expect(running(registered)).toEqual(['petition.notice'])
  // The fifteenth day after 2 March is 17 March; its end is the first instant of the 18th.
  expect(due(registered, 'petition.notice')?.dueAt).toBe('2026-03-18T00:00:00+08:00')
})

test('a petition is noticed, admitted, decided and closed, each clock in its turn', () => {
  const noted = acted(registered, villageOfficer, 'notify')
  expect(running(noted)).toEqual(['petition.admission'])
  expect(noted.request.petition?.notice).toEqual({
    words: '已登记并转送',
    whereTo: '县民政局',
    by: noted.request.holder.name,
    at: noted.request.lastAt,
  })
  const taken = acted(noted, villageOfficer, 'admit')
  expect(running(taken)).toEqual(['petition.handle'])
  expect(taken.request.petition?.notice?.words).toBe('已登记并转送')
  const opined = acted(taken, villageOfficer, 'issueOpinion')
  expect(running(opined)).toEqual([])
  const whole = inOrder(opined)
  expect(running(whole)).toEqual(['petition.applyReview'])
  const closed = acted(whole, villageOfficer, 'closePetition')
  expect(running(closed)).toEqual(['followUp', 'petition.applyReview'])
  expect(closed.request).toMatchObject({ status: 'closed', closedInTime: true })
  expect(closed.request.cycles[0]?.closedAt).toBe(closed.request.lastAt)
  expect(closed.request.firstHandler?.personId).toBe('person-zhao')
})

test('nothing is admitted before its veteran was told in writing', () => {
  expect(() => acted(registered, villageOfficer, 'admit')).toThrow('NOT_NOW')
})

test('the sixty days count from admission and not from receipt', () => {
  const at = after(monday, 10)
  const taken = acted(noticed, villageOfficer, 'admit', { at, admittedOn: dayAfter(monday, 9) })
  // 11 March and sixty days is 10 May, a Sunday: the raw end stays, the due time rolls to the end of Monday.
  expect(due(taken, 'petition.handle')).toMatchObject({
    startedAt: '2026-03-11T00:00:00+08:00',
    rawDueAt: '2026-05-11T00:00:00+08:00',
    dueAt: '2026-05-12T00:00:00+08:00',
  })
})

test('a day of admission before receipt or after today is refused', () => {
  const admit = (admittedOn: string, at = after(monday, 5)) =>
    outcomeOf(() => acted(noticed, villageOfficer, 'admit', { at, admittedOn }))
  expect(admit(dayAfter(monday, -1))).toBe('DATE_BEFORE_RECEIPT')
  expect(admit(dayAfter(monday, 6))).toBe('DATE_BEFORE_RECEIPT')
  expect(admit(dayAfter(monday, 0))).toBe('done')
  expect(admit(dayAfter(monday, 5))).toBe('done')
})

test('an opinion bears a day from that of admission on, also where the admission was recorded later', () => {
  const recordedLate = acted(noticed, villageOfficer, 'admit', {
    at: after(monday, 8),
    admittedOn: dayAfter(monday, 2),
  })
  const issue = (issuedOn: string) =>
    outcomeOf(() => acted(recordedLate, villageOfficer, 'issueOpinion', { at: after(monday, 9), issuedOn }))
  expect(issue(dayAfter(monday, 1))).toBe('DATE_BEFORE_RECEIPT')
  expect(issue(dayAfter(monday, 2))).toBe('done')
  expect(issue(dayAfter(monday, 9))).toBe('done')
  expect(issue(dayAfter(monday, 10))).toBe('DATE_BEFORE_RECEIPT')
})

test('an opinion written down later than its day keeps its promise by that day, and its line is marked as late', () => {
  // Admitted on 2 March: sixty days end in the May holidays, and so with Wednesday the 6th.
  const late = { at: '2026-05-11T09:00:00+08:00' }
  const inTime = acted(admitted, villageOfficer, 'issueOpinion', { ...late, issuedOn: '2026-05-06' })
  const tooLate = acted(admitted, villageOfficer, 'issueOpinion', { ...late, issuedOn: '2026-05-07' })
  const handled = ({ request }: File) => request.clocks.filter(({ key }) => key === 'petition.handle').map(wasLate)
  expect([handled(inTime), handled(tooLate)]).toEqual([[false], [true]])
  expect(inTime.entries.slice(-1).map((entry) => isLateEntry(entry, monday))).toEqual([true])
})

test('the dates of a matter received near midnight are China’s', () => {
  const late = opened(
    { track: 'petition', channel: 'visit', receivedAt: '2026-03-01T15:59:59Z' },
    { by: villageOfficer },
  )
  expect(late.request.receivedAt).toBe('2026-03-01T23:59:59+08:00')
  const word = acted(late, villageOfficer, 'notify')
  expect(outcomeOf(() => acted(word, villageOfficer, 'admit', { admittedOn: '2026-03-01' }))).toBe('done')
  expect(outcomeOf(() => acted(word, villageOfficer, 'admit', { admittedOn: '2026-02-28' }))).toBe(
    'DATE_BEFORE_RECEIPT',
  )
})

test('a matter recorded late starts its clocks at its receipt; one from the future is refused', () => {
  const late = opened({ track: 'petition', channel: 'letter', receivedAt: after(monday, -3) }, { by: villageOfficer })
  expect(late.request.clocks[0]?.startedAt).toBe(after(monday, -3))
  expect(late.request).toMatchObject({ recordedBy: 'person-zhao', receivedMonth: '2026-02' })
  expect(late.request.lastAt).toBe(monday)
  expect(() => opened({ receivedAt: after(monday, 1) })).toThrow('DATE_BEFORE_RECEIPT')
  // The same instant in another offset is not the future.
  expect(outcomeOf(() => opened({ receivedAt: '2026-03-02T01:00:00Z' }))).toBe('done')
  expect(outcomeOf(() => opened({ receivedAt: '2026-03-02T09:00:00+09:00' }))).toBe('done')
  expect(outcomeOf(() => opened({ receivedAt: '2026-03-02T01:00:01Z' }))).toBe('DATE_BEFORE_RECEIPT')
})

test('thirty days in all is the most an admitted petition can be extended', () => {
  const extended = acted(admitted, townshipHead, 'extend', { days: 20 })
  expect(due(extended, 'petition.handle')?.extendedDays).toBe(20)
  expect(() => acted(extended, townshipHead, 'extend', { days: 11 })).toThrow('EXTENSION_TOO_LONG')
  const most = acted(extended, townshipHead, 'extend', { days: 10 })
  expect(due(most, 'petition.handle')?.extendedDays).toBe(30)
  // 2 March and ninety days is 31 May, a Sunday.
  expect(due(most, 'petition.handle')?.rawDueAt).toBe('2026-06-01T00:00:00+08:00')
  expect(() => acted(most, bureauLeader, 'extend', { days: 1 })).toThrow('EXTENSION_TOO_LONG')
  expect(most.request.petition?.extensions.map(({ days, approver }) => [days, approver])).toEqual([
    [20, 'person-wu'],
    [10, 'person-wu'],
  ])
})

test('a promise whose time is up is not extended: the opinion then is late, and stays so', () => {
  // Admitted on 2 March: sixty days end on Friday 1 May, in the holidays, and so with Wednesday the 6th.
  const lastMoment = acted(admitted, townshipHead, 'extend', { days: 30, at: '2026-05-06T23:59:59+08:00' })
  expect(due(lastMoment, 'petition.handle')?.extendedDays).toBe(30)
  const tooLate = () => acted(admitted, townshipHead, 'extend', { days: 30, at: '2026-05-07T00:00:00+08:00' })
  expect(outcomeOf(tooLate)).toBe('EXTENSION_TOO_LATE')
})

test('whoever handles a petition cannot approve its extension', () => {
  const own = told(registered, [villageHead, 'notify'], [villageHead, 'admit'])
  expect(own.request.firstHandler?.personId).toBe('person-qian')
  expect(() => acted(own, villageHead, 'extend')).toThrow('APPROVER_IS_HANDLER')
  expect(outcomeOf(() => acted(own, townshipHead, 'extend'))).toBe('done')
})

test('a petition does not close while its dossier lacks something, and the refusal names it', () => {
  const homeless = opened({ track: 'petition', address: '' })
  const opined = inOrder(
    told(homeless, [townshipOfficer, 'notify'], [townshipOfficer, 'admit'], [townshipOfficer, 'issueOpinion']),
  )
  expect(gapsOf(opined.request)).toEqual(['address'])
  try {
    acted(opined, townshipOfficer, 'closePetition')
    throw new Error('closed with a gap')
  } catch (error) {
    expect(error).toMatchObject({ code: 'DOSSIER_INCOMPLETE', detail: { gaps: 'address' } })
  }
})

test('a petition not admitted closes without an opinion', () => {
  const declined = acted(registered, villageOfficer, 'decline')
  expect(declined.request.petition?.refusal?.whereTo).toBe('县法院')
  expect(running(declined)).toEqual([])
  expect(closedDeclined(declined).request.status).toBe('closed')
})

test('late word to the veteran is remembered when the petition closes', () => {
  const late = acted(registered, villageOfficer, 'notify', { at: after(monday, 20) })
  const closed = closedDeclined(acted(late, villageOfficer, 'decline'))
  expect(closed.request.closedInTime).toBe(false)
})

test('nothing pauses or hides the clock of a petition: a veteran who adds something stops nothing', () => {
  const replied = acted(registered, li, 'reply')
  expect(replied.request.clocks).toEqual(registered.request.clocks)
  expect(replied.request.status).toBe('registered')
})

test('a service matter that becomes a petition keeps its receipt, and its fifteen days count from there', () => {
  const converted = acted(standingAt('service', 'waiting'), li, 'convert', { at: after(monday, 9) })
  expect(converted.request).toMatchObject({
    status: 'registered',
    track: 'petition',
    receivedAt: monday,
    question: null,
    holder: { kind: 'station' },
  })
  expect(running(converted)).toEqual(['petition.notice'])
  expect(due(converted, 'petition.notice')).toMatchObject({ startedAt: monday, dueAt: '2026-03-18T00:00:00+08:00' })
})

test('an answered matter made a petition has no window to judge the old answer in', () => {
  const converted = acted(standingAt('service', 'answered'), villageOfficer, 'convert')
  expect(running(converted)).toEqual(['petition.notice'])
})

test('a matter made a complaint about its instructor leaves them at once, for good', () => {
  const converted = acted(standingAt('service', 'inProgress'), li, 'convert', {
    subject: 'instructor',
    petitionClass: 'accusation',
  })
  expect(converted.request.withheldFrom).toEqual(['instructor:wang'])
  expect(() => acted(converted, wangAtWork, 'accept')).toThrow('NOT_FOUND')
  const again = acted(converted, villageOfficer, 'revert')
  expect(() => acted(again, villageOfficer, 'reassign', { to: { kind: 'instructor', id: 'wang' } })).toThrow(
    'CONFLICT_OF_INTEREST',
  )
  // The same person under another appointment is the same person.
  const renewed = instructor('wang-2', { personId: 'person-wang' })
  expect(() =>
    acted(again, villageOfficer, 'reassign', {
      to: { kind: 'instructor', id: 'wang-2' },
      scene: { instructors: [renewed] },
    }),
  ).toThrow('CONFLICT_OF_INTEREST')
})

test('a complaint about whoever holds the matter, though not one’s own instructor, is kept from them too', () => {
  const bySpecialist = opened({ category: 'rights' }, { scene: { ownInstructorId: undefined } })
  expect(bySpecialist.request.holder.id).toBe('sun')
  const converted = acted(bySpecialist, li, 'convert', { subject: 'instructor', scene: { ownInstructorId: undefined } })
  expect(converted.request.withheldFrom).toEqual(['instructor:sun'])
})

test('a matter made a complaint about the station goes above it, and the station finds it no more', () => {
  const converted = acted(standingAt('service', 'inProgress'), li, 'convert', { subject: 'station' })
  expect(converted.request).toMatchObject({ holder: { id: 'township' }, queue: { id: 'township' } })
  expect(() => acted(converted, villageHead, 'admit')).toThrow('NOT_FOUND')
  expect(() => acted(converted, townshipOfficer, 'reassign', { to: { kind: 'station', id: 'village' } })).toThrow(
    'CONFLICT_OF_INTEREST',
  )
})

test('a hand-over never forgets whom a matter is kept from, whoever the instructor is by then', () => {
  const double = { instructors: [instructor('wang', { officerStationIds: ['village'] }), sun] }
  const complaint = opened({ subject: 'instructor' }, { scene: double })
  expect(complaint.request.holder.id).toBe('township')
  const empty = [village, { ...township, isStaffed: false }, bureau]
  const over = acted(complaint, clock, 'handOver', {
    why: 'unstaffed',
    scene: { stations: empty, instructors: [sun], ownInstructorId: 'sun' },
  })
  expect(over.request.holder.id).toBe('bureau')
})

test('a petition is never reassigned to an instructor', () => {
  expect(() => acted(registered, villageOfficer, 'reassign', { to: { kind: 'instructor', id: 'sun' } })).toThrow(
    'NOT_ALLOWED',
  )
  expect(acted(registered, villageOfficer, 'reassign').request).toMatchObject({
    status: 'registered',
    holder: { id: 'township' },
  })
})

test('a petition becomes a service matter again only with the veteran’s written word, dated after receipt', () => {
  const revert = (writtenOn: string) =>
    outcomeOf(() => acted(registered, villageOfficer, 'revert', { at: after(monday, 3), writtenOn }))
  expect(revert(dayAfter(monday, -1))).toBe('DATE_BEFORE_RECEIPT')
  expect(revert(dayAfter(monday, 4))).toBe('DATE_BEFORE_RECEIPT')
  const back = acted(registered, villageOfficer, 'revert')
  expect(back.request).toMatchObject({ track: 'service', status: 'submitted', petition: null, receivedAt: monday })
  expect(running(back)).toEqual(['service.accept'])
  expect(back.entries.at(-1)?.detail.words).toBe('本人同意按服务诉求办理')
  expect(() => acted(admitted, villageOfficer, 'revert')).toThrow('NOT_NOW')
})

test('a matter that was a petition for a while is promised contact and an end like any other', () => {
  const back = told(standingAt('service', 'inProgress'), [li, 'convert'], [villageOfficer, 'revert'])
  const accepted = acted(back, villageOfficer, 'accept')
  expect(running(accepted)).toEqual(['service.firstContact', 'service.close'])
})

test('a matter answered, made a petition and back, and answered again can be judged in the new window', () => {
  const back = told(
    standingAt('service', 'answered'),
    [li, 'convert'],
    [villageOfficer, 'revert'],
    [villageOfficer, 'accept'],
  )
  const again = acted(back, villageOfficer, 'answer', { at: after(monday, 30) })
  expect((reopenWindow(again.request)?.dueAt ?? '') > after(monday, 44)).toBe(true)
  expect(acted(again, li, 'confirm', { at: after(monday, 40) }).request.status).toBe('closed')
})

test('a petition found to be about its station moves above it, and the station finds it no more', () => {
  const moved = acted(registered, villageOfficer, 'reclassify', { petitionClass: 'accusation', subject: 'station' })
  expect(moved.request).toMatchObject({ status: 'registered', subject: 'station', holder: { id: 'township' } })
  expect(moved.request.petition?.class).toBe('accusation')
  expect(moved.request.clocks).toEqual(registered.request.clocks)
  expect(() => acted(moved, villageHead, 'notify')).toThrow('NOT_FOUND')
})

test('an address written down later fills the gap it was', () => {
  const homeless = opened({ track: 'petition', address: '' })
  const known = acted(homeless, villageOfficer, 'recordAddress', { address: '柳村8号' })
  expect(known.request.veteran.address).toBe('柳村8号')
  expect(gapsOf(known.request)).not.toContain('address')
})

test('a village decides nothing about what the township has taken on', () => {
  const above = acted(registered, townshipOfficer, 'reassign')
  expect(above.request.holder.id).toBe('township')
  for (const act of ['notify', 'decline', 'reassign', 'revert'] as const)
    expect(() => acted(above, villageHead, act)).toThrow('NOT_ALLOWED')
  expect(acted(above, bureauLeader, 'notify').request.status).toBe('notified')
})

test('whoever admitted a petition cannot approve its extension, though somebody else handled it first', () => {
  const byTwo = told(registered, [villageOfficer, 'notify'], [townshipHead, 'admit'])
  expect(() => acted(byTwo, townshipHead, 'extend')).toThrow('APPROVER_IS_HANDLER')
  expect(outcomeOf(() => acted(byTwo, bureauLeader, 'extend'))).toBe('done')
})

test('what was written of a petition stays in its dossier when it becomes a service matter, and is one of its papers when it is a petition again', () => {
  const written = told(
    registered,
    [villageOfficer, 'recordRegistration'],
    [villageOfficer, 'recordVisit'],
    [villageOfficer, 'notify'],
    [villageOfficer, 'deliver', { document: 'notice' }],
  )
  const reverted = acted(written, villageOfficer, 'revert')
  expect(reverted.request).toMatchObject({ petition: null, formerPetition: written.request.petition })
  const at = after(reverted.request.lastAt, 40)
  const again = acted(reverted, li, 'convert', { at }).request
  const { registration, visits, notice, deliveries } = written.request.petition ?? {}
  expect(again.petition).toMatchObject({ registration, visits, deliveries: [], before: [{ notice, deliveries }] })
  expect(again.petition?.notice).toBeUndefined()
  expect(again.formerPetition).toBeNull()
  // Told once in time, the petitioner is told anew within fifteen days of now.
  expect(runningClocks(again).find(({ key }) => key === 'petition.notice')?.startedAt).toBe(at)
})

test('a complaint about the bureau, classed anew without naming the level again, is kept from the bureau', () => {
  const accused = opened({ track: 'petition', petitionClass: 'appeal', subject: 'station', accusedLevel: 'bureau' })
  const before = accused.request
  const who = before.holder.id === 'township' ? townshipHead : villageHead
  const again = acted(accused, who, 'reclassify', { petitionClass: 'accusation', subject: 'station' }).request
  expect(before.withheldFrom).toContain('station:bureau')
  expect(again).toMatchObject({ accusedLevel: 'bureau', holder: before.holder, withheldFrom: before.withheldFrom })
})
