import { defaultPolicy } from '@shared/domain/clock/default-policy'
import { nationalCalendar } from '@shared/domain/clock/national-calendar'
import type { Jurisdiction } from '../../../cloudfunctions/cloud/people'
import { type People, peopleOf } from './people'
import { type Places, placesOf } from './places'
import { type CountySize, sizeOf } from './size'

/** A county to measure in: its places, people and rules, and the numbers its books have given. */
export interface County {
  size: CountySize
  places: Places
  people: People
  jurisdiction: Jurisdiction
  nextNumber(book: string): number
  /** The last number of each book's year, as documents. */
  counters(): { _id: string; sequence: number }[]
}

/** An invented county for so many requests: the same one every time. */
export function countyOf(requests: number): County {
  const size = sizeOf(requests)
  const places = placesOf(size)
  const last = new Map<string, number>()
  return {
    size,
    places,
    people: peopleOf(size, places),
    jurisdiction: {
      _id: 'bureau',
      calendar: nationalCalendar,
      policies: [{ ...defaultPolicy, validFrom: '2018-01-01' }],
    },
    nextNumber(book) {
      const sequence = (last.get(book) ?? 0) + 1
      last.set(book, sequence)
      return sequence
    },
    counters: () => [...last].map(([_id, sequence]) => ({ _id, sequence })),
  }
}
