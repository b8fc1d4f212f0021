import {
  acted,
  after,
  type File,
  monday,
  opened,
  outcomeOf,
  villageHead,
  villageOfficer,
} from '../../../tests/domain/town'
import type { ClockKey } from '../clock/policy'
import { readyOf } from '../request/ready'
import { runningClocks } from '../request/request'
import type { PetitionClass } from '../request/state'
import { endsInOpinion } from './opinion'
import { outcomesOf } from './outcome'

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
  const served = (petitionClass: PetitionClass) => {
    const ended = acted(admitted(petitionClass), villageOfficer, 'issueOpinion', { at: after(monday, 10) })
    return acted(ended, villageOfficer, 'deliver', { at: after(monday, 11) })
  }
  expect(running(served('appeal'), 'petition.applyReview')).toBeDefined()
  expect(running(served('suggestion'), 'petition.applyReview')).toBeUndefined()
  expect(readyOf(served('suggestion').request)?.reason).toBe('answered')
  expect(outcomeOf(() => acted(served('suggestion'), villageOfficer, 'applyReview', { at: after(monday, 12) }))).toBe(
    'NOT_NOW',
  )
})

test('a review ends in an opinion whatever the matter was', () => {
  expect(endsInOpinion({ class: 'suggestion', stage: 'review' })).toBe(true)
  expect(outcomesOf({ class: 'suggestion', stage: 'recheck' })).toContain('upheld')
})
