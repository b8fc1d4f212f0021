import type { Output } from '@shared/contracts'
import { suggestionsFor } from '@shared/domain/repeat'
import { checkDesk, mayRead } from '@shared/domain/request/permission'
import type { Request } from '@shared/domain/request/request'
import type { Actor } from '@shared/domain/role'
import { requestById } from '../../cloud/ledger-store'
import { mattersOfPerson, repeatsOf } from '../../cloud/repeat-lists'
import { readable } from '../request/readable'
import { summaryOf } from '../request/views'

/** What a matter repeats, what repeats it, and earlier ones it may repeat: only what the actor may find by any list. */
export async function listRepeats(
  { requestId }: { requestId: string },
  actor: Actor,
): Promise<Output<'station', 'listRepeats'>> {
  checkDesk(actor, 'listRepeats')
  const request = await readable(requestId, actor)
  const [others, later] = await Promise.all([mattersOfPerson(request, actor), repeatsOf(request, actor)])
  // A dossier of the same matter's review is no repetition of it.
  const earlier = others.filter(
    (one) => one.status !== 'withdrawn' && !isReviewOf(request, one) && !isReviewOf(one, request),
  )
  const linked = await linkedOf(request, actor)
  return {
    ...(linked ? { linked } : {}),
    later: later.map(summaryOf),
    suggestions: request.repeatOf ? [] : suggestionsFor(request, earlier).map(summaryOf),
  }
}

async function linkedOf({ repeatOf }: Request, actor: Actor): Promise<Output<'station', 'listRepeats'>['linked']> {
  const earlier = repeatOf ? await requestById(repeatOf.requestId) : undefined
  return repeatOf && earlier && mayRead(earlier, actor) ? { ...summaryOf(earlier), nth: repeatOf.nth } : undefined
}

const isReviewOf = ({ petition }: Request, { _id }: Request): boolean => petition?.origin?.requestId === _id
