import type { Checked, Output } from '@shared/contracts'
import { dateOf, yearOf } from '@shared/domain/clock/china-time'
import type { Book } from '@shared/domain/proof/anchor'
import type { Finding } from '@shared/domain/proof/finding'
import { verifySlice } from '@shared/domain/proof/verify-book'
import { Refusal } from '@shared/domain/refusal'
import { checkDesk, mayRead } from '@shared/domain/request/permission'
import { type Actor, stationOf } from '@shared/domain/role'
import { bookById, bookInCloud, booksOf, lastSequences, withheldByBook } from '../../cloud/book-store'
import { readersById } from '../../cloud/ledger-store'
import { stationsUnder } from '../../cloud/staff'

const reachOf = (actor: Actor) => stationsUnder(stationOf(actor))

/** The books of a year within the actor's reach, those above before those below; dossiers the actor may not know of are not counted, and a book of no others is not there. */
export async function listBooks(
  { year: asked }: Checked<'station', 'listBooks'>,
  actor: Actor,
  at: string,
): Promise<Output<'station', 'listBooks'>> {
  checkDesk(actor, 'listBooks')
  const year = asked ?? yearOf(dateOf(at))
  const stations = await reachOf(actor)
  const found = await booksOf(
    stations.map(({ _id }) => _id),
    year,
  )
  const [sequences, withheld] = await Promise.all([lastSequences(found), withheldByBook(actor)])
  const books = stations.flatMap(({ _id: stationId, name: stationName }) =>
    found
      .filter((book) => book.stationId === stationId)
      .flatMap(({ _id: bookId, anchoredThrough, lastAnchor }) => {
        const dossiers = (sequences.get(bookId) ?? 0) - (withheld.get(bookId) ?? 0)
        return dossiers > 0 || !withheld.has(bookId)
          ? { bookId, stationName, dossiers, anchoredThrough, lastAnchor }
          : []
      }),
  )
  return { books, year, now: at }
}

/** Verifies the next slice of a book, every dossier of it, and counts those the actor may know of. Refuses with NOT_FOUND a book outside the actor's reach. */
export async function verifyBook(
  { bookId, cursor = { at: 'numbers', next: 1 } }: Checked<'station', 'verifyBook'>,
  actor: Actor,
  at: string,
): Promise<Output<'station', 'verifyBook'>> {
  checkDesk(actor, 'verifyBook')
  const book = await bookWithin(bookId, actor)
  const [{ findings, ...slice }, withheld] = await Promise.all([
    verifySlice(bookInCloud(book), cursor, at),
    withheldByBook(actor),
  ])
  const total = slice.total - (withheld.get(bookId) ?? 0)
  return { findings: await asMayKnow(findings, actor), ...slice, total, done: Math.min(slice.done, total), now: at }
}

async function bookWithin(bookId: string, actor: Actor): Promise<Book> {
  const [book, stations] = await Promise.all([bookById(bookId), reachOf(actor)])
  if (!book || !stations.some(({ _id }) => _id === book.stationId)) throw new Refusal('NOT_FOUND')
  return book
}

/** Of a dossier this actor may not read they are told that something is wrong, and not where (回避, 条例 28). */
async function asMayKnow(findings: Finding[], actor: Actor): Promise<Output<'station', 'verifyBook'>['findings']> {
  const ids = [...new Set(findings.flatMap(({ requestId }) => requestId ?? []))]
  const heads = new Map((await readersById(ids)).map((head) => [head._id, head]))
  return findings.map((finding) => {
    const head = finding.requestId ? heads.get(finding.requestId) : undefined
    if (!head) return finding
    return mayRead(head, actor) ? { ...finding, number: head.number } : { fault: finding.fault, isWithheld: true }
  })
}
