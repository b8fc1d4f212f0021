import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Entry } from '@shared/domain/ledger'
import { demoCounty, demoStartsAt } from '../../local/county/county'
import { Store } from '../../local/store/store'
import { bookInBackup, booksInBackup } from './backup'
import { bookInStore, booksInStore } from './local-store'
import { verifyAndSay } from './main'

let folder: string
const county = demoCounty() as Record<string, { _id: string }[]>
const kept = ['requests', 'entries', 'books', 'anchors', 'counters']

/** As a backup writes it: each document on its line, in the order of the ids. */
function write(name: string, docs: { _id: string }[] = []): void {
  const inOrder = [...docs].sort((a, b) => (a._id < b._id ? -1 : 1))
  writeFileSync(join(folder, `${name}.jsonl`), inOrder.map((doc) => `${JSON.stringify(doc)}\n`).join(''))
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'backup-'))
  for (const name of kept) write(name, county[name])
})
afterAll(() => rmSync(folder, { recursive: true }))

async function said(sources: Parameters<typeof verifyAndSay>[0][]): Promise<{ wrong: number; lines: string[] }> {
  const lines: string[] = []
  let wrong = 0
  for (const source of sources) wrong += await verifyAndSay(source, demoStartsAt, { say: (line) => lines.push(line) })
  return { wrong, lines }
}
const inBackup = () => booksInBackup(folder).map((book) => bookInBackup(folder, book))

test('every book of the county holds, read from a backup', async () => {
  const { wrong, lines } = await said(inBackup())
  expect(lines.filter((line) => line.startsWith('✕'))).toEqual([])
  expect(wrong).toBe(0)
  expect(lines.length).toBeGreaterThan(3)
})

test('every book of the county holds, read from a local cloud’s folder', async () => {
  const data = mkdtempSync(join(tmpdir(), 'store-'))
  const store = new Store(data)
  for (const name of kept) await store.changing.put(name, (county[name] ?? []) as never)
  const { wrong, lines } = await said(booksInStore(store).map((book) => bookInStore(store, book)))
  expect(lines.filter((line) => line.startsWith('✕'))).toEqual([])
  expect(wrong).toBe(0)
  store.close()
  rmSync(data, { recursive: true })
})

test('a line altered in a backup is named by its number', async () => {
  const entries = county.entries as unknown as Entry[]
  const [one] = entries.filter(({ version }) => version === 2)
  if (!one) throw new Error('no second line')
  write(
    'entries',
    entries.map((entry) => (entry._id === one._id ? { ...entry, detail: { words: '改过' } } : entry)),
  )
  const { wrong, lines } = await said(inBackup())
  expect(wrong).toBe(1)
  expect(lines.find((line) => line.includes('altered'))).toMatch(
    /^✕ \d{6}-\d{4} · altered · \d{6}-\d{4}-\d{4} · line 2$/,
  )
})
