import type { RequestView } from '@shared/contracts/views'
import { brokenAt } from '@shared/domain/ledger'
import type { Category } from '@shared/domain/request/category'
import type { Request } from '@shared/domain/request/request'
import type { Actor } from '@shared/domain/role'
import { phoneToPublish } from '@shared/domain/routing'
import { temporaryUrls } from '../../cloud/files'
import { traceRead } from '../../cloud/ledger-store'
import { instructorById, stationsById } from '../../cloud/people'
import { readableDossier } from './readable'
import { viewOf } from './views'

/** One request, whole; the read leaves its trace. Refuses with NOT_FOUND alike what is not there and what is not theirs to see. */
export async function readRequest(
  requestId: string,
  actor: Actor,
  at: string,
  reviewedCategories: readonly Category[] = [],
): Promise<RequestView & { chainHolds: boolean }> {
  const dossier = await readableDossier(requestId, actor)
  await traceRead(requestId, actor, at)
  if (actor.role === 'veteran') dossier.request.holder.phone = await phoneNow(dossier.request)
  const urls = await temporaryUrls(dossier.request.attachments.map(({ fileId }) => fileId))
  return {
    ...viewOf(dossier, urls, actor, at, reviewedCategories),
    chainHolds: !brokenAt(dossier.entries, dossier.request),
  }
}

/** The holder's phone as it may be shown now: an instructor's consent is withdrawn at once, for earlier requests too. */
async function phoneNow({ holder }: Request): Promise<string> {
  const instructor = holder.kind === 'instructor' ? await instructorById(holder.id) : undefined
  return instructor ? phoneToPublish(instructor, await stationsById([instructor.stationId])) : holder.phone
}
