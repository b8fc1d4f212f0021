import { atStage, served } from '../../../tests/domain/again'
import { standingAt } from '../../../tests/domain/standing'
import { acted, li, outcomeOf, told, townshipOfficer, villageHead, villageOfficer } from '../../../tests/domain/town'
import { ledgerRowOf } from '../ledger-row'

const opined = standingAt('petition', 'opined')
const known = acted(opined, villageOfficer, 'deliver', { document: 'opinion' })
const bad = { verdict: 'dissatisfied', reason: '等了两个月' }

test('a petition is rated once its decision was served, and not before', () => {
  expect(outcomeOf(() => acted(standingAt('petition', 'admitted'), li, 'rate'))).toBe('NOT_NOW')
  expect(outcomeOf(() => acted(opined, li, 'rate'))).toBe('NOT_NOW')
  const declined = standingAt('petition', 'declined')
  expect(outcomeOf(() => acted(declined, li, 'rate'))).toBe('NOT_NOW')
  for (const file of [known, acted(declined, villageOfficer, 'deliver', { document: 'refusal' })])
    expect(acted(file, li, 'rate').request.petition?.rating).toMatchObject({ verdict: 'fairlySatisfied' })
})

test('a bad rating begins no new cycle, stops no clock and stands once', () => {
  const { request } = acted(known, li, 'rate', bad)
  expect(request).toMatchObject({ status: 'opined', cycle: 1, clocks: known.request.clocks, petition: { rating: bad } })
  expect(request.petition?.rating?.recordedBy).toBeUndefined()
  expect(request.cycles[0]?.verdict).toBeUndefined()
  expect(ledgerRowOf(request).verdict).toBe('dissatisfied')
  expect(outcomeOf(() => acted(acted(known, li, 'rate', bad), li, 'rate'))).toBe('VERDICT_GIVEN')
})

test('staff write down what its petitioner says, by whom and how it came; whoever handled it does not', () => {
  const { request, entries } = acted(known, villageOfficer, 'rate', { channel: 'call' })
  expect(request.petition?.rating?.recordedBy).toEqual({ name: villageOfficer.name, channel: 'call' })
  expect(entries.at(-1)?.detail).toMatchObject({ channel: 'call' })
  expect(acted(known, li, 'rate', { channel: 'call' }).entries.at(-1)?.detail).not.toHaveProperty('channel')
  expect(outcomeOf(() => acted(known, townshipOfficer, 'rate'))).toBe('OWN_WORK')
})

test('each cycle has its own rating, and so has each dossier of the matter', () => {
  const closed = acted(served(standingAt('petition', 'admitted'), villageOfficer, true), li, 'rate', bad)
  const { request } = acted(closed, villageHead, 'reopen')
  expect(request.cycles[0]?.papers?.rating).toMatchObject(bad)
  expect(request.petition?.rating).toBeUndefined()
  const review = served(atStage('review'))
  expect(told(review, [li, 'rate']).request.petition?.rating).toMatchObject({ verdict: 'fairlySatisfied' })
})
