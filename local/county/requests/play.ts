import { type Instant, yearOf } from '@shared/domain/clock/china-time'
import { type Entry, evolve, firstLine, numberIn } from '@shared/domain/ledger'
import { isInTerm } from '@shared/domain/people/instructor'
import { decide } from '@shared/domain/request/decide'
import { submit } from '@shared/domain/request/decide/submit'
import type { Act } from '@shared/domain/request/lifecycle'
import type { Request } from '@shared/domain/request/request'
import { instructors } from '../people/instructors'
import { stationById } from '../people/stations'
import { clockActsBefore } from './clock-acts'
import { momentOf, type Plan, type Step } from './plan'
import { actorFor, asStaff, asVeteran, routingOf, veteranById, type Who } from './world'

/** A request as the county keeps it. */
export interface Dossier {
  request: Request
  entries: Entry[]
}

/** Gives the next number of a book's year. */
export type Numbering = (bookId: string, year: number) => number

/** Plays a plan through the domain, act by act, with the clock's own acts between, up to a moment. */
export function play(plan: Plan, requestId: string, nextNumber: Numbering, until: Instant): Dossier {
  let dossier = opened(plan, requestId, nextNumber)
  let at = plan.submittedAt
  for (const one of plan.steps) {
    at = momentOf(one.when, at)
    if (at >= until) break
    dossier = withClockActs(dossier, at)
    if (hasLeft(one, dossier.request, at)) break
    dossier = withStep(dossier, one, at)
  }
  return withClockActs(dossier, until)
}

function opened(plan: Plan, requestId: string, nextNumber: Numbering): Dossier {
  const veteran = veteranById(plan.veteranId)
  const at = plan.submittedAt
  const actor =
    plan.submission.channel === 'wechat' ? asVeteran(veteran) : asStaff(recordingStation(veteran), 'officer')
  const address = plan.hasAddress ? veteran.address : ''
  const submission = { ...plan.submission, requestId, contactPhone: veteran.phone, address }
  const decided = submit(submission, { ...veteran, personId: veteran._id }, routingOf(actor, at, veteran))
  const book = stationById(decided.route.queue.id)
  const year = yearOf(at)
  const number = numberIn(book, year, nextNumber(book._id, year))
  const entry = firstLine(decided.numberedAs(number), `${requestId}-1`, { actor, at })
  return { request: evolve(undefined, entry), entries: [entry] }
}

/** Staff record on behalf at the nearest station that has any. */
const recordingStation = ({ stationPath }: { stationPath: string[] }): string =>
  stationPath.find((id) => stationById(id).isStaffed) ?? ''

function withAct({ request, entries }: Dossier, act: Act, who: Who, input: object, at: Instant): Dossier {
  const circumstances = routingOf(actorFor(who, request), at, veteranById(request.veteran.personId))
  const entry = decide(request, { act, input, callId: `${request._id}-${request.version + 1}` }, circumstances)
  return { request: evolve(request, entry), entries: [...entries, entry] }
}

/** What was handed on must be accepted anew before it is helped with. */
function withStep(dossier: Dossier, { act, who, input }: Step, at: Instant): Dossier {
  const isHelp = ['ask', 'recordContact', 'answer'].includes(act)
  const isLeft = isHelp && dossier.request.track === 'service' && dossier.request.status === 'submitted'
  const ready = isLeft ? withAct(dossier, 'accept', 'holder', {}, at) : dossier
  return withAct(ready, act, who, input(at), at)
}

function withClockActs(dossier: Dossier, until: Instant): Dossier {
  let told = dossier
  for (;;) {
    const [next] = clockActsBefore(told.request, until)
    if (!next) return told
    told = withAct(told, next.act, 'clock', next.input, next.at)
  }
}

/** Whether the one who should do a step no longer holds the office. */
function hasLeft({ who }: Step, { holder }: Request, at: Instant): boolean {
  const term = who === 'holder' && holder.kind === 'instructor' && instructors.find(({ _id }) => _id === holder.id)
  return term ? !isInTerm(term, at) : false
}
