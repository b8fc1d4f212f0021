import type { RequestView } from '@shared/contracts/views'
import { brokenAt } from '@shared/domain/ledger'
import type { Category } from '@shared/domain/request/category'
import type { Request } from '@shared/domain/request/request'
import type { Holder } from '@shared/domain/request/state'
import type { Actor } from '@shared/domain/role'
import { instructorHolder, stationHolder } from '@shared/domain/routing'
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
  if (actor.role === 'veteran') dossier.request.holder = await holderNow(dossier.request)
  const urls = await temporaryUrls(dossier.request.attachments.map(({ fileId }) => fileId))
  return {
    ...viewOf(dossier, urls, actor, at, reviewedCategories),
    chainHolds: !brokenAt(dossier.entries, dossier.request),
  }
}

/** The holder as a veteran reaches them now: an instructor's consent is withdrawn, and a station's plate changed, for earlier requests too. */
async function holderNow({ holder }: Request): Promise<Holder> {
  const instructor = holder.kind === 'instructor' ? await instructorById(holder.id) : undefined
  const stations = await stationsById([instructor?.stationId ?? holder.id])
  const now = instructor ? instructorHolder(instructor, stations) : stations.map(stationHolder)[0]
  return now ?? holder
}
