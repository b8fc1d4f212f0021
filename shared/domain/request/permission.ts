import { Refusal } from '../refusal'
import type { Actor, Role } from '../role'
import { stationsOver } from './ladder'
import { type Act, acts, lifecycle, type Scope, type Step, stepFor } from './lifecycle'
import type { Request } from './request'
import type { Cycle } from './state'

/** What a desk does besides the acts of the life cycle, and who may do it. */
export const deskActs = {
  submit: ['veteran', 'officer', 'head'],
  listMine: ['veteran'],
  listTasks: ['instructor'],
  publishCard: ['instructor'],
  changePhoto: ['instructor'],
  removePhoto: ['instructor', 'head'],
  readPhoto: ['head'],
  listQueue: ['officer', 'head', 'auditor'],
  listLedger: ['officer', 'head', 'auditor'],
  readBoard: ['officer', 'head', 'auditor'],
  listRepeats: ['officer', 'head', 'auditor'],
  search: ['instructor', 'officer', 'head', 'auditor'],
  readVisitChecklist: ['officer', 'head', 'auditor'],
  setVisitChecklist: ['head'],
  listTemplates: ['instructor', 'officer', 'head', 'auditor'],
  saveTemplate: ['head'],
  fillTemplate: ['instructor', 'officer', 'head'],
  readHandsRules: ['officer', 'head', 'auditor'],
  setHandsRules: ['head'],
  dryRun: ['officer', 'head'],
  findVeterans: ['officer', 'head'],
  verifyJoin: ['officer', 'head'],
  listPolicies: ['officer', 'head', 'auditor'],
  savePolicy: ['head'],
  previewPolicy: ['head'],
  previewHolidays: ['head'],
  importHolidays: ['head'],
  listArchive: ['officer', 'head', 'auditor'],
  listBooks: ['head', 'auditor'],
  verifyBook: ['head', 'auditor'],
  listStaff: ['head', 'auditor'],
  openStation: ['head'],
  changeStation: ['head'],
  appoint: ['head'],
  renewInvitation: ['head'],
  endDesk: ['head'],
  appointInstructorOf: ['head'],
  exportLedger: ['officer', 'head', 'auditor'],
} as const satisfies Record<string, readonly Role[]>
export type DeskAct = keyof typeof deskActs

/** Whether a desk does such a thing at all. */
export const doesAtDesk = (role: Role, act: DeskAct): boolean => (deskActs[act] as readonly Role[]).includes(role)

/** Refuses with NOT_ALLOWED where this desk does not do such a thing. */
export function checkDesk({ role }: Actor, act: DeskAct): void {
  if (!doesAtDesk(role, act)) throw new Refusal('NOT_ALLOWED')
}

/** Whether a request is within an actor's reach; whoever it is withheld from, or one of whose desks it is, never reaches it from any other. */
function isWithin(scope: Scope, request: Request, actor: Actor): boolean {
  if (scope === 'any') return actor.role === 'clock'
  if (scope === 'own') return request.veteran.personId === actor.personId
  // Nobody serves themself, nor what complains about them (回避: 信访工作条例 28).
  if (request.withheldPersonIds.includes(actor.personId) || request.veteran.personId === actor.personId) return false
  if (request.withheldFrom.some((key) => actor.deskKeys.includes(key))) return false
  if (scope === 'held') return request.holderKey === actor.key
  return request.readers.includes(actor.key) && (scope === 'book' || isOverHolder(request, actor))
}

/** Whether the actor's station holds the request or stands above whoever does: a village decides nothing the county has taken on. */
const isOverHolder = (request: Request, { key }: Actor): boolean =>
  key === request.holderKey || stationsOver(request).includes(key)

/** Whether the actor may open a request; what may not be read does not exist for them. */
export function mayRead(request: Request, actor: Actor): boolean {
  if (actor.role === 'clock') return true
  return isWithin(actor.role === 'veteran' ? 'own' : 'book', request, actor)
}

/** Whether the actor may read a record's state of mind (思想生活状况): its author and a head alone, and nobody at an auditor's desk. */
export const mayReadStateOfMind = (
  { byPersonId }: NonNullable<Cycle['record']>,
  { personId, role }: Pick<Actor, 'personId' | 'role'>,
): boolean => role === 'head' || (role !== 'auditor' && byPersonId === personId)

const isAllowedBy = (step: Step, request: Request, actor: Actor): boolean => {
  const scope = step.by[actor.role]
  return scope !== undefined && isWithin(scope, request, actor)
}

/** The row by which the actor may do this as the request stands, in the archive or outside it. */
function stepNow(request: Request, actor: Actor, act: Act): Step | undefined {
  const step = stepFor(act, request.track, request.status)
  if (!step || Boolean(step.inArchive) !== Boolean(request.archive)) return undefined
  return isAllowedBy(step, request, actor) ? step : undefined
}

/** The row that lets the actor do this now. Refuses with NOT_FOUND, NOT_ALLOWED, ARCHIVED or NOT_NOW, in that order. */
export function stepAllowed(request: Request, actor: Actor, act: Act): Step {
  if (!mayRead(request, actor)) throw new Refusal('NOT_FOUND')
  const everAllowed = lifecycle.some(
    (step: Step) => step.act === act && step.track === request.track && isAllowedBy(step, request, actor),
  )
  if (!everAllowed) throw new Refusal('NOT_ALLOWED')
  const step = stepNow(request, actor, act)
  if (step) return step
  throw request.archive
    ? new Refusal('ARCHIVED', { number: request.number })
    : new Refusal('NOT_NOW', { status: request.status })
}

/** What the actor may do with the request as it stands: the buttons of its page. */
export const actsAllowed = (request: Request, actor: Actor): Act[] =>
  mayRead(request, actor) ? acts.filter((act) => stepNow(request, actor, act) !== undefined) : []
