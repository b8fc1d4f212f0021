import { atStage, handedOver, served } from '../../tests/domain/again'
import { standingAt } from '../../tests/domain/standing'
import { acted, opened, told, townshipHead, townshipOfficer, villageOfficer } from '../../tests/domain/town'
import { dossierParts, gapsOf } from './dossier'

const at = (status: 'registered' | 'notified' | 'admitted' | 'declined' | 'opined') =>
  gapsOf(standingAt('petition', status).request)

test('a petition lacks registration form, notice, decision, opinion and proof of service until each is there', () => {
  expect(at('registered')).toEqual(['registration', 'notice', 'decision', 'opinion', 'service'])
  expect(at('notified')).toEqual(['registration', 'decision', 'opinion', 'service'])
  expect(at('admitted')).toEqual(['registration', 'opinion', 'service'])
  expect(at('opined')).toEqual(['registration', 'service'])
  const filled = acted(standingAt('petition', 'opined'), villageOfficer, 'recordRegistration')
  expect(gapsOf(filled.request)).toEqual(['service'])
  expect(gapsOf(handedOver(filled).request)).toEqual([])
})

test('every paper written to a petitioner has to be served: the notice, the extension and the opinion', () => {
  const extended = told(
    standingAt('petition', 'admitted'),
    [townshipHead, 'extend'],
    [townshipOfficer, 'issueOpinion'],
    [villageOfficer, 'recordRegistration'],
  )
  const papers = ['notice', 'extension', 'opinion']
  const given = (documents: string[]) =>
    documents.reduce((file, document) => acted(file, villageOfficer, 'deliver', { document }), extended)
  for (const forgotten of papers)
    expect(gapsOf(given(papers.filter((document) => document !== forgotten)).request)).toEqual(['service'])
  expect(gapsOf(given(papers).request)).toEqual([])
})

test('a petition not admitted needs no opinion, but its refusal served, and the notice where there was one before', () => {
  expect(at('declined')).toEqual(['registration', 'service'])
  const declined = acted(standingAt('petition', 'declined'), villageOfficer, 'recordRegistration')
  expect(gapsOf(acted(declined, villageOfficer, 'deliver', { document: 'refusal' }).request)).toEqual([])
  const told = acted(
    acted(standingAt('petition', 'notified'), villageOfficer, 'decline'),
    villageOfficer,
    'recordRegistration',
  )
  const given = acted(told, villageOfficer, 'deliver', { document: 'refusal' })
  expect(gapsOf(given.request)).toEqual(['service'])
  expect(gapsOf(acted(given, villageOfficer, 'deliver', { document: 'notice' }).request)).toEqual([])
})

test('a review rests on the first dossier: it lacks its own opinion and the proof that it was served', () => {
  const review = atStage('review')
  expect(gapsOf(review.request)).toEqual(['opinion', 'service'])
  expect(gapsOf(served(review).request)).toEqual([])
})

test('an address nobody gave is a gap, in the dossier’s order', () => {
  const homeless = opened({ track: 'petition', address: '' })
  expect(gapsOf(homeless.request)).toEqual(['address', 'registration', 'notice', 'decision', 'opinion', 'service'])
})

test('an empty request lacks everything but a result, which only a matter sent on owes', () => {
  const { request } = opened({ track: 'petition', address: '', words: '' })
  expect(gapsOf(request)).toEqual(dossierParts.filter((part) => part !== 'result'))
})

test('a service matter has no dossier parts to lack', () => {
  expect(gapsOf(opened({ address: '' }).request)).toEqual([])
})

test('a notice given once is not lost when the matter is then admitted or declined', () => {
  const noticed = standingAt('petition', 'notified')
  for (const act of ['admit', 'decline'] as const)
    expect(acted(noticed, villageOfficer, act).request.petition?.notice).toEqual(noticed.request.petition?.notice)
  const declined = told(standingAt('petition', 'registered'), [villageOfficer, 'decline'])
  expect(declined.request.petition?.notice?.words).toBe('不属于信访事项')
})
