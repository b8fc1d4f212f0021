import { again, atStage, bureauOfficer, handedOver, served } from '../../../tests/domain/again'
import { inputs } from '../../../tests/domain/inputs'
import { standingAt } from '../../../tests/domain/standing'
import {
  acted,
  actor,
  after,
  bureau,
  bureauLeader,
  circumstances,
  clock,
  dayAfter,
  type File,
  li,
  outcomeOf,
  stations,
  told,
  township,
  townshipHead,
  townshipOfficer,
  village,
  villageHead,
  villageOfficer,
} from '../../../tests/domain/town'
import { decide } from '../request/decide'
import { stationHolder } from '../routing'
import { stationAbove, stationThatDecided } from './deciding-body'
import { fileOf } from './file'

const decided = served(standingAt('petition', 'admitted'), villageOfficer)
const servedAt = decided.request.lastAt
const apply = (file: typeof decided, who = li, how = {}) => acted(file, who, 'applyReview', how)

test('a review is a dossier of its own at the level above: the same veteran, words and secrecy, and thirty days', () => {
  const review = again(decided, li, { at: after(servedAt, 3) }).request
  const { veteran, words, withheldFrom, withheldPersonIds } = decided.request
  expect(review).toMatchObject({ veteran, words, withheldFrom, withheldPersonIds })
  expect(review).toMatchObject({ holder: { id: 'township' }, queue: { id: 'township' }, channel: 'wechat' })
  expect(review.petition).toMatchObject({ stage: 'review', origin: { requestId: decided.request._id } })
  expect(review.clocks.map(({ key }) => key)).toEqual(['petition.review'])
})

test('a matter kept from somebody is kept from them in its review too', () => {
  const secret = { ...decided, request: { ...decided.request, withheldFrom: ['station:township' as const] } }
  expect(stationAbove(secret.request, stations)._id).toBe('bureau')
  expect(again(secret, li).request.withheldFrom).toEqual(['station:township'])
})

test('the level above is the next that may know of it, and the topmost looks at its own', () => {
  const heldBy = (id: string) => ({ ...decided.request, holder: { ...decided.request.holder, id } })
  expect(stationAbove(heldBy('village'), stations)._id).toBe('township')
  expect(stationAbove(heldBy('bureau'), stations)._id).toBe('bureau')
  expect(stationAbove(heldBy('village'), [village, { ...township, isStaffed: false }, bureau])._id).toBe('bureau')
  // Nobody but the one that decided is there: it keeps the application, and writes down whose opinion came.
  expect(stationAbove(heldBy('village'), [village])._id).toBe('village')
})

test('nobody applies before service, twice, or with a day before service or to come', () => {
  const unserved = acted(standingAt('petition', 'admitted'), villageOfficer, 'issueOpinion')
  expect(outcomeOf(() => apply(unserved))).toBe('NOT_NOW')
  expect(outcomeOf(() => apply(apply(decided)))).toBe('NOT_NOW')
  const on = (appliedOn: string) =>
    outcomeOf(() => apply(decided, villageOfficer, { at: after(servedAt, 5), appliedOn }))
  expect(on(dayAfter(servedAt, -1))).toBe('DATE_BEFORE_RECEIPT')
  expect(on(dayAfter(servedAt, 6))).toBe('DATE_BEFORE_RECEIPT')
  expect(on(dayAfter(servedAt, 0))).toBe('done')
})

test('past the thirty days the veteran is refused, and staff say why they take it; a reason never needed is not kept', () => {
  const late = { at: after(servedAt, 40) }
  expect(outcomeOf(() => apply(decided, li, late))).toBe('REVIEW_TOO_LATE')
  // A veteran cannot date an application back, nor excuse it themself.
  const dated = { ...late, appliedOn: dayAfter(servedAt, 2), lateReason: '我住院了' }
  expect(outcomeOf(() => apply(decided, li, dated))).toBe('REVIEW_TOO_LATE')
  expect(outcomeOf(() => apply(decided, villageOfficer, late))).toBe('REVIEW_TOO_LATE')
  const excused = apply(decided, villageOfficer, { ...late, lateReason: '住院，有出院记录' })
  expect(excused.entries.at(-1)?.detail.lateReason).toBe('住院，有出院记录')
  const inTime = apply(decided, villageOfficer, { ...dated, lateReason: '不需要' })
  expect(inTime.entries.at(-1)?.detail.lateReason).toBeUndefined()
})

