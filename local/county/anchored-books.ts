import { addDays, dateOf, endOfDay, type Instant } from '@shared/domain/clock/china-time'
import type { Entry } from '@shared/domain/ledger'
import { type Anchor, anchorOf, type Book, isDailyIn, lastSettledDay, openBook } from '@shared/domain/proof/anchor'
import { stations } from './people/stations'
import type { Dossier } from './requests/play'

/** The county's books, each anchored day by day as the clock would have, up to a moment. */
export function anchoredBooks(dossiers: Dossier[], until: Instant): { books: Book[]; anchors: Anchor[] } {
  const lines = groupedBy(
    dossiers.flatMap(({ entries }) => entries),
    ({ book }) => book,
  )
  const all: { books: Book[]; anchors: Anchor[] } = { books: [], anchors: [] }
  for (const [id, written] of lines) {
    const station = stations.find(({ code }) => id.startsWith(`${code}-`))
    const book = openBook(id, station?._id ?? '')
    const anchors = anchorsOf(book, written, lastSettledDay(until))
    const lastAnchor = anchors.at(-1)?.hash ?? ''
    all.books.push({ ...book, lastAnchor, anchoredThrough: lastAnchor && lastSettledDay(until) })
    all.anchors.push(...anchors)
  }
  return all
}

function anchorsOf(book: Book, lines: Entry[], through: string): Anchor[] {
  const days = groupedBy(lines, ({ at }) => dateOf(at))
  const anchors: Anchor[] = []
  for (let date = [...days.keys()].sort()[0] ?? ''; date && date <= through; date = addDays(date, 1)) {
    const written = days.get(date) ?? []
    if (written.length === 0 && !isDailyIn(book, date)) continue
    const [previous, madeAt] = [anchors.at(-1)?.hash ?? '', endOfDay(date)]
    anchors.push(anchorOf(book._id, date, { lines: written, previous, madeAt }))
  }
  return anchors
}

function groupedBy<T>(all: T[], keyOf: (one: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const one of all) {
    const group = groups.get(keyOf(one))
    if (group) group.push(one)
    else groups.set(keyOf(one), [one])
  }
  return groups
}
