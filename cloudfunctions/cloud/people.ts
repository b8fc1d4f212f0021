import type { WorkingCalendar } from '@shared/domain/clock/calendar'
import type { Instant } from '@shared/domain/clock/china-time'
import type { PolicyVersion } from '@shared/domain/clock/policy'
import type { Instructor } from '@shared/domain/people/instructor'
import type { Person } from '@shared/domain/people/person'
import type { Station } from '@shared/domain/people/station'
import type { StaffMember } from '@shared/domain/petition/hands'
import { Refusal } from '@shared/domain/refusal'
import type { Category } from '@shared/domain/request/category'
import type { Officer } from '@shared/domain/routing'
import { byId, cloud, command, database, piped, rows } from './cloud'
import { allRows } from './fitting'
import { one, put, transact } from './transaction'

/** The rules of one bureau's county: working calendar and clock policies by version. */
export interface Jurisdiction {
  _id: string
  calendar: WorkingCalendar
  policies: PolicyVersion[]
  /** Since when due times are to be counted anew under its calendar, and after which matter; absent once all are. */
  recount?: { since: Instant; after: string }
  /** Lines to tick at a visit (接待检查项), as the county wrote them. */
  visitChecklist?: string[]
  /** How many of each hundred closed petitions are drawn for a second look, as the county wrote it. */
  lookBackPercent?: number
  /** The usual bodies outside the system a matter is sent to, as the county wrote them; none unless it wrote some. */
  outsideBodies?: string[]
  /** The categories whose answers a second person reads first; this system's own where the county wrote none. */
  reviewedCategories?: Category[]
}

/** A person with the rules they act under. */
export interface PersonUnderRules extends Person {
  jurisdictions: Jurisdiction[]
}

/** A person with everyone and everything their matters can be routed to. */
export interface PersonAtHome extends PersonUnderRules {
  stations: Station[]
  instructors: Instructor[]
}

/** The caller's identity, given by WeChat and never by input. */
export const callerOpenid = (): string => String(cloud.getWXContext().OPENID ?? '')

const people = () => database.collection('people')
const withRules = (match: object) =>
  people()
    .aggregate()
    .match(match)
    .limit(1)
    .lookup({ from: 'jurisdictions', localField: 'jurisdictionId', foreignField: '_id', as: 'jurisdictions' })

/** Who joined with this openid, under which rules; one database call. */
export async function personByOpenid(openid: string): Promise<PersonUnderRules | undefined> {
  const [person] = await piped<PersonUnderRules>(withRules({ openid }))
  return person
}

/** Who joined with this openid, with every appointment of theirs; one database call. */
export async function personWithTerms(
  openid: string,
): Promise<(PersonUnderRules & { instructors: Instructor[] }) | undefined> {
  const [person] = await piped<PersonUnderRules & { instructors: Instructor[] }>(
    withRules({ openid }).lookup({
      from: 'instructors',
      localField: '_id',
      foreignField: 'personId',
      as: 'instructors',
    }),
  )
  return person
}

/** A person with their stations and the instructors there; one database call. */
export async function personAtHome(match: { openid: string } | { _id: string }): Promise<PersonAtHome | undefined> {
  const [person] = await piped<PersonAtHome>(
    withRules(match)
      .lookup({ from: 'stations', localField: 'stationPath', foreignField: '_id', as: 'stations' })
      .lookup({ from: 'instructors', localField: 'stationPath', foreignField: 'stationId', as: 'instructors' }),
  )
  if (!person) return undefined
  const nearest = (a: Station, b: Station) => person.stationPath.indexOf(a._id) - person.stationPath.indexOf(b._id)
  return { ...person, stations: person.stations.sort(nearest) }
}

/** Everyone on the roster with this phone number. */
export const peopleByPhone = (phone: string): Promise<Person[]> => rows(people().where({ phone }).limit(20))

