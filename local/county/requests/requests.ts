import type { Instant } from '@shared/domain/clock/china-time'
import { plans } from './plans'
import { type Dossier, type Numbering, play } from './play'

/** Everything the county's books hold at a moment, and the last number each book gave. */
export function books(until: Instant): { dossiers: Dossier[]; counters: { _id: string; sequence: number }[] } {
  const last = new Map<string, number>()
  const nextNumber: Numbering = (bookId, year) => {
    const id = `${bookId}-${year}`
    const sequence = (last.get(id) ?? 0) + 1
    last.set(id, sequence)
    return sequence
  }
  const dossiers = plans().map((plan, index) =>
    play(plan, `demorequest${String(index + 1).padStart(5, '0')}`, nextNumber, until),
  )
  return { dossiers, counters: [...last].map(([_id, sequence]) => ({ _id, sequence })) }
}
