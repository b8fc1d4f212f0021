import type { Output } from '@shared/contracts'
import { type Hands, mayShare } from '@shared/domain/petition/hands'
import { receivingStations } from '@shared/domain/petition/movement'
import type { Request } from '@shared/domain/request/request'
import type { Actor } from '@shared/domain/role'
import { staffAt, stationsById } from '../../cloud/people'
import { stationsUnder } from '../../cloud/staff'
import type { Caller } from '../people/who'
import { readable } from './readable'

/** The stations and people an act among many hands looks at: those that read the matter, and the one of the county it may go to. */
export async function handsAround(
  request: Request,
  { jurisdictionId }: Pick<Actor, 'jurisdictionId'>,
  stationId?: string,
): Promise<Hands> {
  const ids = [...request.stationPath, ...receivingStations(request), ...(stationId ? [stationId] : [])]
  const [stations, staff] = await Promise.all([stationsById(ids), staffAt(ids)])
  return { stations: stations.filter(({ path }) => path.at(-1) === jurisdictionId), staff }
}

/** Where a matter can be sent and who can share it: staffed stations of the county, people who may read it, the usual bodies outside. */
export async function listHands(
  requestId: string,
  { actor, jurisdiction }: Caller,
): Promise<Output<'station', 'listHands'>> {
  const request = await readable(requestId, actor)
  const [stations, { staff, stations: near }] = await Promise.all([
    stationsUnder(jurisdiction._id),
    handsAround(request, actor),
  ])
  const readers = near.filter(({ _id }) => request.readers.includes(`station:${_id}`))
  return {
    stations: stations
      .filter(
        ({ _id, isStaffed }) =>
          isStaffed && actor.key !== `station:${_id}` && !request.withheldFrom.includes(`station:${_id}`),
      )
      .map(({ _id: id, name, path }) => ({
        id,
        name,
        isBelow: path.some((above) => actor.key === `station:${above}`),
      })),
    people: staff.flatMap(({ personId, name, stationIds }) => {
      const station = readers.find(({ _id }) => stationIds.includes(_id))
      return station && mayShare(request, { personId, stationIds })
        ? [{ id: personId, name, stationName: station.name }]
        : []
    }),
    bodies: jurisdiction.outsideBodies ?? [],
  }
}