/** Everyone who works at one of these stations, and where; an auditor, who has no key, is among their colleagues too. */
export async function officersAt(stationIds: string[]): Promise<Officer[]> {
  const found = people()
    .where({ 'desks.stationId': command.in(stationIds) })
    .field({ desks: true })
    .limit(1000)
  return (await rows<Pick<Person, '_id' | 'desks'>>(found)).map(({ _id, desks }) => ({
    personId: _id,
    stationIds: desks.flatMap((desk) => (desk.kind === 'officer' || desk.kind === 'auditor' ? desk.stationId : [])),
    auditedIds: desks.flatMap((desk) => (desk.kind === 'auditor' ? desk.stationId : [])),
  }))
}

/** The officers and heads of these stations by name, and where each works. */
export async function staffAt(stationIds: string[]): Promise<StaffMember[]> {
  const found = people()
    .where({ deskKeys: command.in(stationIds.map((id) => `station:${id}`)) })
    .field({ desks: true, name: true })
    .limit(1000)
  return (await rows<Pick<Person, '_id' | 'desks' | 'name'>>(found)).map(({ _id, name, desks }) => ({
    personId: _id,
    name,
    stationIds: desks.flatMap((desk) => (desk.kind === 'officer' ? desk.stationId : [])),
  }))
}

/** Veterans of a station and the stations under it whose name begins so. */
export function veteransNamed(name: string, stationId: string, most: number): Promise<Person[]> {
  const begins = database.RegExp({ regexp: `^${name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`, options: '' })
  const named = { stationPath: stationId, name: begins, 'desks.kind': 'veteran' }
  return rows(people().where(named).orderBy('name', 'asc').orderBy('_id', 'asc').limit(most))
}

/** One person, or none. */
export const personById = (id: string): Promise<Person | undefined> => byId('people', id)

/** One instructor, or none. */
export const instructorById = (id: string): Promise<Instructor | undefined> => byId('instructors', id)

/** Changes an instructor's document as it stands, and gives back how it stood before. Refuses with NOT_FOUND where there is none. */
export const changeInstructor = (id: string, change: (before: Instructor) => Instructor): Promise<Instructor> =>
  transact(async (transaction) => {
    const before = await one<Instructor>(transaction, 'instructors', id)
    if (!before) throw new Refusal('NOT_FOUND')
    await put(transaction, 'instructors', change(before))
    return before
  })

/** Writes a county's reception checklist in place of the one before. */
export async function putVisitChecklist(jurisdictionId: string, items: string[]): Promise<void> {
  await database
    .collection('jurisdictions')
    .doc(jurisdictionId)
    .update({ data: { visitChecklist: command.set(items) } })
}

/** The stations a filter finds, in the order of their codes, in as many replies as they need. */
export const stationsWhere = (filter: object): Promise<Station[]> =>
  allRows(STATIONS_AT_ONCE, (last: Station | undefined, most) =>
    rows(
      database
        .collection('stations')
        .where({ ...filter, ...(last ? { code: command.gt(last.code) } : {}) })
        .orderBy('code', 'asc')
        .limit(most),
    ),
  )
const STATIONS_AT_ONCE = 500

/** Every station, nearest to people first, for someone who is not on any roster yet to pick theirs. */
export const allStations = async (): Promise<Station[]> =>
  (await stationsWhere({})).sort((a, b) => b.path.length - a.path.length)

/** The stations of these ids, in no order. */
export const stationsById = (ids: string[]): Promise<Station[]> =>
  rows(database.collection('stations').where({ _id: command.in(ids) }))

/** The stations above and including these ids, and every instructor there: the scene a request's routing looks at. */
export async function sceneOf(path: string[]): Promise<{ stations: Station[]; instructors: Instructor[] }> {
  const [stations, instructors] = await Promise.all([
    stationsById(path),
    rows<Instructor>(
      database
        .collection('instructors')
        .where({ stationId: command.in(path) })
        .limit(1000),
    ),
  ])
  const nearest = (a: Station, b: Station) => path.indexOf(a._id) - path.indexOf(b._id)
  return { stations: stations.sort(nearest), instructors }
}