/** 赵 of the village also works at the township. */
const zhaoAtTownship = actor('officer', villageOfficer.personId, 'station:township')
/** An opinion of the village that 赵 wrote and the village's head approved, served. */
const approved = handedOver(
  told(standingAt('petition', 'admitted'), [villageOfficer, 'draftAnswer'], [villageHead, 'approveAnswer']),
  villageOfficer,
)

test('whoever signed or approved an opinion does not decide about it one level up, nor rates or looks back at it', () => {
  const qianAtTownship = actor('officer', villageHead.personId, 'station:township')
  const review = again(approved, li)
  for (const own of [zhaoAtTownship, qianAtTownship]) {
    expect(outcomeOf(() => acted(review, own, 'issueOpinion'))).toBe('CONFLICT_OF_INTEREST')
    expect(outcomeOf(() => acted(review, own, 'draftAnswer'))).toBe('CONFLICT_OF_INTEREST')
    expect(outcomeOf(() => acted(approved, own, 'rate'))).toBe('OWN_WORK')
  }
  const drafted = acted(review, townshipOfficer, 'draftAnswer')
  expect(outcomeOf(() => acted(drafted, qianAtTownship, 'approveAnswer'))).toBe('CONFLICT_OF_INTEREST')
  expect(outcomeOf(() => acted(drafted, townshipHead, 'approveAnswer'))).toBe('done')
})

test('the station above the one where it was decided looks again, whoever holds the dossier', () => {
  const byTownship = served(standingAt('petition', 'admitted'), townshipOfficer).request
  expect([byTownship.holder.id, stationAbove(byTownship, stations)._id]).toEqual(['village', 'bureau'])
})

test('what a body outside the system decided is kept by the topmost, whose opinion it is said then, and never that body’s again', () => {
  const outside = acted(standingAt('petition', 'notified'), townshipOfficer, 'admit', { body: '县民政局' })
  const first = served(outside, villageOfficer)
  expect(stationAbove(first.request, stations)._id).toBe('bureau')
  const review = again(first, li)
  const by = (file: File, body?: string) => outcomeOf(() => acted(file, bureauOfficer, 'issueOpinion', { body }))
  expect([by(review), by(review, '县民政局'), by(review, '县人民政府')]).toEqual([
    'FORM_INVALID',
    'SAME_BODY_AGAIN',
    'done',
  ])
  for (const id of ['village', 'township'])
    expect(outcomeOf(() => acted(review, bureauOfficer, 'reassign', { to: { kind: 'station', id } }))).toBe(
      'CONFLICT_OF_INTEREST',
    )
  const reviewed = handedOver(acted(review, bureauOfficer, 'issueOpinion', { body: '县人民政府' }), bureauOfficer)
  const recheck = again(reviewed, li)
  expect([by(recheck, '县民政局'), by(recheck, '县人民政府'), by(recheck, '市人民政府')]).toEqual([
    'SAME_BODY_AGAIN',
    'SAME_BODY_AGAIN',
    'done',
  ])
})

test('a section of a station is that station, and a station never looks again at what bears a name it does not know', () => {
  const under = (body: string) =>
    served(acted(standingAt('petition', 'notified'), townshipOfficer, 'admit', { body }), bureauOfficer)
  const bySection = again(under('县局优抚股'), li)
  const [signer, leader] = [bureauOfficer, bureauLeader].map((who) =>
    outcomeOf(() => acted(bySection, who, 'issueOpinion', { body: bureau.name })),
  )
  expect([signer, leader]).toEqual(['CONFLICT_OF_INTEREST', 'SAME_BODY_AGAIN'])
  const unknown = again(under('优抚股'), li)
  expect(outcomeOf(() => acted(unknown, bureauOfficer, 'issueOpinion', { body: '县人民政府' }))).toBe(
    'CONFLICT_OF_INTEREST',
  )
  expect(outcomeOf(() => acted(unknown, bureauLeader, 'issueOpinion', { body: bureau.name }))).toBe('SAME_BODY_AGAIN')
  expect(outcomeOf(() => acted(unknown, bureauLeader, 'issueOpinion', { body: '县人民政府' }))).toBe('done')
})

