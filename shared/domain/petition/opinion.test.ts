import { handedOver, inOrder } from '../../../tests/domain/again'
import {
  acted,
  after,
  clock,
  type File,
  monday,
  opened,
  outcomeOf,
  told,
  townshipOfficer,
  villageHead,
  villageOfficer,
} from '../../../tests/domain/town'
import type { ClockKey } from '../clock/policy'
import { readyOf } from '../request/ready'
import { runningClocks } from '../request/request'
import type { PetitionClass } from '../request/state'
import { endsInOpinion } from './opinion'
import { classAnswered, endingPaper, outcomes, outcomesOf, paperOf } from './outcome'

const admitted = (petitionClass: PetitionClass): File => {
  const registered = opened({ track: 'petition', petitionClass })
  const told = acted(registered, villageOfficer, 'notify', { at: after(monday, 1) })
  return acted(told, villageOfficer, 'admit', { at: after(monday, 2) })
}
const running = ({ request }: File, key: ClockKey) => runningClocks(request).find((clock) => clock.key === key)

test('an appeal of the sixth way has the sixty days of the law; whatever ends otherwise has a time of the system, said to be unverified', () => {
  expect(running(admitted('appeal'), 'petition.handle')).toMatchObject({ limit: 60, isVerified: true })
  expect(running(admitted('suggestion'), 'petition.handle')).toMatchObject({ variant: 'otherWay', isVerified: false })
  const ledAway = acted(admitted('appeal'), villageOfficer, 'reclassify', {
    petitionClass: 'appeal',
    branch: 'arbitration',
  })
  expect(running(ledAway, 'petition.handle')).toMatchObject({ variant: 'otherWay', isVerified: false })
  const back = acted(ledAway, villageOfficer, 'reclassify', { petitionClass: 'appeal', branch: 'opinion' })
  const { startedAt } = running(admitted('appeal'), 'petition.handle') ?? {}
  expect(running(back, 'petition.handle')).toMatchObject({ startedAt, limit: 60, isVerified: true })
  expect(running(back, 'petition.handle')?.variant).toBeUndefined()
})

test('the days an extension added stay when the kind changes', () => {
  const extended = acted(admitted('appeal'), villageHead, 'extend', { days: 20, at: after(monday, 5) })
  const before = running(extended, 'petition.handle')?.dueAt
  const moved = acted(extended, villageOfficer, 'reclassify', { petitionClass: 'suggestion' })
  expect(running(moved, 'petition.handle')).toMatchObject({ extendedDays: 20, dueAt: before })
})

test('each kind ends in its own words: a suggestion is taken up or not, an accusation dealt with, and neither is supported', () => {
  const suggested = admitted('suggestion')
  const ends = (file: File, outcome: string) =>
    outcomeOf(() => acted(file, villageOfficer, 'issueOpinion', { outcome, at: after(monday, 10) }))
  expect(['adopted', 'partlyAdopted', 'notAdopted', 'upheld', 'reported'].map((one) => ends(suggested, one))).toEqual([
    'done',
    'done',
    'done',
    'FORM_INVALID',
    'FORM_INVALID',
  ])
  expect(ends(admitted('appeal'), 'adopted')).toBe('FORM_INVALID')
  expect(outcomesOf({ class: 'accusation', stage: 'first' })).toEqual(['reported'])
  expect(outcomesOf({ class: 'appeal', branch: 'legalDuty', stage: 'first' })).toEqual(['fulfilled', 'answered'])
  expect(outcomesOf({ class: 'appeal', branch: 'litigation', stage: 'first' })).toEqual(['ledAway'])
})

test('only an opinion can be looked at again: served, what ends otherwise opens no window and may be closed', () => {
  const served = (petitionClass: PetitionClass) =>
    handedOver(acted(admitted(petitionClass), villageOfficer, 'issueOpinion', { at: after(monday, 10) }))
  expect(running(served('appeal'), 'petition.applyReview')).toBeDefined()
  expect(running(served('suggestion'), 'petition.applyReview')).toBeUndefined()
  expect(readyOf(served('suggestion').request)?.reason).toBe('answered')
  expect(outcomeOf(() => acted(served('suggestion'), villageOfficer, 'applyReview', { at: after(monday, 12) }))).toBe(
    'NOT_NOW',
  )
})

test('a paper keeps its name and its way on when the matter is taken up again and turns out to be of another kind', () => {
  const closed = (petitionClass: PetitionClass, outcome: string) =>
    acted(
      inOrder(acted(admitted(petitionClass), villageOfficer, 'issueOpinion', { outcome, at: after(monday, 10) })),
      townshipOfficer,
      'closePetition',
    )
  const anew = (file: File, petitionClass: PetitionClass) =>
    told(file, [villageHead, 'reopen'], [villageOfficer, 'reclassify', { petitionClass }]).request
  const { petition, cycles } = anew(closed('appeal', 'upheld'), 'suggestion')
  expect(petition && endingPaper(petition, petition.opinion)).toBe('answer')
  expect(petition && endingPaper(petition, cycles[0]?.papers?.opinion)).toBe('opinion')
  expect(cycles[0]?.papers?.deliveries.map(({ document }) => document)).toEqual(['notice', 'opinion'])
  const other = anew(closed('suggestion', 'adopted'), 'appeal')
  expect(other.petition && endingPaper(other.petition)).toBe('opinion')
  expect(other.petition && endingPaper(other.petition, other.cycles[0]?.papers?.opinion)).toBe('answer')
  expect(other.cycles[0]?.papers?.deliveries.map(({ document }) => document)).toEqual(['notice', 'answer'])
})

test('one that is late stays warned of when its kind changes, and is not escalated twice', () => {
  const due = running(admitted('appeal'), 'petition.handle')?.dueAt ?? ''
  const late = acted(admitted('appeal'), clock, 'escalate', { key: 'petition.handle', at: due })
  const moved = acted(late, villageOfficer, 'reclassify', { petitionClass: 'suggestion', at: after(due, 0, 1) })
  expect(running(moved, 'petition.handle')).toMatchObject({ variant: 'otherWay', escalatedAt: due })
  expect(moved.request.attentionAt).toBe(late.request.attentionAt)
})

test('a review ends in an opinion whatever the matter was', () => {
  expect(endsInOpinion({ class: 'suggestion', stage: 'review' })).toBe(true)
  expect(outcomesOf({ class: 'suggestion', stage: 'recheck' })).toContain('upheld')
})

test('every outcome stands in one paper, and an answer under the article of its class', () => {
  const ofOpinion = outcomesOf({ class: 'appeal', stage: 'first' })
  for (const outcome of outcomes) expect(paperOf(outcome, 'first') === 'opinion').toBe(ofOpinion.includes(outcome))
  expect(outcomes.filter((outcome) => paperOf(outcome, 'review') === 'answer').map(classAnswered)).toEqual([
    'suggestion',
    'suggestion',
    'suggestion',
    'accusation',
    'appeal',
    'appeal',
    'appeal',
  ])
})
