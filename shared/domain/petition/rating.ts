import type { Instant } from '../clock/china-time'
import { Refusal } from '../refusal'
import type { Circumstances, Decision } from '../request/decide/decision'
import type { Request } from '../request/request'
import type { Channel, Verdict } from '../request/state'
import { decisionServedOn } from './delivery'
import { fileOf, notNow } from './file'
import { handlersOf } from './second-look'

/** What a petitioner thinks of how the matter was handled (信访工作条例 21), once a cycle. */
export interface Rating {
  verdict: Exclude<Verdict, 'unrated'>
  reason: string
  at: Instant
  /** Who wrote it down for a petitioner who came, called or wrote. */
  recordedBy?: { name: string; channel: Channel }
}

/**
 * The petitioner rates how a matter was handled, once its decision was served. It begins no new cycle, whatever it says: the law's ways to
 * object are review and re-check. Refuses with NOT_NOW before that, with VERDICT_GIVEN a second one, with OWN_WORK whoever handled it.
 */
export function rate(
  request: Request,
  { verdict, reason, channel }: Pick<Rating, 'verdict' | 'reason'> & { channel: Channel },
  { actor, at }: Circumstances,
): Decision {
  const file = fileOf(request)
  if (decisionServedOn(file) === undefined) throw notNow(request)
  if (file.rating) throw new Refusal('VERDICT_GIVEN')
  if (handlersOf(request).includes(actor.personId)) throw new Refusal('OWN_WORK')
  const isOwn = actor.role === 'veteran'
  return {
    detail: { verdict, reason, ...(isOwn ? {} : { channel }) },
    change: {
      petition: {
        ...file,
        rating: { verdict, reason, at, ...(isOwn ? {} : { recordedBy: { name: actor.name, channel } }) },
      },
    },
  }
}