test('what a station decides that is not on the veteran’s way up is looked at above both', () => {
  const neighbour = { ...township, _id: 'neighbour', name: '邻镇站' }
  const { request } = decided
  const byNeighbour = {
    ...request,
    holder: stationHolder(neighbour),
    petition: {
      ...fileOf(request),
      opinion: { ...request.petition?.opinion, body: '邻镇站', byStationId: 'neighbour' },
    },
  } as typeof request
  expect(stationAbove(byNeighbour, stations)._id).toBe('bureau')
  expect(stationThatDecided(byNeighbour, stations)).toBe('neighbour')
})

test('whoever signed the first opinion does not decide its re-check either, nor does that body', () => {
  const recheck = atStage('recheck')
  const zhaoAtBureau = actor('officer', villageOfficer.personId, 'station:bureau')
  expect(outcomeOf(() => acted(recheck, zhaoAtBureau, 'issueOpinion'))).toBe('CONFLICT_OF_INTEREST')
  expect(outcomeOf(() => acted(recheck, bureauOfficer, 'issueOpinion', { body: '柳村站' }))).toBe('SAME_BODY_AGAIN')
})

test('a matter that is looked at again does not come back to the level that decided, by no way', () => {
  const review = atStage('review')
  const down = { to: { kind: 'station', id: 'village' }, body: '', stationId: 'village' }
  for (const act of ['reassign', 'refer', 'assign'] as const)
    expect([act, outcomeOf(() => acted(review, townshipHead, act, down))]).toEqual([act, 'CONFLICT_OF_INTEREST'])
  expect(outcomeOf(() => acted(review, townshipHead, 'reassign', { to: { kind: 'station', id: 'bureau' } }))).toBe(
    'done',
  )
  const unstaffed = { stations: [village, { ...township, isStaffed: false }, bureau] }
  expect(acted(review, clock, 'handOver', { scene: unstaffed }).request.holder.id).toBe('bureau')
})

test('the topmost does not look at its own again: it keeps the application, refers it above and writes down whose opinion came', () => {
  const own = served(standingAt('petition', 'admitted'), bureauLeader)
  expect(stationAbove(own.request, stations)._id).toBe('bureau')
  const opened = again(own, li)
  const review = {
    ...opened,
    request: { ...opened.request, holder: stationHolder(bureau), queue: stationHolder(bureau) },
  }
  const by = (body?: string) => outcomeOf(() => acted(review, bureauOfficer, 'issueOpinion', { body }))
  expect([by(), by(''), by(bureau.name), by('柳村站')]).toEqual(Array(4).fill('SAME_BODY_AGAIN'))
  const sent = acted(review, bureauOfficer, 'refer', { body: '市退役军人事务局' })
  const opined = acted(sent, bureauOfficer, 'issueOpinion', { body: '市退役军人事务局' })
  expect(opined.request.petition?.opinion?.body).toBe('市退役军人事务局')
  expect(opined.entries.at(-1)?.detail.body).toBe('市退役军人事务局')
})

test('an opinion is of the body that admitted the matter, a review of the station that made it', () => {
  expect(decided.request.petition?.opinion?.body).toBe('柳村站')
  const outside = acted(standingAt('petition', 'notified'), townshipOfficer, 'admit', { body: '县民政局' })
  expect(served(outside, villageOfficer).request.petition?.opinion?.body).toBe('县民政局')
  expect(served(atStage('review')).request.petition?.opinion?.body).toBe(township.name)
})

