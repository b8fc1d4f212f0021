import { now } from '../cloud/now'
import { indexNext } from '../cloud/search-store'
import { expireExports } from '../use-cases/archive/expire-exports'
import { deliverNotices } from '../use-cases/clock/deliver-notices'
import { type Counts, inTurn } from '../use-cases/clock/in-turn'
import { sweepSteps } from '../use-cases/clock/sweep'
import { anchorBooks } from '../use-cases/proof/anchor-books'
import { noticeWords, templateIds } from './notice-templates'

/** How many dossiers of older times one start makes findable. */
const MOST_INDEXED = 200

/** What the timer starts every few minutes; nobody else may. */
export async function main(event: { Type?: string }): Promise<Counts | { refused: string }> {
  // A person's call carries an identity, the timer's does not.
  if (event.Type !== 'Timer' || process.env.WX_OPENID) return { refused: 'NOT_ALLOWED' }
  const at = now()
  return inTurn({
    ...sweepSteps(at),
    deliver: async () => ({ sent: await deliverNotices(noticeWords, templateIds, at) }),
    expire: async () => ({ expired: await expireExports(at) }),
    anchor: async () => ({ anchored: await anchorBooks(at) }),
    index: async () => ({ indexed: await indexNext(MOST_INDEXED) }),
  })
}
