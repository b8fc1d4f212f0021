import { served } from '../../../tests/domain/again'
import { standingAt } from '../../../tests/domain/standing'
import {
  acted,
  after,
  dayAfter,
  monday,
  outcomeOf,
  told,
  townshipHead,
  villageOfficer,
} from '../../../tests/domain/town'
import { runningClocks } from '../request/request'
import { documentsOf, servedOn, unserved } from './delivery'
import { fileOf } from './file'

const registered = standingAt('petition', 'registered')
const admitted = standingAt('petition', 'admitted')
const opined = acted(admitted, villageOfficer, 'issueOpinion', { at: after(monday, 5), issuedOn: dayAfter(monday, 5) })
const deliver = (file: typeof opined, deliveredOn: string, more = {}) =>
  acted(file, villageOfficer, 'deliver', { at: after(monday, 20), deliveredOn, ...more })

test('the thirty days to apply start with the day an opinion was first served, and a second service moves nothing', () => {
  const once = deliver(opined, dayAfter(monday, 8))
  const [window] = runningClocks(once.request)
  // 10 March and thirty days is Thursday 9 April.
  expect(window).toMatchObject({ key: 'petition.applyReview', dueAt: '2026-04-10T00:00:00+08:00' })
  const twice = deliver(once, dayAfter(monday, 15), { method: 'mail' })
  expect(runningClocks(twice.request)).toEqual([window])
  expect(twice.request.petition?.deliveries).toHaveLength(2)
})

test('the record of a service is not put right to a day after its petitioner applied against it', () => {
  const applied = acted(deliver(opined, dayAfter(monday, 6)), villageOfficer, 'applyReview', {
    at: after(monday, 20),
    appliedOn: dayAfter(monday, 10),
  })
  const corrected = (deliveredOn: string) =>
    outcomeOf(() => acted(applied, villageOfficer, 'correctDelivery', { at: after(monday, 21), deliveredOn }))
  expect([9, 10, 11].map((days) => corrected(dayAfter(monday, days)))).toEqual(['done', 'done', 'DATE_BEFORE_RECEIPT'])
})

test('a wrongly recorded day is put right: the time to apply moves on with it, is never cut, and the wrong one stays in the lines', () => {
  const correct = (file: typeof opined, deliveredOn: string, more = {}) =>
    acted(file, villageOfficer, 'correctDelivery', { at: after(monday, 21), deliveredOn, ...more })
  const wrong = deliver(opined, dayAfter(monday, 8))
  const later = correct(wrong, dayAfter(monday, 18))
  expect(later.request.petition?.deliveries.map(({ deliveredOn }) => deliveredOn)).toEqual([dayAfter(monday, 18)])
  expect(later.entries.at(-1)?.detail).toMatchObject({ before: dayAfter(monday, 8), reason: '日期写错了' })
  // 20 March and thirty days is Sunday 19 April, and so Monday the 20th.
  expect(runningClocks(later.request).map(({ dueAt }) => dueAt)).toEqual(['2026-04-21T00:00:00+08:00'])
  const earlier = correct(wrong, dayAfter(monday, 6))
  expect(servedOn(fileOf(earlier.request), 'opinion')).toBe(dayAfter(monday, 6))
  expect(runningClocks(earlier.request)).toEqual(runningClocks(wrong.request))
  expect(outcomeOf(() => correct(wrong, dayAfter(monday, 4)))).toBe('DATE_BEFORE_RECEIPT')
  expect(outcomeOf(() => correct(wrong, dayAfter(monday, 8), { document: 'notice' }))).toBe('DOCUMENT_MISSING')
})

test('of two records of a paper the one that set the time going is put right', () => {
  const twice = deliver(deliver(opined, dayAfter(monday, 8)), dayAfter(monday, 18))
  const right = acted(twice, villageOfficer, 'correctDelivery', {
    at: after(monday, 21),
    deliveredOn: dayAfter(monday, 18),
  })
  expect(servedOn(fileOf(right.request), 'opinion')).toBe(dayAfter(monday, 18))
  expect(runningClocks(right.request).map(({ dueAt }) => dueAt)).toEqual(['2026-04-21T00:00:00+08:00'])
})

