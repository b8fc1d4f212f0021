import type { Station } from '../people/station'
import { Refusal } from '../refusal'
import type { Request } from '../request/request'
import type { Actor } from '../role'
import { fileOf } from './file'

/** How high a station stands on the veteran's way up; one off it has nobody but the topmost above itself. */
function levelOf({ stationPath }: Pick<Request, 'stationPath'>, id: string): number {
  const level = stationPath.indexOf(id)
  return level < 0 ? stationPath.length - 2 : level
}

/**
 * The body whose opinion it is: of a first handling the one that admitted it, of a review or re-check the station's own unless another is
 * named. Refuses with CONFLICT_OF_INTEREST whoever signed or approved what is looked at again, at whatever stage, with SAME_BODY_AGAIN a
 * body that decided then, and with FORM_INVALID none where the station does not stand above it.
 */
export function decidingBody(
  request: Request,
  named: string | undefined,
  { personId, key }: Pick<Actor, 'personId' | 'key'>,
): { body: string; byStationId: string } {
  const { petition, holder } = request
  const { admission, origin } = petition ?? {}
  const byStationId = key.slice('station:'.length)
  if (!origin) return { body: admission?.body ?? holder.name, byStationId }
  const { decidedBy, bodies, stationId } = origin
  if (decidedBy.includes(personId)) throw new Refusal('CONFLICT_OF_INTEREST')
  const body = named || (stationId ? holder.name : '')
  if (!body) throw new Refusal('FORM_INVALID', { field: 'body', why: 'empty' })
  const isAbove = stationId !== undefined && levelOf(request, holder.id) > levelOf(request, stationId)
  if (bodies.includes(body) || (body === holder.name && !isAbove))
    throw new Refusal('SAME_BODY_AGAIN', { body: bodies.at(-1) ?? body })
  return { body, byStationId }
}

/** Whether a station may hold a matter: one that is looked at again only where it stands above the one that decided. */
export function mayHold(request: Pick<Request, 'petition' | 'stationPath'>, stationId: string): boolean {
  const { origin } = request.petition ?? {}
  if (!origin) return true
  const level = request.stationPath.indexOf(stationId)
  return level > (origin.stationId ? levelOf(request, origin.stationId) : request.stationPath.length - 2)
}

/**
 * The station that decided, by the name its opinion bears, a section's of it too, or the higher one that wrote it down; none where a body
 * outside the system did.
 */
export function stationThatDecided(request: Request, stations: readonly Station[]): string | undefined {
  const { holder, queue } = request
  const { body = '', byStationId = '' } = fileOf(request).opinion ?? {}
  const own = [...stations.map(({ _id: id, name }) => ({ id, name })), holder, queue].find(({ name }) =>
    body.startsWith(name),
  )
  if (!own) return undefined
  return levelOf(request, byStationId) > levelOf(request, own.id) ? byStationId : own.id
}

/**
 * The level that looks again: the next station above the one that decided. Where none is, above the topmost, above a body outside the
 * system, or none that may know of it, the highest that may keeps the dossier of the application, sends it on to the body above, and
 * writes down whose opinion came.
 */
export function stationAbove(request: Request, stations: readonly Station[]): Station {
  const { stationPath, holder, queue, withheldFrom } = request
  const decidedAt = stationThatDecided(request, stations)
  const above = decidedAt
    ? stationPath.slice(Math.max(...[holder.id, queue.id, decidedAt].map((id) => levelOf(request, id))) + 1)
    : []
  const mayKnow = [...above, ...[...stationPath].reverse()].filter((id) => !withheldFrom.includes(`station:${id}`))
  const station = mayKnow.map((id) => stations.find(({ _id }) => _id === id)).find((found) => found?.isStaffed)
  if (!station) throw new Refusal('CONFLICT_OF_INTEREST')
  return station
}
