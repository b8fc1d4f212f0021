import { type ChinaDate, dateOf, endOfDay, startOfDay } from '@shared/domain/clock/china-time'
import { bookOf } from '@shared/domain/ledger'
import type { Anchor, AnchoredLine, AnchorHead, Book } from '@shared/domain/proof/anchor'
import type { BookSource } from '@shared/domain/proof/book-source'
import type { Request } from '@shared/domain/request/request'
import type { Actor } from '@shared/domain/role'
import { byId, command, database, rows } from './cloud'
import { linesOf } from './dossier-store'
import { digestOfFile } from './files'
import { allRows } from './fitting'
import { one, put, Taken, transact } from './transaction'

const books = () => database.collection('books')
const entries = () => database.collection('entries')
const anchors = () => database.collection('anchors')

const MOST = 1000
const DAYS_AT_ONCE = 10

/** Books an anchor is owed in, the furthest behind first. */
export const booksBehind = (through: ChinaDate, most: number): Promise<Book[]> =>
  rows(
    books()
      .where({ anchoredThrough: command.lt(through) })
      .orderBy('anchoredThrough', 'asc')
      .limit(most),
  )

/** One book, or none. */
export const bookById = (id: string): Promise<Book | undefined> => byId('books', id)

/** The books of a year at these stations. */
export const booksOf = (stationIds: string[], year: number): Promise<Book[]> =>
  rows(
    books()
      .where({ year, stationId: command.in(stationIds) })
      .limit(MOST),
  )

/** The last number each of these books has given. */
export async function lastSequences(of: Book[]): Promise<Map<string, number>> {
  const ids = new Map(of.map((book) => [`${book.stationId}-${book.year}`, book._id]))
  const found = await rows<{ _id: string; sequence: number }>(
    database
      .collection('counters')
      .where({ _id: command.in([...ids.keys()]) })
      .limit(MOST),
  )
  return new Map(found.map(({ _id, sequence }) => [ids.get(_id) ?? '', sequence]))
}

/** How many dossiers of each book somebody may not know of: withheld from a desk of theirs or in person, or their own (回避). */
export async function withheldByBook({ deskKeys, personId }: Actor): Promise<Map<string, number>> {
  const ways = [
    { withheldFrom: command.in([...deskKeys]) },
    { withheldPersonIds: personId },
    { 'veteran.personId': personId },
  ]
  const found = await Promise.all(
    ways.map((way) =>
      rows<Pick<Request, 'number'>>(database.collection('requests').where(way).field({ number: true }).limit(MOST)),
    ),
  )
  const counts = new Map<string, number>()
  for (const number of new Set(found.flat().map((head) => head.number)))
    counts.set(bookOf(number), (counts.get(bookOf(number)) ?? 0) + 1)
  return counts
}

/** The lines a day of a book holds. */
export async function linesOn(bookId: string, date: ChinaDate): Promise<AnchoredLine[]> {
  const all: AnchoredLine[] = []
  for (;;) {
    const page = await rows<AnchoredLine>(
      entries()
        .where({ book: bookId, at: command.gte(startOfDay(date)).and(command.lt(endOfDay(date))) })
        .orderBy('at', 'asc')
        .orderBy('_id', 'asc')
        .field({ at: true, hash: true })
        .skip(all.length)
        .limit(MOST),
    )
    all.push(...page)
    if (page.length < MOST) return all
  }
}

/** The first day from this one on that holds a line of a book. */
export async function firstDayFrom(bookId: string, date: ChinaDate): Promise<ChinaDate | undefined> {
  const [line] = await rows<AnchoredLine>(
    entries()
      .where({ book: bookId, at: command.gte(startOfDay(date)) })
      .orderBy('at', 'asc')
      .field({ at: true })
      .limit(1),
  )
  return line && dateOf(line.at)
}

/** Anchors of a book from a day on, in order. */
const anchorsFrom = (bookId: string, date: ChinaDate, most: number): Promise<Anchor[]> =>
  rows(
    anchors()
      .where({ bookId, date: command.gte(date) })
      .orderBy('date', 'asc')
      .limit(most),
  )

/** The anchors of these days, whole. */
export const anchorsOn = async (bookId: string, dates: ChinaDate[]): Promise<Anchor[]> => {
  const found: Anchor[] = []
  for (let at = 0; at < dates.length; at += DAYS_AT_ONCE)
    found.push(
      ...(await rows<Anchor>(anchors().where({ bookId, date: command.in(dates.slice(at, at + DAYS_AT_ONCE)) }))),
    )
  return found
}

/** Every anchor of a book from a day on, in order, without its lines. */
export async function anchorHeadsFrom(bookId: string, date: ChinaDate): Promise<AnchorHead[]> {
  const all: AnchorHead[] = []
  for (;;) {
    const page = await rows<AnchorHead & { _id?: string }>(
      anchors()
        .where({ bookId, date: command.gte(date) })
        .orderBy('date', 'asc')
        .field({ bookId: true, date: true, root: true, previous: true, madeAt: true, hash: true })
        .skip(all.length)
        .limit(MOST),
    )
    for (const { _id, ...head } of page) all.push(head)
    if (page.length < MOST) return all
  }
}

/** Notes how far a book is anchored, with the anchor made if there was one; false where another sweep was faster. */
export const putAnchor = (book: Book, through: ChinaDate, anchor?: Anchor): Promise<boolean> =>
  transact(async (transaction) => {
    const now = await one<Book>(transaction, 'books', book._id)
    if (now?.anchoredThrough !== book.anchoredThrough) return false
    if (anchor) await transaction.collection('anchors').add({ data: anchor })
    await put(transaction, 'books', { ...now, anchoredThrough: through, lastAnchor: anchor?.hash ?? now.lastAnchor })
    return true
  }).catch((error: unknown) => {
    if (error instanceof Taken) return false
    throw error
  })

/** A book as the cloud keeps it. */
export const bookInCloud = (book: Book): BookSource => ({
  book,
  lastSequence: async () => (await lastSequences([book])).get(book._id) ?? 0,
  heads: (numbers) => headsOf(numbers),
  linesOf,
  linesOn: (date) => linesOn(book._id, date),
  firstDayFrom: (date) => firstDayFrom(book._id, date),
  anchorsFrom: (date, most) => anchorsFrom(book._id, date, most),
  digestOfFile,
})

/** Whole heads of these numbers, in as many replies as they need. */
const headsOf = (numbers: string[]): Promise<Request[]> =>
  allRows(numbers.length + 1, (last: Request | undefined, most) =>
    rows(
      database
        .collection('requests')
        .where({ number: command.in(last ? numbers.filter((number) => number > last.number) : numbers) })
        .orderBy('number', 'asc')
        .limit(most),
    ),
  )
