import { dateOf, endOfDay, startOfDay } from '@shared/domain/clock/china-time'
import type { Entry } from '@shared/domain/ledger'
import type { Anchor, AnchoredLine, Book } from '@shared/domain/proof/anchor'
import type { BookSource } from '@shared/domain/proof/book-source'
import type { Request } from '@shared/domain/request/request'
import type { Store } from '../../local/store/store'

/** The books a local cloud's data folder holds. */
export const booksInStore = (store: Store): Book[] => found(store, 'books', {})

const found = <T>(store: Store, collection: string, query: object, more: object = {}): T[] =>
  store.find(collection, { query: { ...query }, ...more }) as unknown as T[]

/** A book as a local cloud keeps it. */
export const bookInStore = (store: Store, book: Book): BookSource => ({
  book,
  lastSequence: async () => {
    const [counter] = found<{ sequence: number }>(store, 'counters', { _id: `${book.stationId}-${book.year}` })
    return counter?.sequence ?? 0
  },
  heads: async (numbers) => found<Request>(store, 'requests', { number: { $in: numbers } }),
  linesOf: async (ids) => found<Entry>(store, 'entries', { requestId: { $in: ids } }),
  linesOn: async (date) =>
    found<AnchoredLine>(store, 'entries', { book: book._id, at: { $gte: startOfDay(date), $lt: endOfDay(date) } }),
  firstDayFrom: async (date) => {
    const query = { book: book._id, at: { $gte: startOfDay(date) } }
    const [line] = found<AnchoredLine>(store, 'entries', query, { order: { at: 1 }, limit: 1 })
    return line && dateOf(line.at)
  },
  anchorsFrom: async (date, most) =>
    found<Anchor>(store, 'anchors', { bookId: book._id, date: { $gte: date } }, { order: { date: 1 }, limit: most }),
})
