import { now } from '../cloud/now'
import { deliverNotices } from '../use-cases/clock/deliver-notices'
import { type SweepCount, sweep } from '../use-cases/clock/sweep'
import { noticeWords, templateIds } from './notice-templates'

/** What the timer starts every few minutes; nobody else may. */
export async function main(event: { Type?: string }): Promise<(SweepCount & { sent: number }) | { refused: string }> {
  // A person's call carries an identity, the timer's does not.
  if (event.Type !== 'Timer' || process.env.WX_OPENID) return { refused: 'NOT_ALLOWED' }
  const at = now()
  const done = await sweep(at)
  return { ...done, sent: await deliverNotices(noticeWords, templateIds, at) }
}
