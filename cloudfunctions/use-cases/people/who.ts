import type { Instructor } from '@shared/domain/people/instructor'
import { isInTerm } from '@shared/domain/people/instructor'
import type { Desk } from '@shared/domain/people/person'
import { everyKeyOf } from '@shared/domain/people/staffing'
import { defaultReviewedCategories } from '@shared/domain/petition/reply-review'
import { defaultLookBackShare, type LookBackShare } from '@shared/domain/petition/second-look'
import { Refusal } from '@shared/domain/refusal'
import type { Category } from '@shared/domain/request/category'
import type { Circumstances } from '@shared/domain/request/decide/decision'
import type { Subject } from '@shared/domain/request/state'
import type { Actor } from '@shared/domain/role'
import type { Scene } from '@shared/domain/routing'
import type { Call } from '../../cloud/call'
import {
  type Jurisdiction,
  officersAt,
  type PersonAtHome,
  type PersonUnderRules,
  personByOpenid,
  personWithTerms,
  stationsById,
} from '../../cloud/people'

/** Somebody at their desk, with the rules that bind them. */
export interface Caller {
  person: PersonUnderRules
  actor: Actor
  jurisdiction: Jurisdiction
}

/** How a desk is found: each door has its own. */
export type AtDesk = (call: Call) => Promise<Caller>

/** The caller as a veteran. Refuses with NOT_JOINED where this WeChat identity is bound to nobody. */
export const asVeteran: AtDesk = async ({ openid }) => {
  const person = await joined(personByOpenid(openid))
  checkDesk(person, 'veteran')
  return callerOf(person, 'veteran', `veteran:${person._id}`)
}

/** The caller as an instructor. Refuses with TERM_ENDED once no appointment of theirs runs. */
export const asInstructor = async (call: Call): Promise<Caller & { instructor: Instructor }> => {
  const person = await joined(personWithTerms(call.openid))
  checkDesk(person, 'instructor')
  const instructor = person.instructors.find((term) => isInTerm(term, call.at))
  if (!instructor) throw new Refusal('TERM_ENDED')
  return { ...callerOf(person, 'instructor', `instructor:${instructor._id}`), instructor }
}

/** The caller as a station's officer, head or auditor; of several stations the one the call names, or the first. */
export const asStaff: AtDesk = async ({ openid, stationId }) => {
  const person = await joined(personByOpenid(openid))
  const desks = person.desks.filter((desk) => desk.kind === 'officer' || desk.kind === 'auditor')
  const desk = stationId ? desks.find((candidate) => candidate.stationId === stationId) : desks[0]
  if (!desk) throw new Refusal('NOT_ALLOWED')
  const role = desk.kind === 'auditor' ? 'auditor' : desk.isHead ? 'head' : 'officer'
  return callerOf(person, role, `station:${desk.stationId}`)
}

/** The categories whose answers a second person reads first: the jurisdiction's own, or this system's. */
export const reviewedCategoriesOf = ({ reviewedCategories }: Jurisdiction): readonly Category[] =>
  reviewedCategories ?? defaultReviewedCategories

/** How many closed petitions are drawn for a second look: the jurisdiction's own rule, or this system's unverified number. */
export const lookBackShareOf = ({ lookBackPercent }: Jurisdiction): LookBackShare =>
  lookBackPercent === undefined ? defaultLookBackShare : { percent: lookBackPercent, isVerified: true }

/** What the domain needs to know of now: who acts, when, under which policies and calendar. */
export function circumstancesOf(
  { actor, jurisdiction }: Pick<Caller, 'actor' | 'jurisdiction'>,
  at: string,
): Circumstances {
  const { policies, calendar, visitChecklist } = jurisdiction
  return {
    actor,
    at,
    policies,
    calendar,
    reviewedCategories: reviewedCategoriesOf(jurisdiction),
    ...(visitChecklist ? { visitChecklist } : {}),
  }
}

/** What routing looks at around a veteran; who works where only for a matter that complains about somebody. */
export const sceneAround = async (
  { _id, stations, instructors, instructorId, grid, stationPath }: PersonAtHome,
  subject: Subject,
  at: string,
  outsideIds: string[] = [],
): Promise<Scene> => ({
  stations,
  // Nobody serves themself.
  instructors: instructors.filter(({ personId }) => personId !== _id),
  ...(subject === 'nobody'
    ? {}
    : { officers: await officersAt([...stationPath, ...outsideIds]), outside: await stationsById(outsideIds) }),
  ownInstructorId: instructorId,
  grid,
  at,
})

async function joined<P extends PersonUnderRules>(found: Promise<P | undefined>): Promise<P> {
  const person = await found
  if (!person) throw new Refusal('NOT_JOINED')
  return person
}

function checkDesk({ desks }: PersonUnderRules, kind: Desk['kind']): void {
  if (!desks.some((desk) => desk.kind === kind)) throw new Refusal('NOT_ALLOWED')
}

/** A person at one of their desks. */
export function callerOf(person: PersonUnderRules, role: Actor['role'], key: Actor['key']): Caller {
  const jurisdiction = person.jurisdictions[0]
  if (!jurisdiction) throw new Error('a person outside every jurisdiction')
  const { _id: personId, name, jurisdictionId } = person
  return {
    person,
    actor: { personId, name, role, key, deskKeys: everyKeyOf(personId, person.desks), jurisdictionId },
    jurisdiction,
  }
}
