import type { Instant } from '@shared/domain/clock/china-time'
import type { Circumstances, RoutingCircumstances } from '@shared/domain/request/decide/decision'
import type { Request } from '@shared/domain/request/request'
import type { Actor, Role } from '@shared/domain/role'
import { jurisdiction } from '../jurisdiction'
import { instructors } from '../people/instructors'
import { staff } from '../people/staff'
import { bureauId, stationById } from '../people/stations'
import { type Veteran, veterans } from '../people/veterans'

/** Who does a step: the veteran, whoever holds the request, the staff of the book it stands in, or the bureau's leader. */
export type Who = 'veteran' | 'holder' | 'officer' | 'head' | 'bureau' | 'clock'

const clockActor: Actor = {
  personId: 'clock',
  name: '系统',
  role: 'clock',
  key: 'station:clock',
  deskKeys: [],
  jurisdictionId: bureauId,
}

/** A veteran of the county by id. */
export function veteranById(id: string): Veteran {
  const found = veterans.find(({ _id }) => _id === id)
  if (!found) throw new Error(`no veteran ${id} in the county`)
  return found
}

/** The veteran at their own desk. */
export const asVeteran = ({ _id, name }: Pick<Veteran, '_id' | 'name'>): Actor => ({
  personId: _id,
  name,
  role: 'veteran',
  key: `veteran:${_id}`,
  deskKeys: [`veteran:${_id}`],
  jurisdictionId: bureauId,
})

/** Somebody of a station's staff; a station with no officer of its own has its head do both. */
export function asStaff(stationId: string, role: 'officer' | 'head'): Actor {
  const there = staff.filter(({ desks }) =>
    desks.some((desk) => desk.kind === 'officer' && desk.stationId === stationId),
  )
  const headIs = (isHead: boolean) =>
    there.find(({ desks }) => desks.some((desk) => desk.kind === 'officer' && desk.isHead === isHead))
  const person = headIs(role === 'head') ?? headIs(true)
  if (!person) throw new Error(`nobody works at ${stationId}`)
  const isHead = person.desks.some((desk) => desk.kind === 'officer' && desk.isHead)
  return actor(person, isHead ? 'head' : 'officer', `station:${stationId}`)
}

const actor = ({ _id, name }: { _id: string; name: string }, role: Role, key: Actor['key']): Actor => ({
  personId: _id,
  name,
  role,
  key,
  deskKeys: [key],
  jurisdictionId: bureauId,
})

/** The actor who does a step on a request as it stands. */
export function actorFor(who: Who, request: Request): Actor {
  if (who === 'clock') return clockActor
  if (who === 'veteran') return asVeteran({ _id: request.veteran.personId, name: request.veteran.name })
  if (who === 'bureau') return asStaff(bureauId, 'head')
  if (who !== 'holder') return asStaff(request.queue.id, who)
  if (request.holder.kind === 'station') return asStaff(request.holder.id, 'officer')
  const term = instructors.find(({ _id }) => _id === request.holder.id)
  if (!term) throw new Error(`no instructor ${request.holder.id}`)
  return actor({ _id: term.personId, name: term.name }, 'instructor', `instructor:${term._id}`)
}

/** The rules in force for an actor at a moment. */
function circumstancesOf(who: Actor, at: Instant): Circumstances {
  const { policies, calendar } = jurisdiction
  return { actor: who, at, policies, calendar }
}

/** The same with everything routing looks at for a veteran. */
export function routingOf(who: Actor, at: Instant, veteran: Veteran): RoutingCircumstances {
  const { stationPath, instructorId, grid } = veteran
  const scene = {
    stations: stationPath.map(stationById),
    instructors: instructors.filter(({ stationId }) => stationPath.includes(stationId)),
    ownInstructorId: instructorId,
    grid,
    at,
  }
  const hands = { stations: scene.stations, staff: staff.map(handOf) }
  return { ...circumstancesOf(who, at), scene, hands }
}

const handOf = ({ _id, name, desks }: (typeof staff)[number]) => ({
  personId: _id,
  name,
  stationIds: desks.flatMap((desk) => (desk.kind === 'officer' ? desk.stationId : [])),
})
