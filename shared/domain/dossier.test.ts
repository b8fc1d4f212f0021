import { standingAt } from '../../tests/domain/standing'
import { acted, opened, told, villageOfficer } from '../../tests/domain/town'
import { dossierParts, gapsOf } from './dossier'

const at = (status: 'registered' | 'notified' | 'admitted' | 'declined' | 'opined') =>
  gapsOf(standingAt('petition', status).request)

test('a petition lacks notice, decision and opinion until each is there', () => {
  expect(at('registered')).toEqual(['notice', 'decision', 'opinion'])
  expect(at('notified')).toEqual(['decision', 'opinion'])
  expect(at('admitted')).toEqual(['opinion'])
  expect(at('opined')).toEqual([])
})

test('a petition not admitted needs no opinion', () => {
  expect(at('declined')).toEqual([])
})

test('an address nobody gave is a gap, in the dossier’s order', () => {
  const homeless = opened({ track: 'petition', address: '' })
  expect(gapsOf(homeless.request)).toEqual(['address', 'notice', 'decision', 'opinion'])
})

test('an empty request lacks everything', () => {
  const { request } = opened({ track: 'petition', address: '', words: '' })
  expect(gapsOf(request)).toEqual([...dossierParts])
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
