import { dateOf, type Instant } from '@shared/domain/clock/china-time'
import { deliverableAt } from '@shared/domain/clock/quiet-hours'
import { bookOf, type Entry } from '@shared/domain/ledger'
import { anchorIdOf, openBook } from '@shared/domain/proof/anchor'
import { type Notice, reactionsTo } from '@shared/domain/reactions'
import { Refusal } from '@shared/domain/refusal'
import type { Request } from '@shared/domain/request/request'
import type { Actor } from '@shared/domain/role'
import { changesSearch, searchEntryOf } from '@shared/domain/search/search-entry'
import { byId, command, database, rows } from './cloud'
import { one, put, Taken, type Transaction, transact } from './transaction'

/** A push owed, and the people who have had it where others have not. */
export interface OwedNotice extends Notice {
  told?: string[]
}

/** The pushes one line brought about, waiting to be delivered; `_id` is the line's. */
export interface PendingNotices {
  _id: string
  requestId: string
  number: string
  notices: OwedNotice[]
  isPending: boolean
  /** A call for help: pushed before anything else. */
  isUrgent: boolean
  attempts: number
  nextAttemptAt: Instant
}

const requests = () => database.collection('requests')

/** One request's head, or none. */
export const requestById = (id: string): Promise<Request | undefined> => byId('requests', id)

/** What of these heads says who may read them, and their numbers; in no order. */
export const readersById = async (ids: string[]): Promise<Request[]> =>
  ids.length === 0
    ? []
    : rows(
        requests()
          .where({ _id: command.in(ids) })
          .field({ number: true, readers: true, withheldFrom: true, withheldPersonIds: true, 'veteran.personId': true })
          .limit(ids.length),
      )

/** The line a call wrote on a request, if it did. */
export async function lineOfCall(requestId: string, callId: string): Promise<Entry | undefined> {
  const [entry] = await rows<Entry>(database.collection('entries').where({ requestId, callId }).limit(1))
  return entry
}

/** A line, and the head it leads to. */
interface Written {
  entry: Entry
  request: Request
}

/**
 * Opens a dossier: takes the book's next number and writes line, head and notices, with the line it adds to another dossier, all or
 * nothing. A number some dossier bears already, as one brought in from outside may, is passed over. Throws Taken for a taken id.
 */
export async function openDossier(
  book: { bookId: string; year: string },
  write: (sequence: number) => Written & { also?: Written },
): Promise<Written & { also?: Written }> {
  for (;;) {
    const tried: { sequence?: number; request?: Request } = {}
    try {
      return await openWith(book, (sequence) => {
        const written = write(sequence)
        Object.assign(tried, { sequence, request: written.request })
        return written
      })
    } catch (error) {
      if (!(error instanceof Taken) || !tried.request || !(await isNumberTaken(tried.request))) throw error
      await passOver(book, tried.request.number, tried.sequence ?? 0)
    }
  }
}

const counterOf = ({ bookId, year }: { bookId: string; year: string }): string => `${bookId}-${year}`

async function isNumberTaken({ _id, number }: Request): Promise<boolean> {
  const [bearer] = await rows<Request>(requests().where({ number }).field({ number: true }).limit(1))
  return bearer !== undefined && bearer._id !== _id
}

const passOver = (book: { bookId: string; year: string }, number: string, sequence: number): Promise<void> =>
  transact(async (transaction) => {
    const last = await one<{ sequence: number }>(transaction, 'counters', counterOf(book))
    if (!last) await put(transaction, 'books', openBook(bookOf(number), book.bookId))
    if ((last?.sequence ?? 0) < sequence) await put(transaction, 'counters', { _id: counterOf(book), sequence })
  })

const openWith = (
  book: { bookId: string; year: string },
  write: (sequence: number) => Written & { also?: Written },
): Promise<Written & { also?: Written }> =>
  transact(async (transaction) => {
    const last = await one<{ sequence: number }>(transaction, 'counters', counterOf(book))
    const sequence = (last?.sequence ?? 0) + 1
    await put(transaction, 'counters', { _id: counterOf(book), sequence })
    const written = write(sequence)
    const { entry, request, also } = written
    if (!last) await put(transaction, 'books', openBook(entry.book, book.bookId))
    await checkOpenDay(transaction, entry)
    await transaction.collection('entries').add({ data: entry })
    await transaction.collection('requests').add({ data: request })
    await put(transaction, 'searchTerms', searchEntryOf(request))
    await addNotices(transaction, entry, request)
    if (also) await append(transaction, also)
    return written
  })

/** Writes the next line of one dossier or several and the heads they lead to, all or nothing. Throws Taken where somebody wrote one first. */
export const appendLines = (lines: Written[]): Promise<void> =>
  transact(async (transaction) => {
    for (const line of lines) await append(transaction, line)
  })

/** Refuses with BUSY a line of a day that is anchored: decided before midnight, it came too late and is decided anew. */
async function checkOpenDay(transaction: Transaction, { book, at }: Entry): Promise<void> {
  if (await one(transaction, 'anchors', anchorIdOf(book, dateOf(at)))) throw new Refusal('BUSY')
}

async function append(transaction: Transaction, { entry, request }: Written): Promise<void> {
  await checkOpenDay(transaction, entry)
  await transaction.collection('entries').add({ data: entry })
  const { _id, ...head } = request
  await transaction.collection('requests').doc(_id).set({ data: head })
  if (changesSearch(entry)) await put(transaction, 'searchTerms', searchEntryOf(request))
  await addNotices(transaction, entry, request)
}

async function addNotices(transaction: Transaction, entry: Entry, request: Request): Promise<void> {
  const notices = reactionsTo(entry, request)
  if (notices.length === 0) return
  const isUrgent = notices.some(({ kind }) => kind === 'urgent')
  const pending: PendingNotices = {
    _id: entry._id,
    requestId: request._id,
    number: request.number,
    notices,
    isPending: true,
    isUrgent,
    attempts: 0,
    nextAttemptAt: isUrgent ? entry.at : deliverableAt(entry.at),
  }
  await transaction.collection('notices').add({ data: pending })
}

/** Leaves the trace every read of a dossier leaves, and how it was taken away if it was. */
export async function traceRead(requestId: string, actor: Actor, at: Instant, way?: 'paper' | 'proof'): Promise<void> {
  const { personId, name, role, key } = actor
  await database
    .collection('reads')
    .add({ data: { requestId, personId, name, role, key, at, ...(way ? { way } : {}) } })
}
