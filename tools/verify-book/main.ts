import { parseArgs } from 'node:util'
import { type Instant, instantOfMilliseconds } from '@shared/domain/clock/china-time'
import type { BookSource } from '@shared/domain/proof/book-source'
import type { Finding } from '@shared/domain/proof/finding'
import { verifyBook } from '@shared/domain/proof/verify-book'
import { Store } from '../../local/store/store'
import { bookInBackup, booksInBackup } from './backup'
import { bookInStore, booksInStore } from './local-store'

/** Where one thing that is wrong stands, in one line. */
const placeOf = ({ fault, number, requestId, version, date, field }: Finding): string =>
  [fault, number ?? requestId, version === undefined ? '' : `line ${version}`, date, field].filter(Boolean).join(' · ')

/** Verifies one book, telling what it finds as it goes; gives how many things are wrong. */
export async function verifyAndSay(
  source: BookSource,
  at: Instant,
  { say, progress }: { say: (line: string) => void; progress?: (words: string) => void },
): Promise<number> {
  let [wrong, total] = [0, 0]
  for await (const slice of verifyBook(source, at)) {
    total = slice.total
    progress?.(`${source.book._id}: ${slice.done} of ${slice.total}`)
    for (const finding of slice.findings) say(`✕ ${source.book._id} · ${placeOf(finding)}`)
    wrong += slice.findings.length
  }
  const last = source.book.lastAnchor ? `; last anchor ${source.book.anchoredThrough} ${source.book.lastAnchor}` : ''
  say(`${wrong === 0 ? '✓' : '✕'} ${source.book._id}: ${total} numbers, ${wrong} findings${last}`)
  return wrong
}

/** `npm run verify-book -- --backup <folder>` or `--data <folder>`, of all books or of `--book <id>`, as of now or `--at <instant>`. */
async function main(): Promise<void> {
  const text = { type: 'string' } as const
  const { backup, data, book, at } = parseArgs({ options: { backup: text, data: text, book: text, at: text } }).values
  if (!backup === !data) throw new Error('--backup <folder> or --data <folder>')
  const store = data ? new Store(data) : undefined
  const all = store ? booksInStore(store) : booksInBackup(backup ?? '')
  const chosen = all.filter(({ _id }) => book === undefined || _id === book)
  if (chosen.length === 0) throw new Error('no such book')
  const progress = process.stderr.isTTY ? (words: string) => process.stderr.write(`\r${words}\u001b[K`) : undefined
  let wrong = 0
  for (const one of chosen) {
    const source = store ? bookInStore(store, one) : bookInBackup(backup ?? '', one)
    wrong += await verifyAndSay(source, at ?? instantOfMilliseconds(Date.now()), { say: console.log, progress })
  }
  store?.close()
  process.exitCode = wrong === 0 ? 0 : 1
}

if (require.main === module)
  main().catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : String(error))
    process.exitCode = 2
  })
