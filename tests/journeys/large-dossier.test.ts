import type { Entry } from '@shared/domain/ledger'
import { type File, type How, opened, told, villageOfficer } from '../domain/town'
import { bytesOf, hardCase, headAs, keep } from '../support/hard-case'
import { heating, newCallId, type Office, openOffice } from '../support/office'
import { relinked } from '../support/tampering'

/** What a reply of the database holds at most. */
const MOST = 1024 * 1024

// 李's petition after a year and a quarter: each line says anew who was spoken with and what was promised until then.
let office: Office
let file: File
beforeAll(async () => {
  office = await openOffice({ at: '2027-06-10T09:00:00+08:00' })
  file = hardCase(64)
  await keep(office.cloud, file)
})
afterAll(() => office.end())

test('a dossier larger than a reply of the database opens with every line, and its chain holds', async () => {
  expect(bytesOf(file)).toBeGreaterThan(2 * MOST)
  const dossier = await office.does('station', 'p-gao', 'readDossier', { requestId: file.request._id })
  expect(dossier.lines.map(({ version }) => version)).toEqual(file.entries.map(({ version }) => version))
  expect(dossier.chainHolds).toBe(true)
})

test('it is printed, proven and verified', async () => {
  const { requestId, bookId } = { requestId: file.request._id, bookId: '010101-2026' }
  expect(await office.does('archive', 'p-gao', 'printDossier', { requestId })).toMatchObject({ state: 'ready' })
  const { text } = await office.does('station', 'p-gao', 'exportProof', { requestId })
  expect(JSON.parse(text).lines).toHaveLength(file.entries.length)
  const slice = await office.does('station', 'p-gao', 'verifyBook', { bookId })
  expect([slice.findings, slice.done]).toEqual([[], 1])
})

test('whoever did not see the many lines written since is told so', async () => {
  const late = { requestId: file.request._id, version: 1, method: 'call' as const, reached: true, words: '' }
  expect(await office.refusal('station', 'p-gao', 'recordContact', late)).toBe('CHANGED_MEANWHILE')
})

test('a page of matters whose heads together are larger than a reply is a page like any other', async () => {
  const heads = Array.from({ length: 24 }, (_, index) => headAs(file, index + 2))
  expect(bytesOf(heads.slice(0, 21))).toBeGreaterThan(MOST)
  await office.cloud.store.insertMany('requests', heads)
  const { items, hasMore } = await office.does('station', 'p-gao', 'listQueue', { view: 'open' })
  expect([items.length, hasMore]).toEqual([20, true])
  expect((await office.does('station', 'p-gao', 'listLedger', {})).items).toHaveLength(20)
})

test('a dossier with more files than one call can fetch is verified in parts, each file once', async () => {
  const attached = Array.from({ length: 14 }, (_, index): [typeof villageOfficer, 'attach', How] => {
    return [villageOfficer, 'attach', { fileId: `cloud://gone/${index}`, bytes: 8 * MOST }]
  })
  const { request, entries } = told(opened({ requestId: 'manyfiles0000001', track: 'petition' }), ...attached)
  const book = { _id: '010101-2025', stationId: 'village', year: 2025, anchoredThrough: '', lastAnchor: '' }
  const bookId = book._id
  const number = `${bookId}-0001`
  const [first, ...rest] = entries
  const lines = relinked(
    [{ ...first, change: { ...first?.change, number } } as Entry, ...rest].map((line) => ({ ...line, book: bookId })),
  )
  await office.cloud.store.insertMany('books', [book])
  await office.cloud.store.insertMany('counters', [{ _id: 'village-2025', sequence: 1 }])
  await office.cloud.store.insertMany('requests', [lines.head])
  await office.cloud.store.insertMany('entries', lines.lines)
  expect(request.attachments).toHaveLength(14)
  const fetched: number[] = []
  const named: unknown[] = []
  for (let cursor: unknown, isOver = false; !isOver; ) {
    const event = { act: 'verifyBook', callId: newCallId(), input: { bookId, cursor } }
    const { result, trips } = await office.cloud.measure('station', event, 'wx-p-gao')
    fetched.push(trips['storage.batchGetDownloadUrl'] ?? 0)
    named.push(...result.output.findings.map(({ version }: { version: number }) => version))
    cursor = result.output.cursor
    isOver = result.output.cursor.at === 'anchors'
  }
  expect(fetched).toEqual([4, 4, 4, 2])
  expect(named).toEqual(lines.lines.slice(1).map(({ version }) => version))
})

test('an ordinary dossier is one call of the database, its head and lines together', async () => {
  const { requestId } = await office.does('veteran', 'p-chen', 'submit', heating())
  const event = { act: 'readMine', callId: 'call-read-it', input: { requestId } }
  const { trips } = await office.cloud.measure('veteran', event, 'wx-p-chen')
  expect(trips['database.aggregateDocuments']).toBe(2)
})
