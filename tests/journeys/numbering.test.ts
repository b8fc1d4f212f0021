import type { Receipt } from '@shared/contracts/views'
import { brokenAt, type Entry, numberInBook } from '@shared/domain/ledger'
import type { Request } from '@shared/domain/request/request'
import { heating, newCallId, newRequestId, type Office, openOffice } from '../support/office'

let office: Office
beforeEach(async () => {
  office = await openOffice()
})
afterEach(() => office.end())

const BOOK = '010101-2026'
const upTo = (most: number) => Array.from({ length: most }, (_, index) => numberInBook(BOOK, index + 1))

const requests = () => office.cloud.store.find('requests', {}) as unknown as Request[]
const linesOf = (requestId: string) =>
  (office.cloud.store.find('entries', { requestId }) as unknown as Entry[]).sort((a, b) => a.version - b.version)

/** Each number stands in the book once, in its dossier's head, its first line and the receipt its asker holds, and every chain is whole. */
function expectOneBook(receipts: Receipt[]): void {
  const numbers = upTo(receipts.length)
  expect(receipts.map(({ number }) => number).sort()).toEqual(numbers)
  expect(
    requests()
      .map(({ number }) => number)
      .sort(),
  ).toEqual(numbers)
  const kept = new Map(requests().map((request) => [request._id, request]))
  for (const { requestId, number } of receipts)
    expect([requestId, kept.get(requestId)?.number]).toEqual([requestId, number])
  for (const request of requests()) {
    const lines = linesOf(request._id)
    expect(lines[0]?.change.number).toBe(request.number)
    expect(brokenAt(lines, request)).toBeUndefined()
  }
  expect(office.cloud.store.find('counters', { _id: 'village-2026' })).toEqual([
    { _id: 'village-2026', sequence: receipts.length },
  ])
}

const visit = (requestId = newRequestId()) => ({
  ...heating(),
  requestId,
  veteranId: 'p-chen',
  channel: 'visit' as const,
  track: 'petition' as const,
  address: '柳湾村三组12号',
})

test('100 registrations at once at one station, by phone and over the counter, take the numbers 1 to 100', async () => {
  const veterans = ['p-chen', 'p-sun']
  const clerks = ['p-gao', 'p-he']
  const at = <T>(all: T[], index: number): T => all[index % all.length] as T
  const receipts = await Promise.all(
    Array.from({ length: 100 }, (_, index) =>
      index % 2
        ? office.does('station', at(clerks, index >> 1), 'submitOnBehalf', visit())
        : office.does('veteran', at(veterans, index >> 1), 'submit', heating()),
    ),
  )
  expectOneBook(receipts)
}, 120_000)

test('two clerks who register at the same moment, time and again, never write the same number', async () => {
  const receipts: Receipt[] = []
  for (let round = 0; round < 8; round++)
    receipts.push(
      ...(await Promise.all(['p-gao', 'p-he'].map((who) => office.does('station', who, 'submitOnBehalf', visit())))),
    )
  expectOneBook(receipts)
})

test('one registration sent twice at once is one dossier with one number, and both hear of it', async () => {
  const asked = visit()
  const callId = newCallId()
  const twice = await Promise.all([1, 2].map(() => office.does('station', 'p-gao', 'submitOnBehalf', asked, callId)))
  expect(twice[1]).toEqual(twice[0])
  expectOneBook(twice.slice(0, 1))
  const next = await office.does('station', 'p-gao', 'submitOnBehalf', visit())
  expect(next.number).toBe(numberInBook(BOOK, 2))
})

test('one request id sent at once by two clerks is the first one’s dossier; the other is told and no number is lost', async () => {
  const asked = visit()
  const replies = await Promise.all(
    ['p-gao', 'p-he'].map((who) => office.reply('station', who, 'submitOnBehalf', asked)),
  )
  expect(replies.map((reply) => (reply.ok ? 'registered' : reply.refusal.code)).sort()).toEqual([
    'CHANGED_MEANWHILE',
    'registered',
  ])
  expect(requests().map(({ number }) => number)).toEqual(upTo(1))
  expect((await office.does('station', 'p-he', 'submitOnBehalf', visit())).number).toBe(numberInBook(BOOK, 2))
})

test('a number that came with a dossier from elsewhere is given to no second one, and the next free is', async () => {
  const { requestId } = await office.does('veteran', 'p-sun', 'submit', heating())
  const [brought] = office.cloud.store.find('requests', { _id: requestId })
  office.cloud.store.insertMany('requests', [{ ...brought, _id: 'brought-in', number: numberInBook(BOOK, 2) }])
  const next = await Promise.all(
    Array.from({ length: 6 }, () => office.does('station', 'p-gao', 'submitOnBehalf', visit())),
  )
  expect(next.map(({ number }) => number).sort()).toEqual(upTo(8).slice(2))
})
