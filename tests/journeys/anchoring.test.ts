import type { Entry } from '@shared/domain/ledger'
import { type Anchor, anchorIdOf } from '@shared/domain/proof/anchor'
import { rootOf } from '@shared/domain/proof/merkle'
import { heating, type Office, openOffice } from '../support/office'
import { atTheStore } from '../support/tampering'

let office: Office
beforeEach(async () => {
  office = await openOffice()
})
afterEach(() => office.end())

const BOOK = '010101-2026'
const anchors = (): Anchor[] =>
  atTheStore(office.cloud)
    .rows<Anchor>('anchors', { bookId: BOOK })
    .sort((a, b) => (a.date < b.date ? -1 : 1))

test('a day is anchored minutes after it ended, over the hashes of its lines in order, and never twice', async () => {
  const { requestId } = await office.does('veteran', 'p-sun', 'submit', heating())
  await office.does('station', 'p-gao', 'accept', { requestId, version: 1 })
  await office.cloud.moveTo('2026-06-03T00:04:00+08:00')
  expect(anchors()).toEqual([])
  await office.cloud.moveTo('2026-06-03T00:06:00+08:00')
  const [first] = anchors()
  const lines = atTheStore(office.cloud).rows<Entry>('entries', { requestId })
  expect(first).toMatchObject({ date: '2026-06-02', count: lines.length, previous: '' })
  expect(first?.root).toBe(
    rootOf(lines.sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : a._id < b._id ? -1 : 1)).map(({ hash }) => hash)),
  )
  await office.cloud.moveTo('2026-06-03T20:00:00+08:00')
  expect(anchors()).toEqual([first])
})

test('a clock that stood still for a week catches up, day by day', async () => {
  await office.does('veteran', 'p-sun', 'submit', heating())
  office.cloud.steer({ functionsDown: true })
  await office.cloud.moveTo('2026-06-09T09:00:00+08:00')
  expect(anchors()).toEqual([])
  office.cloud.steer({ functionsDown: false })
  await office.cloud.forward('PT10M')
  expect(anchors().map(({ date }) => date)).toEqual([
    '2026-06-02',
    '2026-06-03',
    '2026-06-04',
    '2026-06-05',
    '2026-06-06',
    '2026-06-07',
    '2026-06-08',
  ])
})

test('after its year a book is anchored on the days that wrote a line, and on no other', async () => {
  const { requestId } = await office.does('veteran', 'p-sun', 'submit', heating())
  await office.cloud.moveTo('2027-01-10T09:00:00+08:00')
  for (let sweep = 0; sweep < 5; sweep++) await office.cloud.forward('PT5M')
  const { version } = await office.does('station', 'p-gao', 'readDossier', { requestId })
  await office.does('station', 'p-gao', 'accept', { requestId, version })
  await office.cloud.moveTo('2027-01-13T09:00:00+08:00')
  const later = anchors().filter(({ date }) => date >= '2026-12-31')
  expect(later.map(({ date }) => date)).toContain('2027-01-10')
  expect(later.filter(({ date, count }) => date > '2026-12-31' && count === 0)).toEqual([])
}, 120_000)

test('a line of a day that is anchored is not written: it would come too late to be under the anchor', async () => {
  const { requestId, version } = await office.does('veteran', 'p-sun', 'submit', heating())
  const date = '2026-06-02'
  office.cloud.store.insertMany('anchors', [{ _id: anchorIdOf(BOOK, date), bookId: BOOK, date }])
  expect(await office.refusal('station', 'p-gao', 'accept', { requestId, version })).toBe('BUSY')
  expect(await office.refusal('veteran', 'p-sun', 'submit', heating())).toBe('BUSY')
  expect(office.cloud.store.count('entries')).toBe(1)
  expect(office.cloud.store.count('requests')).toBe(1)
})