test('a matter is taken up again, or archived, once its review is over and no re-check may follow', () => {
  const first = apply(served(standingAt('petition', 'admitted'), villageOfficer, true))
  const review = again(decided, li)
  const at = after(servedAt, 60)
  const whenLater = (later: File[], act: 'reopen' | 'archive') =>
    outcomeOf(() =>
      decide(
        { ...first.request, clocks: first.request.clocks.map((clock) => ({ ...clock, metAt: servedAt })) },
        { act, input: inputs(at)[act], callId: 'call-later' },
        { ...circumstances(villageHead, at), later: later.map(({ request }) => request) },
      ),
    )
  const over = served(review, townshipOfficer, true)
  for (const [act, early] of [
    ['reopen', 'UNDER_REVIEW'],
    ['archive', 'ARCHIVE_TOO_EARLY'],
  ] as const) {
    expect(whenLater([review], act)).toBe(early)
    const decidedLate = {
      ...over,
      request: { ...over.request, clocks: over.request.clocks.map((one) => ({ ...one, dueAt: after(at, 1) })) },
    }
    expect(whenLater([decidedLate], act)).toBe(early)
    expect(whenLater([over], act)).toBe('done')
  }
  const taken = acted(served(standingAt('petition', 'admitted'), villageOfficer, true), villageHead, 'reopen')
  expect(taken.request.petition?.review).toBeUndefined()
})

test('a review is not extended, not classed anew, and the village decides nothing in it', () => {
  const review = atStage('review')
  expect(outcomeOf(() => acted(review, bureauLeader, 'extend'))).toBe('NOT_NOW')
  expect(outcomeOf(() => acted(review, townshipOfficer, 'reclassify'))).toBe('NOT_NOW')
  expect(outcomeOf(() => acted(review, villageHead, 'issueOpinion'))).toBe('NOT_ALLOWED')
  expect(outcomeOf(() => acted(served(review), li, 'applyReview'))).toBe('NOT_NOW')
})

test('only a re-check is heard, one hearing at a time, and its opinion waits for the end', () => {
  expect(outcomeOf(() => acted(atStage('review'), townshipHead, 'startHearing'))).toBe('NOT_NOW')
  const heard = acted(atStage('recheck'), bureauLeader, 'startHearing')
  expect(outcomeOf(() => acted(heard, bureauLeader, 'startHearing'))).toBe('NOT_NOW')
  expect(outcomeOf(() => acted(heard, bureauLeader, 'issueOpinion'))).toBe('NOT_NOW')
  const early = dayAfter(heard.request.lastAt, -1)
  expect(outcomeOf(() => acted(heard, bureauLeader, 'endHearing', { endedOn: early }))).toBe('DATE_BEFORE_RECEIPT')
  const over = acted(heard, bureauLeader, 'endHearing')
  expect(outcomeOf(() => acted(over, bureauLeader, 'endHearing'))).toBe('NOT_NOW')
  expect(acted(over, bureauLeader, 'issueOpinion').request.status).toBe('opined')
})

test('a matter ends with its re-check served and not before, once, and is not taken up again', () => {
  const recheck = atStage('recheck')
  const opined = acted(recheck, bureauLeader, 'issueOpinion')
  expect(outcomeOf(() => acted(opined, bureauLeader, 'end'))).toBe('NOT_NOW')
  const ended = acted(served(recheck, bureauLeader), bureauLeader, 'end')
  expect(outcomeOf(() => acted(ended, bureauLeader, 'end'))).toBe('NOT_NOW')
  // The first dossier ends by its re-check's line alone, which names it.
  expect(outcomeOf(() => acted(decided, villageHead, 'end'))).toBe('NOT_NOW')
  const first = acted(served(standingAt('petition', 'admitted'), villageOfficer, true), villageHead, 'end', {
    number: ended.request.number,
  })
  expect(outcomeOf(() => acted(first, villageHead, 'reopen'))).toBe('NOT_NOW')
  expect(outcomeOf(() => apply(first))).toBe('NOT_NOW')
})
