import { now } from '../cloud/now'
import { indexNext } from '../cloud/search-store'
import { expireExports } from '../use-cases/archive/expire-exports'
import { deliverNotices } from '../use-cases/clock/deliver-notices'
import { type SweepCount, sweep } from '../use-cases/clock/sweep'
import { anchorBooks } from '../use-cases/proof/anchor-books'
import { noticeWords, templateIds } from './notice-templates'

/** How many dossiers of older times one start makes findable. */
const MOST_INDEXED = 200

/** What the timer starts every few minutes; nobody else may. */
export async function main(event: {
  Type?: string
}): Promise<(SweepCount & { sent: number; expired: number; anchored: number }) | { refused: string }> {
  // A person's call carries an identity, the timer's does not.
  if (event.Type !== 'Timer' || process.env.WX_OPENID) return { refused: 'NOT_ALLOWED' }
  const at = now()
  const done = await sweep(at)
  await indexNext(MOST_INDEXED)
  const sent = await deliverNotices(noticeWords, templateIds, at)
  return { ...done, sent, expired: await expireExports(at), anchored: await anchorBooks(at) }
}