test('a record put right after its petitioner applied moves no time', () => {
  const applied = acted(deliver(opined, dayAfter(monday, 8)), villageOfficer, 'applyReview', { at: after(monday, 21) })
  const corrected = acted(applied, villageOfficer, 'correctDelivery', {
    at: after(monday, 22),
    deliveredOn: dayAfter(monday, 18),
  })
  expect(corrected.request.clocks).toEqual(applied.request.clocks)
})

test('the right to apply is nobody’s duty and nobody is late with it', () => {
  const { request } = deliver(opined, dayAfter(monday, 8))
  expect(request.nextDueAt.startsWith('9999')).toBe(true)
  expect(request.attentionAt.startsWith('9999')).toBe(true)
})

test('nothing is served before it was written, nor tomorrow, nor what the dossier does not hold', () => {
  expect(outcomeOf(() => deliver(opined, dayAfter(monday, 4)))).toBe('DATE_BEFORE_RECEIPT')
  expect(outcomeOf(() => deliver(opined, dayAfter(monday, 21)))).toBe('DATE_BEFORE_RECEIPT')
  for (const document of ['refusal', 'extension', 'reviewOpinion'])
    expect(outcomeOf(() => deliver(opined, dayAfter(monday, 8), { document }))).toBe('DOCUMENT_MISSING')
  expect(outcomeOf(() => deliver(opined, dayAfter(monday, 8), { document: 'notice' }))).toBe('done')
})

test('each paper is served on the day it bears at the earliest, whatever its kind', () => {
  const refused = acted(registered, villageOfficer, 'decline', { at: after(monday, 12) })
  const extended = acted(admitted, townshipHead, 'extend', { at: after(monday, 12) })
  for (const [file, document] of [
    [refused, 'refusal'],
    [extended, 'extension'],
    [acted(registered, villageOfficer, 'notify', { at: after(monday, 12) }), 'notice'],
  ] as const) {
    expect(outcomeOf(() => deliver(file, dayAfter(monday, 11), { document }))).toBe('DATE_BEFORE_RECEIPT')
    expect(outcomeOf(() => deliver(file, dayAfter(monday, 12), { document }))).toBe('done')
  }
})

test('a proof is one of the dossier’s own files', () => {
  const proofFileId = 'cloud://env/requests/aaaaaaaaaaaaaaaa/1.jpg'
  expect(outcomeOf(() => deliver(opined, dayAfter(monday, 8), { proofFileId }))).toBe('ATTACHMENT_MISSING')
  const withFile = acted(opined, villageOfficer, 'attach')
  const done = deliver(withFile, dayAfter(monday, 8), { proofFileId })
  expect(done.request.petition?.deliveries[0]?.proofFileId).toBe(proofFileId)
  expect(done.entries.at(-1)?.detail).toMatchObject({ hasProof: true })
})

test('each paper is served by itself: a second of its kind wants its own, and word of an admission is owed by nobody', () => {
  const once = told(
    admitted,
    [townshipHead, 'extend', { days: 10 }],
    [villageOfficer, 'deliver', { document: 'notice' }],
  )
  const extended = (file: typeof admitted) => unserved(fileOf(file.request))
  expect(extended(once)).toEqual(['extension'])
  const served = acted(once, villageOfficer, 'deliver', { document: 'extension', deliveredOn: dayAfter(monday, 0) })
  expect(extended(served)).toEqual([])
  const twice = acted(served, townshipHead, 'extend', { days: 10, at: after(monday, 9) })
  expect(extended(twice)).toEqual(['extension'])
  // The first handed over once more is not the second.
  const again = { document: 'extension', deliveredOn: dayAfter(monday, 8), at: after(monday, 10) }
  expect(extended(acted(twice, villageOfficer, 'deliver', again))).toEqual(['extension'])
  expect(extended(acted(twice, villageOfficer, 'deliver', { ...again, deliveredOn: dayAfter(monday, 9) }))).toEqual([])
  const word = acted(twice, villageOfficer, 'deliver', { document: 'admission', at: after(monday, 10) })
  expect(word.request.petition?.deliveries.at(-1)?.document).toBe('admission')
})

test('each stage serves its own opinion', () => {
  const file = served(admitted, villageOfficer).request.petition
  expect(file && documentsOf(file)).toEqual(['notice', 'admission', 'opinion'])
  expect(file && documentsOf({ ...file, stage: 'recheck' })).toEqual(['notice', 'admission', 'recheckOpinion'])
})
