import { type ChinaDate, type Instant, instantOfSeconds, secondsOf } from '../clock/china-time'
import { type Entry, numberInBook } from '../ledger'
import { lastSettledDay } from './anchor'
import type { BookSource } from './book-source'
import { faultOf } from './dossier-fault'
import { dossiersThatFit, fileFaults } from './file-faults'
import type { Finding } from './finding'
import { type AnchorPlace, firstPlace, verifyAnchors } from './verify-anchors'

/** Where a verification stands: at a number of the book, perhaps at a file of that dossier, or past them all at a day of its anchors. */
type Cursor = { at: 'numbers'; next: number; file?: number } | ({ at: 'anchors' } & AnchorPlace)

/** What one slice found, how far the walk has come, and where it goes on; no cursor is the end. */
interface Slice {
  findings: Finding[]
  /** Numbers looked at, of how many. */
  done: number
  total: number
  cursor?: Cursor
}

const NUMBERS_AT_ONCE = 20
/** The clock has a county of books to anchor after midnight: a day is missed only once it had the time. */
const ANCHORING_SECONDS = 2 * 3600

/** The last day that must be anchored by now. */
const mustBeAnchored = (at: Instant): ChinaDate => lastSettledDay(instantOfSeconds(secondsOf(at) - ANCHORING_SECONDS))

/** Verifies the next slice of a book: each dossier from number 1 to the last given, then each day against its anchor. */
export async function verifySlice(source: BookSource, cursor: Cursor, at: Instant): Promise<Slice> {
  const total = await source.lastSequence()
  if (cursor.at === 'anchors') return anchorSlice(source, cursor, total, mustBeAnchored(at))
  const { findings, last, file } = await numberFaults(source, cursor, total)
  const next: Cursor =
    last < total || file
      ? { at: 'numbers', next: last + 1, ...(file ? { file } : {}) }
      : { at: 'anchors', ...firstPlace }
  return { findings, done: last, total, cursor: next }
}

async function anchorSlice(source: BookSource, place: AnchorPlace, total: number, through: ChinaDate): Promise<Slice> {
  const { findings, place: next } = await verifyAnchors(source, place, through)
  return { findings, done: total, total, ...(next ? { cursor: { at: 'anchors', ...next } } : {}) }
}

/**
 * What is wrong with the next dossiers, or with the first so many whose files fit one slice. Where one alone has more files than that,
 * `last` is the number before it, and `file` the place among its files to go on from.
 */
async function numberFaults(
  source: BookSource,
  { next: from, file: fromFile = 0 }: Cursor & { at: 'numbers' },
  total: number,
): Promise<{ findings: Finding[]; last: number; file?: number }> {
  const count = Math.max(0, Math.min(NUMBERS_AT_ONCE, total - from + 1))
  const asked = Array.from({ length: count }, (_, index) => numberInBook(source.book._id, from + index))
  const found = new Map((await source.heads(asked)).map((head) => [head.number, head]))
  const { digestOfFile } = source
  const fitting = digestOfFile ? dossiersThatFit(asked.map((number) => found.get(number))) : count
  // A dossier begun in the slice before is ended by itself.
  const numbers = asked.slice(0, fromFile > 0 ? 1 : Math.max(1, fitting))
  const ids = numbers.flatMap((number) => found.get(number)?._id ?? [])
  const lines = new Map<string, Entry[]>()
  for (const line of await source.linesOf(ids)) lines.set(line.requestId, [...(lines.get(line.requestId) ?? []), line])
  const findings: Finding[] = []
  for (const [index, number] of numbers.entries()) {
    const head = found.get(number)
    if (!head) {
      findings.push({ fault: 'numberGap', number })
      continue
    }
    const entries = (lines.get(head._id) ?? []).sort((a, b) => a.version - b.version)
    if (fromFile === 0) findings.push(...[faultOf(entries, head) ?? []].flat())
    if (!digestOfFile) continue
    const files = await fileFaults(entries, head, digestOfFile, fromFile)
    findings.push(...files.findings)
    if (files.next) return { findings, last: from + index - 1, file: files.next }
  }
  return { findings, last: from + numbers.length - 1 }
}

/** Verifies a whole book, slice by slice; nothing but the slice is ever held. */
export async function* verifyBook(source: BookSource, at: Instant): AsyncGenerator<Slice> {
  let cursor: Cursor | undefined = { at: 'numbers', next: 1 }
  while (cursor) {
    const slice: Slice = await verifySlice(source, cursor, at)
    yield slice
    cursor = slice.cursor
  }
}
