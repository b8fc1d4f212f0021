import type { Checked, Output } from '@shared/contracts'
import { yearsToImport } from '@shared/domain/clock/calendar'
import { addToMonth, dateOf } from '@shared/domain/clock/china-time'
import { defaultPolicy } from '@shared/domain/clock/default-policy'
import { type ClockPolicy, clockKeys, ruleOf, wholePolicy } from '@shared/domain/clock/policy'
import { isStatutory, revised } from '@shared/domain/clock/policy-change'
import { previewOf } from '@shared/domain/clock/policy-preview'
import { checkDesk } from '@shared/domain/request/permission'
import type { Call } from '../../cloud/call'
import { findable } from '../../cloud/request-lists'
import { changeRules, clocksOf, ruleTraces } from '../../cloud/rule-store'
import type { Caller } from '../people/who'
import { checkBureau, isHeadOfBureau } from './bureau'

/** The county's promises in every version, who set each, and the years whose holidays are known or wanted. */
export async function listPolicies(
  { actor, jurisdiction }: Caller,
  at: string,
): Promise<Output<'station', 'listPolicies'>> {
  checkDesk(actor, 'listPolicies')
  const traces = await ruleTraces(jurisdiction._id)
  const today = dateOf(at)
  return {
    versions: [...jurisdiction.policies]
      .sort((a, b) => (a.validFrom === b.validFrom ? b.version - a.version : a.validFrom < b.validFrom ? 1 : -1))
      .map((policy) =>
        versionOf(
          wholePolicy(jurisdiction.policies, policy),
          traces.find((trace) => trace.policy?.version === policy.version),
        ),
      ),
    years: Object.keys(jurisdiction.calendar.years).map(Number),
    yearsWanted: yearsToImport(jurisdiction.calendar, today),
    mayChange: isHeadOfBureau(actor),
    today,
  }
}

type Trace = Awaited<ReturnType<typeof ruleTraces>>[number]

const versionOf = (policy: ClockPolicy, trace?: Trace) => ({
  version: policy.version,
  validFrom: policy.validFrom,
  ...(trace ? { byName: trace.by.name, at: trace.at, reason: trace.reason } : {}),
  rules: clockKeys.map((key) => {
    const { limit, unit, basis, isVerified, remindAfter, mostExtension } = ruleOf(policy, key)
    const law = isStatutory(key) ? { lawLimit: ruleOf(defaultPolicy, key).limit } : {}
    return { key, limit, unit, basis, isVerified, remindAfter, mostExtension, ...law }
  }),
})

/** A new version of the county's promises; matters that run keep theirs. Refuses anyone but a head of its bureau. */
export async function savePolicy(
  input: Checked<'station', 'savePolicy'>,
  { actor }: Caller,
  call: Call,
): Promise<Output<'station', 'savePolicy'>> {
  checkBureau(actor, 'savePolicy')
  const { reason, ...change } = input
  const trace = await changeRules({ act: 'savePolicy', input }, actor, call, (jurisdiction) => {
    const policy = revised(jurisdiction.policies, change, dateOf(call.at))
    return {
      jurisdiction: { ...jurisdiction, policies: [...jurisdiction.policies, policy] },
      trace: { reason, policy: { version: policy.version, validFrom: policy.validFrom } },
    }
  })
  return trace.policy ?? { version: 0, validFrom: change.validFrom }
}

/** What a change would have meant for the matters received last month; nothing is written. */
export async function previewPolicy(
  change: Checked<'station', 'previewPolicy'>,
  { actor, jurisdiction }: Caller,
  at: string,
): Promise<Output<'station', 'previewPolicy'>> {
  checkBureau(actor, 'previewPolicy')
  const { policies } = jurisdiction
  const policy = wholePolicy(policies, revised(policies, change, dateOf(at)))
  const month = addToMonth(at.slice(0, 7), -1)
  const cases = await clocksOf({ ...findable(actor), receivedMonth: month })
  const keys = change.rules.map(({ key }) => key)
  return { month, ...previewOf(cases, policy, keys, jurisdiction.calendar, at) }
}
