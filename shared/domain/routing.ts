import type { Instant } from './clock/china-time'
import { type Instructor, isAvailable, isInTerm, substituteFor } from './people/instructor'
import type { Station } from './people/station'
import { Refusal } from './refusal'
import { type Category, specialtyFor } from './request/category'
import type { Track } from './request/lifecycle'
import type { Holder, Subject } from './request/request'
import type { ReaderKey } from './role'

/** The rules in the order they are tried; the first that matches decides. */
export const routeRules = [
  'conflict',
  'petition',
  'urgent',
  'ownInstructor',
  'substitute',
  'specialty',
  'queue',
] as const
export type RouteRule = (typeof routeRules)[number]

export interface Matter {
  category: Category
  subject: Subject
  isUrgent: boolean
  track: Track
}

/** Everything routing looks at: the veteran's stations (own first), who is appointed there, and now. */
export interface Scene {
  stations: Station[]
  instructors: Instructor[]
  ownInstructorId?: string
  grid?: string
  at: Instant
}

export interface Route {
  rule: RouteRule
  holder: Holder
  /** The station whose ledger numbers the dossier, and whose queue it falls back to. */
  queue: Holder
  withheldFrom: ReaderKey[]
  withheldPersonIds: string[]
  /** Each rule in order, up to the one that matched: what the dry run shows. */
  trail: { rule: RouteRule; matched: boolean }[]
}

/**
 * Who answers for a matter. The conflict guard comes first: a matter about one's own instructor never reaches them, nor a
 * station where they also work; one about the station goes above it (信访工作条例 28, 30, 46). Something always matches.
 * Refuses with CONFLICT_OF_INTEREST where no station above is free of the conflict.
 */
export function route(matter: Matter, scene: Scene): Route {
  const guard = withheld(matter, scene)
  const queue = firstQueue(scene.stations, guard.withheldFrom)
  const own = scene.instructors.find(({ _id }) => _id === scene.ownInstructorId)
  const findHolder: Record<RouteRule, () => Holder | undefined> = {
    conflict: () => (matter.subject === 'nobody' ? undefined : stationHolder(queue)),
    petition: () => (matter.track === 'petition' ? stationHolder(queue) : undefined),
    urgent: () => (matter.isUrgent ? stationHolder(queue) : undefined),
    ownInstructor: () => (own && isAvailable(own, scene.at) ? instructorHolder(own) : undefined),
    substitute: () =>
      instructorHolder(own && isInTerm(own, scene.at) ? substituteFor(own, scene.instructors, scene.at) : undefined),
    specialty: () => instructorHolder(bySpecialty(matter.category, scene)),
    queue: () => stationHolder(queue),
  }
  const trail: Route['trail'] = []
  for (const rule of routeRules) {
    const holder = findHolder[rule]()
    trail.push({ rule, matched: holder !== undefined })
    if (holder) return { rule, holder, ...guard, queue: stationHolder(queue), trail }
  }
  throw new Refusal('UNEXPECTED')
}

function withheld({ subject }: Matter, { instructors, stations, ownInstructorId }: Scene) {
  const accused = subject === 'instructor' ? instructors.filter(({ _id }) => _id === ownInstructorId) : []
  const ownStation = stations[0]
  const stationIds = accused.flatMap(({ officerStationIds }) => officerStationIds)
  if (subject === 'station' && ownStation) stationIds.push(ownStation._id)
  const inside = subject === 'station' ? instructors.filter(({ stationId }) => stationId === ownStation?._id) : accused
  return {
    withheldFrom: [
      ...inside.map(({ _id }): ReaderKey => `instructor:${_id}`),
      ...stationIds.map((id): ReaderKey => `station:${id}`),
    ],
    withheldPersonIds: [...new Set(inside.map(({ personId }) => personId))],
  }
}

function firstQueue(stations: Station[], withheldFrom: ReaderKey[]): Station {
  const queue = stations.find((station) => station.isStaffed && !withheldFrom.includes(`station:${station._id}`))
  if (!queue) throw new Refusal('CONFLICT_OF_INTEREST')
  return queue
}

/** A free specialist of the veteran's own station, one of the same grid before others. */
function bySpecialty(category: Category, { instructors, stations, grid, at }: Scene): Instructor | undefined {
  const specialty = specialtyFor[category]
  if (!specialty) return undefined
  const free = instructors.filter(
    (instructor) =>
      instructor.stationId === stations[0]?._id &&
      instructor.specialties.includes(specialty) &&
      isAvailable(instructor, at),
  )
  return free.find((instructor) => grid && instructor.grid === grid) ?? free[0]
}

/** A station's queue as a holder. */
export const stationHolder = ({ _id, name, phone }: Station): Holder => ({ kind: 'station', id: _id, name, phone })

/** An instructor as a holder; none gives none. */
export function instructorHolder(instructor: Instructor): Holder
export function instructorHolder(instructor: Instructor | undefined): Holder | undefined
export function instructorHolder(instructor: Instructor | undefined): Holder | undefined {
  return instructor && { kind: 'instructor', id: instructor._id, name: instructor.name, phone: instructor.phone }
}
