import { type Instant, instantOfSeconds, secondsOf } from '@shared/domain/clock/china-time'

/** The instant every measurement happens at: a Tuesday morning in office hours, no holiday near. */
export const benchAt: Instant = '2026-06-02T09:31:00+08:00'

/** What one township has, whatever the county's size. */
export const township = { requestsEachYear: 1000, villages: 8, instructorsEach: 2, veteransEach: 50 } as const

/** A county of a size: how many townships, and since when its books are kept. */
export interface CountySize {
  requests: number
  townships: number
  years: number
  beginsAt: Instant
}

/**
 * The law of growth: a township has a thousand requests a year, in a small county as in a large one. More requests are more
 * townships and more years (1000: 1 × 1, 10,000: 5 × 2, 100,000: 20 × 5); five years is the most that books stay in use.
 */
export function sizeOf(requests: number): CountySize {
  const townshipYears = requests / township.requestsEachYear
  const wholeYears = Math.min(5, Math.max(1, Math.round(Math.sqrt(townshipYears) / 2)))
  const townships = Math.max(1, Math.round(townshipYears / wholeYears))
  const years = townshipYears / townships
  return { requests, townships, years, beginsAt: instantOfSeconds(secondsOf(benchAt) - years * 365 * 86_400) }
}
