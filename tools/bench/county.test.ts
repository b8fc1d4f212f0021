import { brokenAt, evolve } from '@shared/domain/ledger'
import type { Request } from '@shared/domain/request/request'
import { countyOf } from './county/county'
import { dossiersOf } from './county/dossiers'
import { benchAt, sizeOf } from './county/size'

const county = countyOf(200)
const dossiers = [...dossiersOf(county)]

test('a county has as many requests as asked, each with its own number', () => {
  expect(dossiers).toHaveLength(200)
  expect(new Set(dossiers.map(({ request }) => request.number)).size).toBe(200)
  expect(county.counters().reduce((sum, { sequence }) => sum + sequence, 0)).toBe(200)
})

test('every chain holds, and every head is what its lines lead to', () => {
  for (const { request, entries } of dossiers) {
    expect(brokenAt(entries, request)).toBeUndefined()
    expect(entries.reduce<Request | undefined>(evolve, undefined)).toEqual(request)
    expect(request.lastAt <= benchAt).toBe(true)
  }
})

test('some are open, a few of those are late, and the clock has said so', () => {
  const open = dossiers.filter(({ request }) => request.isOpen)
  const late = open.filter(({ request }) => request.nextDueAt <= benchAt)
  expect(open.length).toBeGreaterThan(5)
  expect(open.length).toBeLessThan(40)
  expect(late.length).toBeGreaterThan(0)
  expect(late.length).toBeLessThan(open.length / 2)
  expect(dossiers.every(({ request }) => request.attentionAt >= benchAt)).toBe(true)
})

test('a larger county is more townships and more years at the same density', () => {
  expect([1000, 10_000, 100_000].map((requests) => sizeOf(requests).townships)).toEqual([1, 5, 20])
  for (const { requests, townships, years } of [200, 1000, 10_000, 100_000].map(sizeOf))
    expect(requests / townships / years).toBeCloseTo(1000)
})
