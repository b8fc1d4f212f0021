import type { Request } from '@shared/domain/request/request'
import type { Actor } from '@shared/domain/role'
import { command, database, rows } from './cloud'
import { listedFields } from './listed-fields'
import { type Filter, findable } from './request-lists'

const MOST_EARLIER = 50

const found = (filter: Filter): Promise<Request[]> =>
  rows(
    database.collection('requests').where(filter).orderBy('receivedAt', 'desc').field(listedFields).limit(MOST_EARLIER),
  )

/** Other matters of one person an actor may find, by the roster or by the phone that was left, the latest fifty of each. */
export async function mattersOfPerson({ _id, veteran }: Request, actor: Actor): Promise<Request[]> {
  const mine = findable(actor)
  const byPhone = veteran.phone ? found({ ...mine, 'veteran.phone': veteran.phone }) : []
  // Whoever reads this matter is not its veteran, so the person stands in place of the one who looks.
  const both = [await found({ ...mine, 'veteran.personId': veteran.personId }), await byPhone].flat()
  const byId = new Map(both.filter((one) => one._id !== _id).map((one) => [one._id, one]))
  return [...byId.values()]
}

/** Whom those matters are withheld from that repeat the first of these already and were received before this one. */
export const repeatsBefore = (
  { receivedAt }: Request,
  earlier: Request,
): Promise<Pick<Request, 'withheldFrom' | 'withheldPersonIds'>[]> =>
  rows(
    database
      .collection('requests')
      .where({ 'repeatOf.root': earlier.repeatOf?.root ?? earlier._id, receivedAt: command.lte(receivedAt) })
      .field({ withheldFrom: true, withheldPersonIds: true })
      .limit(1000),
  )

/** Matters an actor may find that were linked to this one as their earlier. */
export const repeatsOf = ({ _id }: Request, actor: Actor): Promise<Request[]> =>
  found({ ...findable(actor), 'repeatOf.requestId': _id })
