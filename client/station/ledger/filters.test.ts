import { ledgerInput, monthsBefore } from './filters'

test('an address may hold anything: only what the ledger knows goes to the door', () => {
  const known = {
    month: '2026-06',
    status: 'closed',
    figure: 'overdue',
    holderKey: 'station:s1',
    number: '010101-2026',
  }
  expect(ledgerInput({ ...known, number: ' 010101-2026 ' })).toMatchObject(known)
  const wrong = { month: '2026-13', status: 'gone', stationId: 'a b', holderKey: 'veteran:v1', number: ' ' }
  expect(Object.values(ledgerInput(wrong)).filter(Boolean)).toEqual([])
})

test('the last twelve months begin with this one and pass the turn of the year', () => {
  const months = monthsBefore('2026-02')
  expect([months.length, ...months.slice(0, 3), months.at(-1)]).toEqual([
    12,
    '2026-02',
    '2026-01',
    '2025-12',
    '2025-03',
  ])
})
