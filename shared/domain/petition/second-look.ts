import { dateOf, type Instant, startOfDay } from '../clock/china-time'
import { digestOf } from '../digest'
import { currentCycle } from '../request/cycle'
import type { RequestState } from '../request/state'

/** How many of each hundred petitions closed in a month are drawn for a second look (回头看), and whether a source gives the number. */
export interface LookBackShare {
  percent: number
  isVerified: boolean
}

/** 再排查 names the four questions and neither a size nor a date: a county may write its own number, and this one is shown as unverified. */
export const defaultLookBackShare: LookBackShare = { percent: 20, isVerified: false }

/** Where a closed petition stands in the draw for a second look. */
export interface SecondLook {
  closedAt: Instant
  /** From 0 to 9999, as `lotOf` gives it. */
  lot: number
  /** Whether somebody has looked back at it since it closed. */
  isDone: boolean
  /** Who has handled it: nobody looks back at own work. */
  notBy: string[]
}

const LOTS = 10_000

/**
 * The lot a closing draws: the first eight hexadecimal digits of SHA-256 over its number, a space and the instant it closed, modulo
 * 10,000. Anybody can work it out from the book, and nobody before the closing is written.
 */
export const lotOf = (number: string, closedAt: Instant): number =>
  Number.parseInt(digestOf(`${number} ${closedAt}`).slice(0, 8), 16) % LOTS

/** The lots below which a share of all is drawn. */
export const lotsDrawn = ({ percent }: Pick<LookBackShare, 'percent'>): number => (percent / 100) * LOTS

/** Before this instant a closing belongs to a month that is over, whose draw stands. */
export const drawnUntil = (at: Instant): Instant => startOfDay(`${dateOf(at).slice(0, 7)}-01`)

/** A petition's place in the draw; none while it is open, and none of a review, whose matter is drawn with its first dossier. */
export function secondLookOf(state: RequestState): SecondLook | null {
  const { petition, status, number } = state
  const { closedAt } = currentCycle(state)
  if (petition?.stage !== 'first' || status !== 'closed' || !closedAt) return null
  return {
    closedAt,
    lot: lotOf(number, closedAt),
    isDone: petition.lookBacks.some(({ at }) => at >= closedAt),
    notBy: handlersOf(state),
  }
}

/** Everyone who has had a hand in a petition, in any cycle. */
export function handlersOf({
  petition,
  cycles,
  firstHandler,
  coHandlers = [],
  leader,
  pairing,
}: RequestState): string[] {
  const papers = [petition, ...cycles.map((cycle) => cycle.papers)]
  const hands = [
    firstHandler?.personId,
    ...papers.flatMap((of) => [
      of?.admission?.byPersonId,
      of?.refusal?.byPersonId,
      of?.opinion?.byPersonId,
      of?.opinion?.approvedByPersonId,
    ]),
    ...cycles.map(({ closedByPersonId }) => closedByPersonId),
    ...[...coHandlers, leader, pairing].map((colleague) => colleague?.personId),
  ]
  return [...new Set(hands.filter((personId) => personId !== undefined))]
}
