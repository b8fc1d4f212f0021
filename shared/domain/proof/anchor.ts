import { addDays, type ChinaDate, dateOf, type Instant, instantOfSeconds, secondsOf } from '../clock/china-time'
import { digestOf } from '../digest'
import { canonical, type Entry } from '../ledger'
import { rootOf } from './merkle'

/** What an anchor holds of a line. */
export type AnchoredLine = Pick<Entry, '_id' | 'at' | 'hash'>

/** What a day's lines of one book came to, chained to the anchor before it and kept with the bureau. */
export interface Anchor {
  /** `<bookId>-<date>`: a day is anchored once. */
  _id: string
  bookId: string
  date: ChinaDate
  /** How many lines; not under the hash, so that a proof need not tell it. */
  count: number
  /** The Merkle root over the lines' hashes. */
  root: string
  /** Hash of the book's anchor before; empty for the first. */
  previous: string
  madeAt: Instant
  /** Over book, day, root, previous and making. */
  hash: string
  /** `<line id> <hash>` of each line in order, so that the one that changed can be named. */
  lines: string[]
}

/** An anchor without what it says of each line: what proofs and chains need. */
export type AnchorHead = Omit<Anchor, 'count' | 'lines' | '_id'>

/** A station's book of one year, and how far it is anchored. */
export interface Book {
  /** Such as `010100-2026`. */
  _id: string
  stationId: string
  year: number
  /** The last day an anchor was looked for; empty before the first. */
  anchoredThrough: ChinaDate | ''
  lastAnchor: string
}

/** A day before any book there is. */
export const EVER: ChinaDate = '2000-01-01'

/** A line decided before midnight is written by then: no call lives this long. */
const SETTLING_SECONDS = 300

export const anchorIdOf = (bookId: string, date: ChinaDate): string => `${bookId}-${date}`

/** The last day whose lines are all written. */
export const lastSettledDay = (at: Instant): ChinaDate =>
  addDays(dateOf(instantOfSeconds(secondsOf(at) - SETTLING_SECONDS)), -1)

/** Whether a book is anchored on this day even when nothing was written: in its own year each day is, so that a missing day shows. */
export const isDailyIn = ({ year }: Pick<Book, 'year'>, date: ChinaDate): boolean => date <= `${year}-12-31`

/** A book as its first dossier opens it. */
export const openBook = (_id: string, stationId: string): Book => ({
  _id,
  stationId,
  year: Number(_id.split('-')[1]),
  anchoredThrough: '',
  lastAnchor: '',
})

/** Lines in the order they are anchored in: as they were written, and by id within one second. */
const inOrder = (lines: readonly AnchoredLine[]): AnchoredLine[] =>
  [...lines].sort((a, b) => (a.at === b.at ? (a._id < b._id ? -1 : 1) : a.at < b.at ? -1 : 1))

/** SHA-256 over what an anchor says, without its own hash. */
export const hashOfAnchor = ({ bookId, date, root, previous, madeAt }: Omit<AnchorHead, 'hash'>): string =>
  digestOf(canonical({ bookId, date, root, previous, madeAt }))

/** Anchors a day's lines onto the anchor before. */
export function anchorOf(
  bookId: string,
  date: ChinaDate,
  { lines, previous, madeAt }: { lines: readonly AnchoredLine[]; previous: string; madeAt: Instant },
): Anchor {
  const ordered = inOrder(lines)
  const head = { bookId, date, root: rootOf(ordered.map(({ hash }) => hash)), previous, madeAt }
  return {
    _id: anchorIdOf(bookId, date),
    ...head,
    hash: hashOfAnchor(head),
    count: ordered.length,
    lines: ordered.map(({ _id, hash }) => `${_id} ${hash}`),
  }
}

/** The lines an anchor names, in order. */
export const linesIn = ({ lines }: Pick<Anchor, 'lines'>): { id: string; hash: string }[] =>
  lines.map((line) => {
    const [id = '', hash = ''] = line.split(' ')
    return { id, hash }
  })
