import { now } from '../cloud/now'
import { indexOlder } from '../cloud/search-store'
import { type Time, timeFor } from '../cloud/time'
import { expireExports } from '../use-cases/archive/expire-exports'
import { deliverNotices } from '../use-cases/clock/deliver-notices'
import { type Counts, inTurn } from '../use-cases/clock/in-turn'
import { sweepSteps } from '../use-cases/clock/sweep'
import { anchorBooks } from '../use-cases/proof/anchor-books'
import { timeout } from './config.json'
import { noticeWords, templateIds } from './notice-templates'

/** Milliseconds in which the clock begins new work: a fifth of what it is given is kept for what is under way then. */
const WORKING_TIME = timeout * 800

/** What the timer starts every few minutes; nobody else may. What somebody waits for comes first. */
export async function main(event: { Type?: string }): Promise<Counts | { refused: string }> {
  // A person's call carries an identity, the timer's does not.
  if (event.Type !== 'Timer' || process.env.WX_OPENID) return { refused: 'NOT_ALLOWED' }
  const at = now()
  const deliver = (which: 'urgent' | 'all') => async (time: Time) => ({
    sent: await deliverNotices(noticeWords, templateIds, { at, which, time }),
  })
  const { keepUrgentPromises, keepPromises, handOver, settle } = sweepSteps(at)
  return inTurn(
    {
      keepUrgentPromises,
      deliverUrgent: deliver('urgent'),
      handOver,
      settle,
      keepPromises,
      deliver: deliver('all'),
      expire: async (time) => ({ expired: await expireExports(at, time) }),
      anchor: async (time) => ({ anchored: await anchorBooks(at, time) }),
      index: async (time) => ({ indexed: await indexOlder(time) }),
    },
    timeFor(WORKING_TIME),
  )
}
