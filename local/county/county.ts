import type { Instant } from '@shared/domain/clock/china-time'
import { searchEntryOf } from '@shared/domain/search/search-entry'
import type { Cloud } from '../cloud'
import { anchoredBooks } from './anchored-books'
import { jurisdiction } from './jurisdiction'
import { instructors } from './people/instructors'
import { staff } from './people/staff'
import { stations } from './people/stations'
import { personOf, veterans } from './people/veterans'
import { portraits } from './portraits'
import { books } from './requests/requests'

/** The instant the demo begins at: a Friday morning, twenty past nine. */
export const demoStartsAt: Instant = '2026-11-20T09:20:00+08:00'

/** Fills an empty cloud with the invented county: its files, then its documents, the counters last. Gives the number of documents. */
export function fillWithDemoCounty({ files, store }: Pick<Cloud, 'files' | 'store'>): number {
  for (const { fileId, draw } of portraits) files.replace(fileId, draw())
  const county = Object.entries(demoCounty())
  for (const [collection, documents] of county) store.insertMany(collection, documents)
  return county.reduce((sum, [, { length }]) => sum + length, 0)
}

/** The invented county's documents by collection: the same ones every time. */
export function demoCounty(): Record<string, object[]> {
  const { dossiers, counters } = books(demoStartsAt)
  return {
    jurisdictions: [jurisdiction],
    stations,
    instructors,
    people: [...staff, ...veterans.map(personOf)],
    requests: dossiers.map(({ request }) => request),
    searchTerms: dossiers.map(({ request }) => searchEntryOf(request)),
    entries: dossiers.flatMap(({ entries }) => entries),
    ...anchoredBooks(dossiers, demoStartsAt),
    counters,
  }
}
