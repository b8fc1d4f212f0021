import { addDays, dateOf, type Instant, instantOfSeconds, secondsOf } from '@shared/domain/clock/china-time'
import { defaultPolicy } from '@shared/domain/clock/default-policy'
import { nationalCalendar } from '@shared/domain/clock/national-calendar'
import { type Entry, evolve, firstLine } from '@shared/domain/ledger'
import type { Instructor } from '@shared/domain/people/instructor'
import type { Station } from '@shared/domain/people/station'
import { outcomesOf } from '@shared/domain/petition/outcome'
import { type Command, decide } from '@shared/domain/request/decide'
import type { RoutingCircumstances } from '@shared/domain/request/decide/decision'
import { type Submission, submit } from '@shared/domain/request/decide/submit'
import type { Act } from '@shared/domain/request/lifecycle'
import type { Request } from '@shared/domain/request/request'
import type { Actor, Role } from '@shared/domain/role'
import type { Scene } from '@shared/domain/routing'
import { inputs } from './inputs'
import { staffOfTown } from './staff-of-town'

/** A Monday morning at an open office, with no holiday near. */
export const monday: Instant = '2026-03-02T09:00:00+08:00'

/** Some days and hours after an instant. */
export const after = (at: Instant, days: number, hours = 0): Instant =>
  instantOfSeconds(secondsOf(at) + days * 86_400 + hours * 3_600)

const station = (code: string, level: Station['level'], name: string, path: string[]): Station => ({
  _id: path[0] ?? '',
  level,
  name,
  code,
  path,
  phone: '0571-88000001',
  address: '文化路1号',
  hours: '8:30–17:30',
  isStaffed: true,
})

/** A village, its township and the county bureau. */
export const village = station('010101', 'village', '柳村站', ['village', 'township', 'bureau'])
export const township = station('010100', 'township', '青山镇站', ['township', 'bureau'])
export const bureau = station('010000', 'bureau', '县局', ['bureau'])
export const stations = [village, township, bureau]
/** Another township of the county, on nobody's way up. */
export const neighbour = station('010200', 'township', '白水镇站', ['neighbour', 'bureau'])

/** An instructor of the village in a running term, unless said otherwise. */
export const instructor = (id: string, changes: Partial<Instructor> = {}): Instructor => ({
  _id: id,
  personId: `person-${id}`,
  stationId: 'village',
  name: id,
  phone: '13800000001',
  specialties: [],
  startsAt: '2025-06-01T00:00:00+08:00',
  endsAt: '2027-06-01T00:00:00+08:00',
  ended: false,
  officerStationIds: [],
  ...changes,
})

export const wang = instructor('wang')
export const sun = instructor('sun', { specialties: ['law'] })

/** What routing looks at, unless said otherwise: 王 is the veteran's own instructor. */
export const sceneAt = (at: Instant, changes: Partial<Scene> = {}): Scene => ({
  stations,
  instructors: [wang, sun],
  ownInstructorId: 'wang',
  at,
  ...changes,
})

/** Somebody at a desk. */
export const actor = (role: Role, personId: string, key: Actor['key']): Actor => ({
  personId,
  name: personId,
  role,
  key,
  deskKeys: [key],
  jurisdictionId: 'bureau',
})

export const li = actor('veteran', 'person-li', 'veteran:person-li')
export const wangAtWork = actor('instructor', 'person-wang', 'instructor:wang')
export const sunAtWork = actor('instructor', 'person-sun', 'instructor:sun')
export const villageOfficer = actor('officer', 'person-zhao', 'station:village')
export const villageHead = actor('head', 'person-qian', 'station:village')
export const townshipOfficer = actor('officer', 'person-zhou', 'station:township')
export const townshipHead = actor('head', 'person-wu', 'station:township')
export const bureauLeader = actor('head', 'person-zheng', 'station:bureau')
export const auditor = actor('auditor', 'person-feng', 'station:township')
export const clock = actor('clock', 'clock', 'station:clock')

export const circumstances = (who: Actor, at: Instant, scene: Partial<Scene> = {}): RoutingCircumstances => ({
  actor: who,
  at,
  policies: [defaultPolicy],
  calendar: nationalCalendar,
  scene: sceneAt(at, scene),
  hands: { stations: [...stations, neighbour], staff: staffOfTown },
})

/** A dossier as the tests carry it: its head and every line. */
export interface File {
  request: Request
  entries: Entry[]
}

const submission: Submission = {
  requestId: 'aaaaaaaaaaaaaaaa',
  category: 'benefits',
  words: '优待金还没有到账',
  subject: 'nobody',
  track: 'service',
  isUrgent: false,
  channel: 'wechat',
  contactPhone: '13900000001',
  address: '柳村8号',
}

/** A dossier just opened by 李, as the submit use case writes it. */
export function opened(
  changes: Partial<Submission> = {},
  { at = monday, scene = {}, by = li }: { at?: Instant; scene?: Partial<Scene>; by?: Actor } = {},
): File {
  const petitioner = { personId: li.personId, name: '李', stationName: village.name, stationPath: village.path }
  const { detail, change } = submit({ ...submission, ...changes }, petitioner, circumstances(by, at, scene)).numberedAs(
    '010101-2026-0001',
  )
  const entry = firstLine({ detail, change }, 'call-1', { actor: by, at })
  return { request: evolve(undefined, entry), entries: [entry] }
}

/** When and around whom an act happens, and what differs from its usual input. */
export interface How {
  at?: Instant
  scene?: Partial<Scene>
  [field: string]: unknown
}

/** The first outcome a petition of this kind may have, for acts that end it. */
const outcomeFor = ({ request: { petition } }: File, act: Act): object =>
  petition && ['issueOpinion', 'answerSimply', 'draftAnswer'].includes(act) ? { outcome: outcomesOf(petition)[0] } : {}

/** One act more in a dossier, an hour after its last line unless said otherwise. */
export function acted(
  file: File,
  who: Actor,
  act: Act,
  { at = after(file.request.lastAt, 0, 1), scene = {}, ...input }: How = {},
): File {
  const command: Command = {
    act,
    input: { ...inputs(at)[act], ...outcomeFor(file, act), ...input },
    callId: `call-${file.entries.length + 1}`,
  }
  const entry = decide(file.request, command, circumstances(who, at, scene))
  return { request: evolve(file.request, entry), entries: [...file.entries, entry] }
}

/** The same dossier, its words doubted by content safety when they came in. */
export const doubted = ({ request, entries }: File): File => ({
  request: { ...request, contentFlag: 'review' },
  entries,
})

/** Several acts one after another, with their usual inputs. */
export const told = (file: File, ...steps: [Actor, Act, How?][]): File =>
  steps.reduce((so, [who, act, input]) => acted(so, who, act, input), file)

/** The code an act is refused with, or `done`. */
export function outcomeOf(work: () => unknown): string {
  try {
    work()
    return 'done'
  } catch (error) {
    return (error as { code?: string }).code ?? String(error)
  }
}

/** The date some days after an instant's. */
export const dayAfter = (at: Instant, days: number): string => addDays(dateOf(at), days)
