import type { Station } from '../people/station'
import { Refusal } from '../refusal'
import type { Request } from '../request/request'
import type { Actor } from '../role'
import { fileOf } from './file'

/**
 * The body whose opinion it is: of a first handling the one that admitted it, of a review or re-check the station's own unless another is
 * named. Refuses with CONFLICT_OF_INTEREST whoever signed or approved what is looked at again, and with SAME_BODY_AGAIN the body that decided.
 */
export function decidingBody(
  { petition, holder }: Request,
  named: string | undefined,
  { personId, key }: Pick<Actor, 'personId' | 'key'>,
): { body: string; byStationId: string } {
  const { admission, origin } = petition ?? {}
  const byStationId = key.slice('station:'.length)
  if (!origin) return { body: admission?.body ?? holder.name, byStationId }
  if (origin.decidedBy.includes(personId)) throw new Refusal('CONFLICT_OF_INTEREST')
  const body = named || holder.name
  const isOwn = body === holder.name && holder.id === origin.stationId
  if (body === origin.body || isOwn) throw new Refusal('SAME_BODY_AGAIN', { body: origin.body })
  return { body, byStationId }
}

/** Whether a station may hold a matter: one that is looked at again only where it stands above the one that decided. */
export function mayHold(
  { petition, stationPath }: Pick<Request, 'petition' | 'stationPath'>,
  stationId: string,
): boolean {
  const { origin } = petition ?? {}
  return !origin || stationPath.indexOf(stationId) > stationPath.indexOf(origin.stationId)
}

/**
 * The level that looks again: the next station above the one that decided. The topmost has none above it in the county: it keeps the
 * dossier of the application and sends it on to the body above, whose opinion it writes down.
 */
export function stationAbove(request: Request, stations: readonly Station[]): Station {
  const { stationPath, holder, queue, withheldFrom } = request
  const decidedAt = fileOf(request).opinion?.byStationId ?? holder.id
  const level = Math.max(...[holder.id, queue.id, decidedAt].map((id) => stationPath.indexOf(id)))
  const above = stationPath.slice(level + 1)
  const mayKnow = [...above, ...stationPath.slice(-1)].filter((id) => !withheldFrom.includes(`station:${id}`))
  const station = mayKnow.map((id) => stations.find(({ _id }) => _id === id)).find((found) => found?.isStaffed)
  if (!station) throw new Refusal('CONFLICT_OF_INTEREST')
  return station
}
