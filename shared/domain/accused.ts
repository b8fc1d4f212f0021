import { type Instructor, substituteFor } from './people/instructor'
import type { ReaderKey } from './role'
import type { Matter, Route, Scene } from './routing'

/** Whom a matter is kept from: the desks, and the people at whatever desk. */
export type Guard = Pick<Route, 'withheldFrom' | 'withheldPersonIds'>

/** Whom a matter complains about. */
export interface Accused {
  instructors: Instructor[]
  stationIds: string[]
}

/** Who a matter complains about, as far as its form says. */
export function accusedOf(matter: Matter, scene: Scene): Accused {
  const stationIds = matter.subject === 'station' ? stationsMeant(matter, scene) : []
  const instructors =
    matter.subject === 'instructor' ? instructorsMeant(matter, scene) : instructorsAt(stationIds, scene)
  return { instructors, stationIds }
}

/** Whom the matter must be kept from: those it complains about, and whoever it is kept from already. */
export function withheld(
  matter: Matter,
  scene: Scene,
  { instructors: accused, stationIds: accusedStationIds }: Accused,
): Guard {
  const { subject, withheldFrom = [], withheldPersonIds = [] } = matter
  const accusedIds = accused.map(({ personId }) => personId)
  const officers = scene.officers ?? []
  const colleagues = officers.filter(({ stationIds }) => stationIds.some((id) => accusedStationIds.includes(id)))
  const desksOfAccused = [
    ...accused.flatMap(({ officerStationIds }) => officerStationIds),
    ...officers.filter(({ personId }) => accusedIds.includes(personId)).flatMap(({ stationIds }) => stationIds),
  ]
  const stationIds = subject === 'instructor' ? desksOfAccused : accusedStationIds
  const keys = [
    ...accused.map(({ _id }): ReaderKey => `instructor:${_id}`),
    ...stationIds.map((id): ReaderKey => `station:${id}`),
  ]
  return {
    withheldFrom: [...new Set([...withheldFrom, ...keys])],
    withheldPersonIds: [
      ...new Set([...withheldPersonIds, ...accusedIds, ...colleagues.map(({ personId }) => personId)]),
    ],
  }
}

/**
 * The guard where nobody else is left to keep a matter: the station's desk opens, and any other of its people's where every one of them has
 * one that is closed; the accused stay out in person, and what stood before stays.
 */
export function openedAt(
  stationId: string,
  matter: Matter,
  { officers = [] }: Scene,
  { instructors }: Accused,
  guard: Guard,
): Guard {
  const accusedIds = instructors.map(({ personId }) => personId)
  const colleagues = officers.filter(
    ({ personId, stationIds }) => stationIds.includes(stationId) && !accusedIds.includes(personId),
  )
  const isFree = (id: string) => id === stationId || !guard.withheldFrom.includes(`station:${id}`)
  const isOneFree = colleagues.some(({ stationIds }) => stationIds.every(isFree))
  const opened = [stationId, ...(isOneFree ? [] : colleagues.flatMap(({ stationIds }) => stationIds))]
  return {
    withheldFrom: guard.withheldFrom.filter(
      (key) => !opened.some((id) => key === `station:${id}`) || matter.withheldFrom?.includes(key),
    ),
    withheldPersonIds: [...new Set([...(matter.withheldPersonIds ?? []), ...accusedIds])],
  }
}

/**
 * The stations of the level that was named, of the veteran's own and of those that have the matter, else the veteran's own, and the one that
 * holds the matter unless none is above it.
 */
function stationsMeant({ holder, accusedLevel }: Matter, { stations, outside = [] }: Scene): string[] {
  const named = [...stations, ...outside].filter(({ level }) => level === accusedLevel)
  if (named.length > 0) return named.map(({ _id }) => _id)
  const own = stations.slice(0, 1).map(({ _id }) => _id)
  return holder?.kind === 'station' && holder.id !== stations.at(-1)?._id ? [...own, holder.id] : own
}

const instructorsAt = (stationIds: string[], { instructors }: Scene): Instructor[] =>
  instructors.filter(({ stationId }) => stationIds.includes(stationId))

/**
 * Whom “my instructor” may mean: their own, who stands in for them, who holds or ever handled the matter. Where none of these
 * is known it may be anyone of the station, and the stricter secrecy holds.
 */
function instructorsMeant({ holder, firstHandler, acceptedBy = [], cycles = [] }: Matter, scene: Scene): Instructor[] {
  const own = scene.instructors.find(({ _id }) => _id === scene.ownInstructorId)
  const substitute = own && substituteFor(own, scene.instructors, scene.at)
  const handlers = [firstHandler?.personId, ...acceptedBy, ...cycles.map(({ record }) => record?.byPersonId)]
  const meant = scene.instructors.filter(
    ({ _id, personId }) =>
      [own?._id, substitute?._id, holder?.kind === 'instructor' ? holder.id : undefined].includes(_id) ||
      handlers.includes(personId),
  )
  return meant.length > 0
    ? meant
    : instructorsAt(
        scene.stations.slice(0, 1).map(({ _id }) => _id),
        scene,
      )
}
