import type { Instant } from '../clock/china-time'
import { type Circumstances, cancelled, type Decision, met } from '../request/decide/decision'
import type { Request } from '../request/request'
import type { RequestState } from '../request/state'
import { cadence } from './cadence'
import { type Colleague, colleagueOf } from './hands'

/** Somebody of the staff who keeps in touch with the petitioner (一对一包联, 标准镇 79), how, and how often. */
export interface Pairing extends Colleague {
  plan: string
  /** Every so many calendar days. */
  cadenceDays: number
  at: Instant
}

/** Pairs the petitioner with somebody of the staff; a later line names another. Refuses as `colleagueOf` does. */
export function pair(
  request: Request,
  { personId, plan, cadenceDays }: { personId: string; plan: string; cadenceDays: number },
  circumstances: Circumstances,
): Decision {
  const { at } = circumstances
  const pairing = { ...colleagueOf(request, personId, circumstances), plan, cadenceDays, at }
  return {
    detail: { partner: pairing.name, station: pairing.stationName, plan, cadenceDays },
    change: {
      pairing,
      clocks: [
        ...cancelled(request.clocks, at, 'petition.pairing'),
        cadence('petition.pairing', cadenceDays, request, circumstances),
      ],
    },
  }
}

/** The clocks after a contact that reached the petitioner: the pairing's next one is due a cadence later. */
export const contactKept = (
  request: Request,
  clocks: RequestState['clocks'],
  circumstances: Circumstances,
): RequestState['clocks'] =>
  request.pairing && request.track === 'petition'
    ? [
        ...met(clocks, circumstances.at, 'petition.pairing'),
        cadence('petition.pairing', request.pairing.cadenceDays, request, circumstances),
      ]
    : clocks
