import type { Instant } from '../clock/china-time'
import { Refusal } from '../refusal'
import { type Circumstances, cancelled, type Decision, met } from '../request/decide/decision'
import type { Request } from '../request/request'
import { cadence } from './cadence'
import { type Colleague, colleagueOf } from './hands'

/** A leader in charge of a hard case (领导包案, 标准镇 79): the plan, how often progress is due, and what was done. */
export interface Leader extends Colleague {
  plan: string
  /** Every so many calendar days. */
  cadenceDays: number
  at: Instant
  progress: { words: string; at: Instant }[]
}

/** Puts somebody of the staff in charge; a later line names another, and what the one before did stays in the lines. Refuses as `colleagueOf` does. */
export function assignLeader(
  request: Request,
  { personId, plan, cadenceDays }: { personId: string; plan: string; cadenceDays: number },
  circumstances: Circumstances,
): Decision {
  const { at } = circumstances
  const leader = { ...colleagueOf(request, personId, circumstances), plan, cadenceDays, at, progress: [] }
  return {
    detail: { leader: leader.name, station: leader.stationName, plan, cadenceDays },
    change: {
      leader,
      clocks: [
        ...cancelled(request.clocks, at, 'petition.leader'),
        cadence('petition.leader', cadenceDays, request, circumstances),
      ],
    },
  }
}

/** The leader writes down how far the matter is; the next progress is due a cadence later. Refuses with NOT_ALLOWED anybody else. */
export function recordProgress(request: Request, { words }: { words: string }, circumstances: Circumstances): Decision {
  const { actor, at } = circumstances
  const { leader } = request
  if (leader?.personId !== actor.personId) throw new Refusal('NOT_ALLOWED')
  return {
    detail: { words },
    change: {
      leader: { ...leader, progress: [...leader.progress, { words, at }] },
      clocks: [
        ...met(request.clocks, at, 'petition.leader'),
        cadence('petition.leader', leader.cadenceDays, request, circumstances),
      ],
    },
  }
}
