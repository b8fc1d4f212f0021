import { createHash } from 'node:crypto'
import * as fc from 'fast-check'
import { served } from '../../../tests/domain/again'
import { standingAt } from '../../../tests/domain/standing'
import {
  acted,
  bureauLeader,
  outcomeOf,
  told,
  townshipHead,
  townshipOfficer,
  villageHead,
  villageOfficer,
} from '../../../tests/domain/town'
import { drawnUntil, handlersOf, lotOf, lotsDrawn } from './second-look'

const closed = served(standingAt('petition', 'admitted'), villageOfficer, true)

test('the lot of a closing is worked out from the book alone', () => {
  const { number, lastAt, secondLook } = closed.request
  const digest = createHash('sha256').update(`${number} ${lastAt}`).digest('hex')
  expect(secondLook).toMatchObject({
    closedAt: lastAt,
    lot: Number.parseInt(digest.slice(0, 8), 16) % 10_000,
    isDone: false,
  })
  const called = acted(closed, villageOfficer, 'followUp').request
  expect(called.secondLook).toEqual(secondLook)
})

test('of ten thousand closings about as many are drawn as the share says, in any book', () => {
  for (const percent of [5, 20, 50]) {
    const lots = Array.from({ length: 10_000 }, (_, n) => lotOf(`010101-2026-${n}`, '2026-05-12T10:00:00+08:00'))
    const drawn = lots.filter((lot) => lot < lotsDrawn({ percent })).length
    expect(Math.abs(drawn / 100 - percent)).toBeLessThan(1.5)
  }
  fc.assert(
    fc.property(fc.string(), fc.string(), (number, at) => {
      const lot = lotOf(number, at)
      return Number.isInteger(lot) && lot >= 0 && lot < lotsDrawn({ percent: 100 })
    }),
  )
})

test('a month is drawn from once it is over', () => {
  expect(drawnUntil('2026-06-30T23:59:59+08:00')).toBe('2026-06-01T00:00:00+08:00')
  expect(drawnUntil('2026-07-01T00:00:00+08:00')).toBe('2026-07-01T00:00:00+08:00')
})

test('who has had a hand in it does not look back at it: who took it on, decided, closed, or shared it', () => {
  expect(handlersOf(closed.request).sort()).toEqual(['person-zhao', 'person-zhou'])
  for (const who of [villageOfficer, townshipOfficer])
    expect(outcomeOf(() => acted(closed, who, 'lookBack'))).toBe('OWN_WORK')
  expect(outcomeOf(() => acted(closed, villageHead, 'lookBack'))).toBe('done')
  const shared = told(standingAt('petition', 'registered'), [townshipHead, 'addCoHandler'], [bureauLeader, 'pair'])
  expect(handlersOf(shared.request)).toEqual(['person-wu', 'person-zhou'])
})

test('looked back at, it is done; taken up again it is out of the draw, and closed again it draws anew', () => {
  const looked = acted(closed, villageHead, 'lookBack', { isSolved: false, result: 'again' })
  expect(looked.request.secondLook).toMatchObject({ isDone: true, lot: closed.request.secondLook?.lot })
  const reopened = acted(looked, villageHead, 'reopen')
  expect(reopened.request.secondLook).toBeNull()
  const again = told(
    reopened,
    [villageHead, 'decline'],
    [villageHead, 'deliver', { document: 'refusal' }],
    [townshipHead, 'closePetition'],
  )
  expect(again.request.secondLook).toMatchObject({ isDone: false, closedAt: again.request.lastAt })
  // Whoever handled the first cycle is still no stranger to it.
  expect(again.request.secondLook?.notBy.sort()).toEqual(['person-qian', 'person-wu', 'person-zhao', 'person-zhou'])
})

test('a service matter and an open petition are in no draw', () => {
  expect(standingAt('service', 'closed').request.secondLook).toBeNull()
  expect(standingAt('petition', 'opined').request.secondLook).toBeNull()
})
