import { PAGE } from '@shared/domain/list-size'
import { heating, type Office, openOffice } from '../support/office'
import { atTheStore } from '../support/tampering'

const ASKED = PAGE * 2 + 5

let office: Office
let numbers: string[]
beforeAll(async () => {
  office = await openOffice()
  const asking = Array.from({ length: ASKED }, () => office.does('veteran', 'p-chen', 'submit', heating()))
  numbers = (await Promise.all(asking)).map(({ number }) => number).sort()
  // As a morning's import or a crowd at the counter leaves them: all of one second, stored in no order.
  const { rows, replace, remove } = atTheStore(office.cloud)
  const heads = rows<{ _id: string; number: string }>('requests', {})
  remove('requests', {})
  const shuffled = heads.sort((a, b) => (a._id < b._id ? -1 : 1))
  for (const head of shuffled)
    replace('requests', { ...head, receivedAt: '2026-06-02T09:00:00+08:00', nextDueAt: '2026-06-03T09:00:00+08:00' })
})
afterAll(() => office.end())

type Page = { items: { number: string }[]; hasMore: boolean }

/** Every number of a list, page by page. */
async function leafed(pageFrom: (skip: number) => Promise<Page>): Promise<string[]> {
  const found: string[] = []
  for (;;) {
    const { items, hasMore } = await pageFrom(found.length)
    found.push(...items.map(({ number }) => number))
    if (!hasMore) return found
  }
}

test('of one second the ledger and a veteran’s own matters show the latest number first, each once over all pages', async () => {
  const latestFirst = numbers.toReversed()
  expect(await leafed((skip) => office.does('station', 'p-gao', 'listLedger', { skip }))).toEqual(latestFirst)
  expect(await leafed((skip) => office.does('veteran', 'p-chen', 'listMine', { skip }))).toEqual(latestFirst)
})

test('of one due time the task list and the queue show the earliest number first, each once over all pages', async () => {
  const tasks = (skip: number) => office.does('instructor', 'p-zhou', 'listTasks', { shelf: 'toAccept', skip })
  expect(await leafed(tasks)).toEqual(numbers)
  expect(await leafed((skip) => office.does('station', 'p-gao', 'listQueue', { view: 'open', skip }))).toEqual(numbers)
})

test('a search finds each once over all pages', async () => {
  const found = await leafed((skip) => office.does('station', 'p-gao', 'search', { words: '取暖', skip }))
  expect([...found].sort()).toEqual(numbers)
})
