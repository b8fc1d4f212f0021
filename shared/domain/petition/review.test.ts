import { again, atStage, served } from '../../../tests/domain/again'
import { standingAt } from '../../../tests/domain/standing'
import {
  acted,
  after,
  bureau,
  bureauLeader,
  dayAfter,
  li,
  outcomeOf,
  stations,
  township,
  townshipHead,
  townshipOfficer,
  village,
  villageHead,
  villageOfficer,
} from '../../../tests/domain/town'
import { stationAbove } from './review'

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
  expect(outcomeOf(() => stationAbove(heldBy('village'), [village]))).toBe('CONFLICT_OF_INTEREST')
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

test('whoever signed an opinion does not decide about it one level up', () => {
  const review = again(served(standingAt('petition', 'admitted'), townshipOfficer), li)
  expect(outcomeOf(() => acted(review, townshipOfficer, 'issueOpinion'))).toBe('CONFLICT_OF_INTEREST')
  expect(outcomeOf(() => acted(review, townshipHead, 'issueOpinion'))).toBe('done')
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
