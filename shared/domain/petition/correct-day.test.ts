import { standingAt } from '../../../tests/domain/standing'
import {
  acted,
  after,
  dayAfter,
  monday,
  outcomeOf,
  told,
  townshipHead,
  villageHead,
  villageOfficer,
} from '../../../tests/domain/town'
import { runningClocks } from '../request/request'
import { fileOf } from './file'

const noticed = standingAt('petition', 'notified')
/** Written down on Friday for that day, though it was admitted on Wednesday. */
const admitted = acted(noticed, villageOfficer, 'admit', { at: after(monday, 4), admittedOn: dayAfter(monday, 4) })
const correct = (file: typeof admitted, day: string, who = townshipHead) =>
  acted(file, who, 'correctDay', { at: after(monday, 8), day })
const dueOf = (file: typeof admitted) => runningClocks(file.request).map(({ dueAt }) => dueAt)

test('a wrong day of admission is put right: its sixty days count from the right one, what was added stays, the wrong one is in the lines', () => {
  const right = correct(admitted, dayAfter(monday, 2))
  expect(fileOf(right.request).admission?.admittedOn).toBe(dayAfter(monday, 2))
  // 4 March and sixty days is Sunday 3 May, a holiday until the 5th.
  expect([dueOf(admitted), dueOf(right)]).toEqual([['2026-05-07T00:00:00+08:00'], ['2026-05-07T00:00:00+08:00']])
  expect(right.entries.at(-1)?.detail).toMatchObject({
    document: 'admission',
    day: dayAfter(monday, 2),
    before: dayAfter(monday, 4),
    reason: '日期写错了',
  })
  const extended = acted(right, townshipHead, 'extend', { days: 10, at: after(monday, 9) })
  const twice = acted(extended, townshipHead, 'correctDay', { at: after(monday, 10), day: dayAfter(monday, 1) })
  expect([dueOf(extended), dueOf(twice)]).toEqual([['2026-05-14T00:00:00+08:00'], ['2026-05-13T00:00:00+08:00']])
})

test('the day of an opinion is put right and keeps its promise by that day, late or not', () => {
  const late = { at: '2026-05-08T10:00:00+08:00' }
  const opined = acted(admitted, villageOfficer, 'issueOpinion', { ...late, issuedOn: '2026-05-08' })
  const right = acted(opined, townshipHead, 'correctDay', { at: '2026-05-09T10:00:00+08:00', day: '2026-05-06' })
  const metOf = ({ request }: typeof opined) => request.clocks.find(({ key }) => key === 'petition.handle')?.metAt
  expect([metOf(opined), metOf(right)]).toEqual(['2026-05-08T10:00:00+08:00', '2026-05-06T00:00:00+08:00'])
  expect(fileOf(right.request)).toMatchObject({
    opinion: { issuedOn: '2026-05-06' },
    admission: { admittedOn: dayAfter(monday, 4) },
  })
  expect(right.entries.at(-1)?.detail).toMatchObject({ document: 'opinion', before: '2026-05-08' })
  const before = { at: '2026-05-09T10:00:00+08:00', day: dayAfter(monday, 3) }
  expect(outcomeOf(() => acted(opined, townshipHead, 'correctDay', before))).toBe('DATE_BEFORE_RECEIPT')
})

test('never to a day before receipt or after it was written down, by nobody who wrote it down, and by a head alone', () => {
  const days = [-1, 0, 4, 5].map((day) => outcomeOf(() => correct(admitted, dayAfter(monday, day))))
  expect(days).toEqual(['DATE_BEFORE_RECEIPT', 'done', 'done', 'DATE_BEFORE_RECEIPT'])
  expect(outcomeOf(() => correct(admitted, dayAfter(monday, 2), villageOfficer))).toBe('NOT_ALLOWED')
  const own = acted(noticed, villageHead, 'admit', { at: after(monday, 4), admittedOn: dayAfter(monday, 4) })
  expect(outcomeOf(() => correct(own, dayAfter(monday, 2), villageHead))).toBe('OWN_WORK')
  expect(outcomeOf(() => correct(own, dayAfter(monday, 2)))).toBe('done')
})

test('what was handed over bears its day', () => {
  const at = after(monday, 5)
  const word = acted(admitted, villageOfficer, 'deliver', {
    at,
    document: 'admission',
    deliveredOn: dayAfter(monday, 4),
  })
  expect(outcomeOf(() => correct(word, dayAfter(monday, 2)))).toBe('NOT_NOW')
  const opined = acted(admitted, villageOfficer, 'issueOpinion', { at, issuedOn: dayAfter(monday, 5) })
  expect(outcomeOf(() => correct(opined, dayAfter(monday, 4)))).toBe('done')
  const served = acted(opined, villageOfficer, 'deliver', { at, deliveredOn: dayAfter(monday, 5) })
  expect(outcomeOf(() => correct(served, dayAfter(monday, 4)))).toBe('NOT_NOW')
})

test('under the simple procedure a day was nobody’s word, and there is none to put right', () => {
  const simple = acted(standingAt('petition', 'registered'), villageOfficer, 'applySimple')
  const answered = acted(simple, villageOfficer, 'answerSimply')
  for (const file of [simple, answered, acted(simple, villageOfficer, 'leaveSimple')])
    expect(outcomeOf(() => correct(file, dayAfter(monday, 0)))).toBe('NOT_NOW')
  const ordinary = told(simple, [villageOfficer, 'leaveSimple'], [villageOfficer, 'issueOpinion'])
  expect(outcomeOf(() => correct(ordinary, dayAfter(monday, 0)))).toBe('done')
})
