import { type Clock, startClock } from '../clock/clock'
import { type ClockKey, ruleOf } from '../clock/policy'
import type { Circumstances } from '../request/decide/decision'

/** The promise of the next step within so many calendar days, as its plan says and not the policy. */
export function cadence(key: ClockKey, days: number, cycle: number, { at, policy, calendar }: Circumstances): Clock {
  const rule = { ...ruleOf(policy, key), limit: days }
  return startClock(rule, key, { startedAt: at, cycle, calendar, policyVersion: policy.version })
}
