import { atStage, inOrder } from '../../tests/domain/again'
import { standingAt } from '../../tests/domain/standing'
import {
  acted,
  after,
  monday,
  type opened,
  townshipOfficer,
  villageHead,
  villageOfficer,
} from '../../tests/domain/town'
import { ledgerRowOf } from './ledger-row'

const row = ({ request }: ReturnType<typeof opened>) => {
  const { admittedOn, dueAt, closedAt } = ledgerRowOf(request)
  return [admittedOn, dueAt.slice(0, 10), closedAt.slice(0, 10)]
}

test('a service matter that was answered and became a petition is neither admitted nor done', () => {
  const answered = standingAt('service', 'answered')
  expect(row(answered)).toEqual(['2026-03-02', '2026-03-10', '2026-03-02'])
  expect(row(acted(answered, villageOfficer, 'convert'))).toEqual(['', '', ''])
})

test('a petition taken up again is on its own day of admission and promise, and not on those of the round before', () => {
  const closed = acted(inOrder(standingAt('petition', 'opined')), villageOfficer, 'closePetition')
  expect(row(closed)).toEqual(['2026-03-02', '2026-05-07', '2026-03-02'])
  expect(row(acted(closed, villageHead, 'reopen', { at: after(monday, 70) }))).toEqual(['', '', ''])
})

test('the simple procedure, a review and a re-check have their own due day', () => {
  const simple = acted(standingAt('petition', 'registered'), townshipOfficer, 'applySimple')
  expect(row(simple).slice(0, 2)).toEqual(['2026-03-02', '2026-03-17'])
  for (const stage of ['review', 'recheck'] as const)
    expect(ledgerRowOf(atStage(stage).request).dueAt).toBe(
      atStage(stage).request.clocks.find(({ key }) => key === `petition.${stage}`)?.dueAt,
    )
})
