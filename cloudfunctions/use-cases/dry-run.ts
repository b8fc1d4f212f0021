import type { Checked, Output } from '@shared/contracts'
import { isAvailable } from '@shared/domain/people/instructor'
import { Refusal } from '@shared/domain/refusal'
import { trackOf } from '@shared/domain/request/decide/submit'
import { checkDesk, mayRead } from '@shared/domain/request/permission'
import { holderKeyOf } from '@shared/domain/request/request'
import type { Actor } from '@shared/domain/role'
import { route } from '@shared/domain/routing'
import { requestById } from '../cloud/ledger-store'
import { type PersonAtHome, personAtHome, sceneOf, veteransNamed } from '../cloud/people'
import { sceneAround } from './who'

/** A veteran of this station or one under it. Refuses with NOT_FOUND anyone else. */
export async function veteranWithin(veteranId: string, actor: Actor): Promise<PersonAtHome> {
  const veteran = await personAtHome({ _id: veteranId })
  const isVeteran = veteran?.desks.some(({ kind }) => kind === 'veteran')
  if (!veteran || !isVeteran || !veteran.stationPath.some((id) => actor.key === `station:${id}`))
    throw new Refusal('NOT_FOUND')
  return veteran
}

/** Who would get this? The routing of a submission, with every rule that was tried, and nothing written. */
export async function dryRun(
  matter: Checked<'station', 'dryRun'>,
  actor: Actor,
  at: string,
): Promise<Output<'station', 'dryRun'>> {
  checkDesk(actor, 'dryRun')
  const scene = await sceneAround(await veteranWithin(matter.veteranId, actor), matter.subject, at)
  const way = route({ ...matter, track: trackOf(matter) }, scene)
  return { rule: way.rule, holderName: way.holder.name, holderKind: way.holder.kind, trail: way.trail }
}

/** Veterans of this station and those under it by the beginning of their name. */
export async function findVeterans(
  { name }: { name: string },
  actor: Actor,
): Promise<Output<'station', 'findVeterans'>> {
  checkDesk(actor, 'findVeterans')
  const found = await veteransNamed(name, actor.key.slice('station:'.length))
  return {
    veterans: found.map(({ _id, name: full, phone, stationName }) => ({ id: _id, name: full, phone, stationName })),
  }
}

/** Who could take a request on: free instructors and staffed stations of its veteran, none it is withheld from. */
export async function listCandidates(
  requestId: string,
  actor: Actor,
  at: string,
): Promise<Output<'station', 'listCandidates'>> {
  const request = await requestById(requestId)
  if (!request || !mayRead(request, actor)) throw new Refusal('NOT_FOUND')
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
