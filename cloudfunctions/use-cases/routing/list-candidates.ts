import type { Output } from '@shared/contracts'
import { isAvailable } from '@shared/domain/people/instructor'
import { holderKeyOf } from '@shared/domain/request/request'
import type { Actor } from '@shared/domain/role'
import { sceneOf } from '../../cloud/people'
import { readable } from '../request/readable'

/** Who could take a request on: free instructors and staffed stations of its veteran, none it is withheld from. */
export async function listCandidates(
  requestId: string,
  actor: Actor,
  at: string,
): Promise<Output<'station', 'listCandidates'>> {
  const request = await readable(requestId, actor)
  const { stations, instructors } = await sceneOf(request.stationPath)
  const isFree = (kind: 'instructor' | 'station', id: string) =>
    holderKeyOf({ kind, id }) !== request.holderKey && !request.withheldFrom.includes(`${kind}:${id}`)
  const nameOf = (stationId: string) => stations.find(({ _id }) => _id === stationId)?.name ?? ''
  const people = request.track === 'petition' ? [] : instructors
  return {
    candidates: [
      ...people
        .filter(
          (person) =>
            isAvailable(person, at) &&
            isFree('instructor', person._id) &&
            !request.withheldPersonIds.includes(person.personId),
        )
        .map((person) => ({
          kind: 'instructor' as const,
          id: person._id,
          name: person.name,
          note: nameOf(person.stationId),
        })),
      ...stations
        .filter((station) => station.isStaffed && isFree('station', station._id))
        .map((station) => ({ kind: 'station' as const, id: station._id, name: station.name, note: '' })),
    ],
  }
}
