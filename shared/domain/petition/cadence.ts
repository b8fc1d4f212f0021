import { type Clock, startClock } from '../clock/clock'
import type { ClockKey } from '../clock/policy'
import { type Circumstances, type Promised, ruleFor } from '../request/decide/decision'
import type { RequestState } from '../request/state'

/** The promise of the next step within so many calendar days, as its plan says and not the policy. */
export function cadence(key: ClockKey, days: number, matter: Promised, circumstances: Circumstances): Clock {
  const { rule, policyVersion } = ruleFor(key, matter, circumstances)
  const { at: startedAt, calendar } = circumstances
  return startClock({ ...rule, limit: days }, key, { startedAt, cycle: matter.cycle, calendar, policyVersion })
}

/** The next steps of whoever leads a matter or is paired with its petitioner, where they go on with it. */
export const continued = (
  matter: Promised & Pick<RequestState, 'leader' | 'pairing'>,
  circumstances: Circumstances,
): Clock[] => [
  ...(matter.leader ? [cadence('petition.leader', matter.leader.cadenceDays, matter, circumstances)] : []),
  ...(matter.pairing ? [cadence('petition.pairing', matter.pairing.cadenceDays, matter, circumstances)] : []),
]
