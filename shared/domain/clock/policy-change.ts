import { Refusal } from '../refusal'
import type { ChinaDate } from './china-time'
import { defaultPolicy } from './default-policy'
import { type ClockKey, type ClockPolicy, type ClockRule, checkPolicy, isWindow, policyOn, ruleOf } from './policy'

/** What a bureau sets otherwise for one promise; its unit stays. */
export interface RuleChange {
  key: ClockKey
  limit: number
  /** Left out, the reminder moves with the limit, in the same proportion. */
  remindAfter?: number
  mostExtension?: number
  /** The local rule, quoted, that allows what is laxer than the law; it becomes the basis people read. */
  localRule?: string
}

/** A new version of a jurisdiction's promises: what changes, from which day. */
export interface PolicyChange {
  validFrom: ChinaDate
  rules: RuleChange[]
}

/** Whether a promise's number comes from a published text, and so binds the bureau. */
export const isStatutory = (key: ClockKey): boolean => ruleOf(defaultPolicy, key).basis.startsWith('《')

/** The veteran's own time to apply, which the law protects from being cut. */
const isVeteransRight = (key: ClockKey): boolean => isWindow(key) && key !== 'petition.objection'

/**
 * The next version under a change. Refuses with POLICY_BACKDATED a day before `today`, with LIMIT_INVALID what cannot be counted, and
 * with LAXER_THAN_LAW what gives more time than the law, or less to the veteran, without a local rule that is quoted.
 */
export function revised(
  policies: readonly ClockPolicy[],
  jurisdictionId: string,
  { validFrom, rules }: PolicyChange,
  today: ChinaDate,
): ClockPolicy {
  if (validFrom < today) throw new Refusal('POLICY_BACKDATED', { date: validFrom })
  const base = policyOn(policies, jurisdictionId, validFrom)
  if (!base) throw new Error('a jurisdiction without a clock policy')
  const version = Math.max(...policies.map((policy) => policy.version)) + 1
  const changed = rules.map((change) => [change.key, changedRule(ruleWhole(base, change.key), change)] as const)
  const policy = { jurisdictionId, version, validFrom, clocks: { ...base.clocks, ...Object.fromEntries(changed) } }
  checkPolicy(policy)
  for (const change of rules) checkLaw(change)
  return policy
}

/** A rule with its variants; a key newer than the policy has the default's. */
const ruleWhole = ({ clocks }: ClockPolicy, key: ClockKey): ClockRule => clocks[key] ?? defaultPolicy.clocks[key]

function changedRule(rule: ClockRule, { limit, remindAfter, mostExtension, localRule }: RuleChange): ClockRule {
  const { remindAfter: before, ...kept } = rule
  const remind = remindAfter ?? (before && Math.floor((before * limit) / rule.limit))
  return {
    ...kept,
    limit,
    ...(remind ? { remindAfter: remind } : {}),
    ...(mostExtension === undefined ? {} : { mostExtension }),
    ...(localRule ? { basis: localRule } : {}),
  }
}

function checkLaw({ key, limit, mostExtension = 0, localRule }: RuleChange): void {
  if (localRule || !isStatutory(key)) return
  const law = ruleOf(defaultPolicy, key)
  const isLaxer = isVeteransRight(key) ? limit < law.limit : limit > law.limit
  if (isLaxer || mostExtension > (law.mostExtension ?? 0))
    throw new Refusal('LAXER_THAN_LAW', { key, limit: law.limit })
}
