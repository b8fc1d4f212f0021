import { accusedOf, type Guard, openedAt, withheld } from './accused'
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
  extends Partial<
    Pick<
      RequestState,
      'holder' | 'firstHandler' | 'acceptedBy' | 'cycles' | 'withheldFrom' | 'withheldPersonIds' | 'accusedLevel'
    >
  > {
  category: Category
  subject: Subject
  isUrgent: boolean
  track: Track
  /** The station whose staff write a petition down: whoever receives it registers it (信访工作条例 23¶1). */
  receivedAtStation?: string
}

/** Everything routing looks at: the veteran's stations (own first), who is appointed there, and now. */
export interface Scene {
  stations: Station[]
  /** Stations off the veteran's own way up that have the matter. */
  outside?: Station[]
  instructors: Instructor[]
  /** Who works at which of these stations; looked at where a matter complains about somebody. */
  officers?: Officer[]
  ownInstructorId?: string
  grid?: string
  at: Instant
}

/** A person at work at one or more stations; at those they audit they decide nothing. */
export interface Officer {
  personId: string
  stationIds: string[]
  auditedIds?: string[]
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
 * station where they also work; one about a station goes above it (信访工作条例 28, 30, 46). Something always matches, for
 * registering waits for nothing (22, 44).
 */
export function route(matter: Matter, scene: Scene): Route {
  const { queue, guard } = queueFor(matter, scene)
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

/**
 * The station that keeps the dossier: one with staff that may know of it, above a station complained about if there is one, else nearest
 * to the top. Where there is none, a complaint about a station waits where nobody may read it yet rather than with the accused; one about
 * an instructor who works everywhere is kept at the top by the accused one's colleagues, and so is one about the only station there is.
 * What was kept from somebody before stays so.
 */
function queueFor(matter: Matter, scene: Scene): { queue: Station; guard: Guard } {
  const { stations } = scene
  const accused = accusedOf(matter, scene)
  const guard = withheld(matter, scene, accused)
  const free = stations.filter(({ _id }) => !guard.withheldFrom.includes(`station:${_id}`))
  const staffed = free.filter((station) => isServed(station, scene, guard))
  const highest = Math.max(-1, ...accused.stationIds.map((id) => stations.findIndex(({ _id }) => _id === id)))
  const above = staffed.filter((station) => stations.indexOf(station) > highest)
  const receiving = above.find(({ _id }) => matter.track === 'petition' && _id === matter.receivedAtStation)
  const isOpenToColleagues = matter.subject === 'instructor' && !matter.withheldFrom?.length
  const queue = receiving ?? above[0] ?? staffed.at(-1) ?? (isOpenToColleagues ? undefined : free.at(-1))
  if (queue) return { queue, guard }
  const topmost = stations.filter(({ isStaffed }) => isStaffed).at(-1) ?? stations.at(-1)
  if (!topmost) throw new Error('a veteran without a station')
  return { queue: topmost, guard: openedAt(topmost._id, matter, scene, accused, guard) }
}

/** Whether somebody is at work at a station who may know of the matter. */
const isServed = (
  { _id, isStaffed }: Station,
  { officers }: Scene,
  { withheldFrom, withheldPersonIds }: Guard,
): boolean =>
  isStaffed &&
  (!officers ||
    officers.some(
      ({ personId, stationIds, auditedIds = [] }) =>
        stationIds.includes(_id) &&
        !auditedIds.includes(_id) &&
        !withheldPersonIds.includes(personId) &&
        !stationIds.some((id) => withheldFrom.includes(`station:${id}`)),
    ))

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
