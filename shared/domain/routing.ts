import type { Instant } from './clock/china-time'
import { type Instructor, isAvailable, isInTerm, substituteFor } from './people/instructor'
import type { Station } from './people/station'
import { Refusal } from './refusal'
import { type Category, specialtyFor } from './request/category'
import type { Track } from './request/lifecycle'
import type { Holder, RequestState, Subject } from './request/request'
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

export interface Matter extends Partial<Pick<RequestState, 'holder' | 'withheldFrom' | 'withheldPersonIds'>> {
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
  const isClear = ({ _id, personId }: Instructor) =>
    !guard.withheldFrom.includes(`instructor:${_id}`) && !guard.withheldPersonIds.includes(personId)
  const clear = { ...scene, instructors: scene.instructors.filter(isClear) }
  const own = clear.instructors.find(({ _id }) => _id === scene.ownInstructorId)
  const findHolder: Record<RouteRule, () => Holder | undefined> = {
    conflict: () => (matter.subject === 'nobody' ? undefined : stationHolder(queue)),
    petition: () => (matter.track === 'petition' ? stationHolder(queue) : undefined),
    urgent: () => (matter.isUrgent ? stationHolder(queue) : undefined),
    ownInstructor: () => (own && isAvailable(own, scene.at) ? instructorHolder(own) : undefined),
    substitute: () =>
      instructorHolder(own && isInTerm(own, scene.at) ? substituteFor(own, clear.instructors, scene.at) : undefined),
    specialty: () => instructorHolder(bySpecialty(matter.category, clear)),
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

/** Whom the matter must be kept from: those it complains about, and whoever it is kept from already. */
function withheld({ subject, holder, withheldFrom = [], withheldPersonIds = [] }: Matter, scene: Scene) {
  const { instructors, stations, ownInstructorId } = scene
  const ownStationId = stations[0]?._id
  const isAccused: Record<Subject, (instructor: Instructor) => boolean> = {
    nobody: () => false,
    instructor: ({ _id }) => _id === ownInstructorId || (holder?.kind === 'instructor' && _id === holder.id),
    station: ({ stationId }) => stationId === ownStationId,
  }
  const accused = instructors.filter(isAccused[subject])
  const stationIds =
    subject === 'station' ? [ownStationId] : accused.flatMap(({ officerStationIds }) => officerStationIds)
  const keys = [
    ...accused.map(({ _id }): ReaderKey => `instructor:${_id}`),
    ...stationIds.map((id): ReaderKey => `station:${id}`),
  ]
  return {
    withheldFrom: [...new Set([...withheldFrom, ...keys])],
    withheldPersonIds: [...new Set([...withheldPersonIds, ...accused.map(({ personId }) => personId)])],
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
