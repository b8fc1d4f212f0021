import type { RequestView } from '@shared/contracts/views'
import { brokenAt } from '@shared/domain/ledger'
import { photoToPublish } from '@shared/domain/people/instructor'
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
  const { request, entries } = dossier
  await traceRead(requestId, actor, at)
  const { photo, ...holder }: ShownHolder = actor.role === 'veteran' ? await holderNow(request, at) : request.holder
  const files = request.attachments.map(({ fileId }) => fileId)
  const urls = await temporaryUrls(photo ? [...files, photo] : files)
  const view = viewOf({ entries, request: { ...request, holder } }, urls, actor, at, reviewedCategories)
  const shown = photo && urls.at(-1)
  return {
    ...view,
    holder: { ...view.holder, ...(shown ? { photo: shown } : {}) },
    chainHolds: !brokenAt(entries, request),
  }
}

/** A holder, and the photograph that may be shown, by its file. */
interface ShownHolder extends Holder {
  photo?: string | undefined
}

/** The holder as a veteran reaches them now: an instructor's consent is withdrawn, and a station's plate changed, for earlier requests too. */
async function holderNow({ holder }: Request, at: string): Promise<ShownHolder> {
  const instructor = holder.kind === 'instructor' ? await instructorById(holder.id) : undefined
  const stations = await stationsById([instructor?.stationId ?? holder.id])
  if (instructor) return { ...instructorHolder(instructor, stations), photo: photoToPublish(instructor, at) }
  return stations.map(stationHolder)[0] ?? holder
}
