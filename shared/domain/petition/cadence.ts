import { type Clock, startClock } from '../clock/clock'
import type { ClockKey } from '../clock/policy'
import { type Circumstances, type Promised, ruleFor } from '../request/decide/decision'

/** The promise of the next step within so many calendar days, as its plan says and not the policy. */
export function cadence(key: ClockKey, days: number, matter: Promised, circumstances: Circumstances): Clock {
  const { rule, policyVersion } = ruleFor(key, matter, circumstances)
  const { at: startedAt, calendar } = circumstances
  return startClock({ ...rule, limit: days }, key, { startedAt, cycle: matter.cycle, calendar, policyVersion })
}
