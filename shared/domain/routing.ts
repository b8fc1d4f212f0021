import type { Instant } from './clock/china-time'
import { type Instructor, isAvailable, isInTerm, substituteFor } from './people/instructor'
import type { Station } from './people/station'
import { Refusal } from './refusal'
import { type Category, specialtyFor } from './request/category'
import type { Track } from './request/lifecycle'
import type { Holder, RequestState, Subject } from './request/state'
import type { ReaderKey } from './role'
import { type RouteRule, routeRules } from './route-rule'

export interface Matter
  extends Partial<Pick<RequestState, 'holder' | 'firstHandler' | 'withheldFrom' | 'withheldPersonIds'>> {
  category: Category
  subject: Subject
  isUrgent: boolean
  track: Track
}

/** Everything routing looks at: the veteran's stations (own first), who is appointed there, and now. */
export interface Scene {
  stations: Station[]
  instructors: Instructor[]
  /** Who works at which of these stations; looked at where a matter complains about somebody. */
  officers?: Officer[]
  ownInstructorId?: string
  grid?: string
  at: Instant
}

/** A person at work at one or more stations. */
export interface Officer {
  personId: string
  stationIds: string[]
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
    ownInstructor: () => (own && isAvailable(own, scene.at) ? instructorHolder(own, scene.stations) : undefined),
    substitute: () =>
      instructorHolder(
        own && isInTerm(own, scene.at) ? substituteFor(own, clear.instructors, scene.at) : undefined,
        scene.stations,
      ),
    specialty: () => instructorHolder(bySpecialty(matter.category, clear), scene.stations),
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
function withheld(matter: Matter, scene: Scene) {
  const { subject, withheldFrom = [], withheldPersonIds = [] } = matter
  const accusedStationIds = subject === 'station' ? stationsMeant(matter, scene) : []
  const accused = subject === 'instructor' ? instructorsMeant(matter, scene) : instructorsAt(accusedStationIds, scene)
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

/** The veteran's own station, and the one that holds the matter unless none is above it. */
const stationsMeant = ({ holder }: Matter, { stations }: Scene): (string | undefined)[] =>
  holder?.kind === 'station' && holder.id !== stations.at(-1)?._id ? [stations[0]?._id, holder.id] : [stations[0]?._id]

const instructorsAt = (stationIds: (string | undefined)[], { instructors }: Scene): Instructor[] =>
  instructors.filter(({ stationId }) => stationIds.includes(stationId))

/**
 * Whom “my instructor” may mean: their own, who stands in for them, who holds or first handled the matter. Where none of these
 * is known it may be anyone of the station, and the stricter secrecy holds.
 */
function instructorsMeant({ holder, firstHandler }: Matter, scene: Scene): Instructor[] {
  const own = scene.instructors.find(({ _id }) => _id === scene.ownInstructorId)
  const substitute = own && substituteFor(own, scene.instructors, scene.at)
  const meant = scene.instructors.filter(
    ({ _id, personId }) =>
      [own?._id, substitute?._id, holder?.kind === 'instructor' ? holder.id : undefined].includes(_id) ||
      personId === firstHandler?.personId,
  )
  return meant.length > 0 ? meant : instructorsAt([scene.stations[0]?._id], scene)
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

/** An instructor as a holder, with the station's phone where theirs is not to be published (单独同意); none gives none. */
export function instructorHolder(instructor: Instructor, stations: Station[]): Holder
export function instructorHolder(instructor: Instructor | undefined, stations: Station[]): Holder | undefined
export function instructorHolder(instructor: Instructor | undefined, stations: Station[]): Holder | undefined {
  if (!instructor) return undefined
  const { _id: id, name } = instructor
  return { kind: 'instructor', id, name, phone: phoneToPublish(instructor, stations) }
}

/** The phone a veteran is shown: the instructor's own only while their consent stands. */
const phoneToPublish = ({ consentedAt, phone, stationId }: Instructor, stations: Station[]): string =>
  consentedAt ? phone : ((stations.find(({ _id }) => _id === stationId) ?? stations[0])?.phone ?? '')
