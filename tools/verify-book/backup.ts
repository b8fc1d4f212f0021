import { join } from 'node:path'
import { dateOf } from '@shared/domain/clock/china-time'
import { bookOf, type Entry } from '@shared/domain/ledger'
import type { Anchor, AnchoredLine, Book } from '@shared/domain/proof/anchor'
import type { BookSource } from '@shared/domain/proof/book-source'
import type { Request } from '@shared/domain/request/request'
import { documentsAt, type Place, placesIn } from './json-lines'

/** The books a backup holds. */
export const booksInBackup = (folder: string): Book[] =>
  [...placesIn<Book>(join(folder, 'books.jsonl'))].map(({ doc }) => doc)

/** A book as a backup keeps it; of its lines only id, time, hash and place are held. */
export function bookInBackup(folder: string, book: Book): BookSource {
  const file = (name: string) => join(folder, `${name}.jsonl`)
  const heads = new Map<string, Place>()
  for (const { place, doc } of placesIn<Request>(file('requests')))
    if (bookOf(doc.number) === book._id) heads.set(doc.number, place)
  const lines = new Map<string, Place[]>()
  const days = new Map<string, AnchoredLine[]>()
  for (const { place, doc } of placesIn<Entry>(file('entries'))) {
    push(lines, doc.requestId, place)
    const { _id, at, hash } = doc
    if (doc.book === book._id) push(days, dateOf(at), { _id, at, hash })
  }
  const anchors = [...placesIn<Anchor>(file('anchors'))]
    .filter(({ doc }) => doc.bookId === book._id)
    .map(({ place, doc: { date } }) => ({ place, date }))
    .sort((a, b) => (a.date < b.date ? -1 : 1))
  const written = [...days.keys()].sort()
  return {
    book,
    lastSequence: async () => lastSequence(file('counters'), book),
    heads: async (numbers) =>
      documentsAt(
        file('requests'),
        numbers.flatMap((number) => heads.get(number) ?? []),
      ),
    linesOf: async (ids) =>
      documentsAt(
        file('entries'),
        ids.flatMap((id) => lines.get(id) ?? []),
      ),
    linesOn: async (date) => days.get(date) ?? [],
    firstDayFrom: async (date) => written.find((day) => day >= date),
    anchorsFrom: async (date, most) => {
      const next = anchors.filter((anchor) => anchor.date >= date).slice(0, most)
      return documentsAt(
        file('anchors'),
        next.map(({ place }) => place),
      )
    },
  }
}

function lastSequence(file: string, { stationId, year }: Book): number {
  for (const { doc } of placesIn<{ _id: string; sequence: number }>(file))
    if (doc._id === `${stationId}-${year}`) return doc.sequence
  return 0
}

function push<T>(groups: Map<string, T[]>, key: string, one: T): void {
  const group = groups.get(key)
  if (group) group.push(one)
  else groups.set(key, [one])
}
