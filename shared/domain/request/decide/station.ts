import { isOverdue, recountClock } from '../../clock/clock'
import { isAvailable } from '../../people/instructor'
import { mayHold } from '../../petition/deciding-body'
import { fileOf, notNow } from '../../petition/file'
import { takenFrom, withoutReferral } from '../../petition/objection'
import { Refusal } from '../../refusal'
import { instructorHolder, route, stationHolder } from '../../routing'
import { holderKeyOf, type Request } from '../request'
import type { Holder, RequestState } from '../state'
import {
  type Circumstances,
  cancelled,
  changed,
  type Decision,
  met,
  type RoutingCircumstances,
  ruleFor,
  runningClock,
  started,
} from './decision'
import { resumed } from './help'

/**
 * Gives the matter to another instructor or station; clocks run on. Refuses with CONFLICT_OF_INTEREST where it is withheld from
 * them or would come back to the level whose decision is looked at again, TERM_ENDED for an instructor out of term or on leave, NOT_FOUND for anyone outside the veteran's stations.
 */
export function reassign(
  request: Request,
  { to, reason }: { to: Pick<Holder, 'kind' | 'id'>; reason: string },
  circumstances: RoutingCircumstances,
): Decision {
  const { scene } = circumstances
  if (request.withheldFrom.includes(holderKeyOf(to)) || !mayHold(request, to.id))
    throw new Refusal('CONFLICT_OF_INTEREST')
  const holder = to.kind === 'station' ? stationOf(to.id, scene) : instructorOf(to.id, request, scene)
  return {
    detail: { reason, from: request.holder.name, to: holder.name },
    change: {
      holder,
      ...(request.track === 'petition'
        ? settled(request, reason, circumstances)
        : { clocks: resumed(request, circumstances) }),
    },
  }
}

/** A petition given to somebody else is no longer theirs who had it by referral, and whose it is is no longer disputed (条例 24). */
function settled(request: Request, reason: string, { actor, at }: Circumstances): Partial<RequestState> {
  const { objection } = fileOf(request).referral ?? {}
  if (objection && !objection.answer) return takenFrom(request, { reason, by: actor.name, at })
  return { petition: withoutReferral(request), clocks: cancelled(request.clocks, at, 'petition.objection') }
}

function stationOf(id: string, { stations }: RoutingCircumstances['scene']): Holder {
  const station = stations.find((candidate) => candidate._id === id && candidate.isStaffed)
  if (!station) throw new Refusal('NOT_FOUND')
  return stationHolder(station)
}

function instructorOf(
  id: string,
  request: Request,
  { instructors, stations, at }: RoutingCircumstances['scene'],
): Holder {
  if (request.track === 'petition') throw new Refusal('NOT_ALLOWED')
  const instructor = instructors.find(({ _id }) => _id === id)
  if (!instructor) throw new Refusal('NOT_FOUND')
  if (request.withheldPersonIds.includes(instructor.personId)) throw new Refusal('CONFLICT_OF_INTEREST')
  if (!isAvailable(instructor, at)) throw new Refusal('TERM_ENDED')
  return instructorHolder(instructor, stations)
}

/**
 * Calls for help at once, up the chain (标准镇 80); the clock that follows runs round the day. A call repeated before anybody
 * answered puts nothing off; one whose time is up begins anew, the missed one kept as late.
 */
export function raiseUrgent(request: Request, { words }: { words: string }, circumstances: Circumstances): Decision {
  const { at } = circumstances
  const unanswered = runningClock(request.clocks, 'urgent.acknowledge')
  const clocks =
    unanswered && !isOverdue(unanswered, at)
      ? request.clocks
      : [...met(request.clocks, at, 'urgent.acknowledge'), started('urgent.acknowledge', at, request, circumstances)]
  return { detail: { words }, change: { isUrgent: true, urgency: { words, raisedAt: at }, clocks } }
}

/**
 * Gives a matter the longer time a station promises for a complex one (复杂事项), counted from the same start and with the same pauses, with
 * a reason the veteran is told and an approver who is not the handler. Refuses with NOT_NOW where that is no longer than what runs, with
 * EXTENSION_TOO_LATE one whose time is up, for its lateness stays, with APPROVER_IS_HANDLER.
 */
export function declareComplex(
  request: Request,
  { reason }: { reason: string },
  circumstances: Circumstances,
): Decision {
  const { actor, at, calendar } = circumstances
  const promise = runningClock(request.clocks, 'service.close')
  const { limit } = ruleFor('service.close', request, circumstances, 'complex').rule
  if (!promise || limit <= promise.limit) throw notNow(request)
  if (isOverdue(promise, at)) throw new Refusal('EXTENSION_TOO_LATE')
  if ([request.firstHandler?.personId, request.acceptedBy?.at(-1)].includes(actor.personId))
    throw new Refusal('APPROVER_IS_HANDLER')
  const { startedAt, pauses } = promise
  const longer = { ...started('service.close', startedAt, request, circumstances, 'complex'), pauses }
  return {
    detail: { reason, days: limit, approver: actor.name },
    change: { clocks: changed(request.clocks, ['service.close'], () => recountClock(longer, calendar)) },
  }
}

/** Somebody up the chain has seen the urgent matter. Refuses with NOT_NOW where none is raised. */
export function acknowledge(request: Request, _input: object, { actor, at }: Circumstances): Decision {
  if (!request.urgency || request.urgency.acknowledgedBy) throw new Refusal('NOT_NOW', { status: request.status })
  return {
    detail: {},
    change: {
      urgency: { ...request.urgency, acknowledgedBy: actor.name },
      clocks: met(request.clocks, at, 'urgent.acknowledge'),
    },
  }
}

/** Somebody has read the words content safety doubted: the mark goes, or stays with a word why. Refuses with NOT_NOW where there is none. */
export function reviewWords(request: Request, { isFine, note }: { isFine: boolean; note: string }): Decision {
  if (!request.contentFlag) throw new Refusal('NOT_NOW', { status: request.status })
  return { detail: { isFine, note }, change: { contentFlag: isFine ? null : 'kept' } }
}

/** Why what was sent to an unstaffed station came back. */
const LEFT_BEHIND = '承办单位暂时没有工作人员，由系统转交。'

/**
 * Hands on what an ended term, a leave or an unstaffed queue left behind; clocks run on, also those that waited for a reply. Refuses with
 * NOT_NOW while nobody is there to take it.
 */
export function handOver(
  request: Request,
  { why }: { why: HandOverReason },
  circumstances: RoutingCircumstances,
): Decision {
  const { scene } = circumstances
  const stations = scene.stations.filter(({ _id }) => mayHold(request, _id))
  const way = route({ ...request, isUrgent: false }, { ...scene, stations })
  const holder = holderKeyOf(way.holder) === holderKeyOf(request.holder) ? way.queue : way.holder
  if (stations.some(({ _id, isStaffed }) => _id === holder.id && !isStaffed)) throw notNow(request)
  return {
    detail: { why, from: request.holder.name, to: holder.name },
    change: {
      holder,
      ...(request.track === 'petition'
        ? takenFrom(request, { reason: LEFT_BEHIND, by: circumstances.actor.name, at: circumstances.at })
        : { clocks: resumed(request, circumstances) }),
    },
  }
}

export type HandOverReason = 'termEnded' | 'onLeave' | 'unstaffed'
