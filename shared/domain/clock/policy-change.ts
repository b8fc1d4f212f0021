import { Refusal } from '../refusal'
import type { ChinaDate } from './china-time'
import { defaultPolicy, OWN_GUESS, PROMISE } from './default-policy'
import {
  type ClockKey,
  type ClockPolicy,
  type ClockRule,
  checkPolicy,
  isVeteransOwn,
  type PolicyVersion,
  policyOn,
  ruleOf,
  wholePolicy,
} from './policy'

/** What a bureau sets otherwise for one promise; its unit stays. */
interface RuleChange {
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

/**
 * The next version under a change. Refuses with POLICY_BACKDATED a day up to `today`, for what came in today has its promises already,
 * with LIMIT_INVALID what cannot be counted and a reminder of the veteran's own time, and with LAXER_THAN_LAW what gives more time than
 * the law, or less to the veteran, without a local rule that is quoted.
 */
export function revised(
  policies: readonly PolicyVersion[],
  { validFrom, rules }: PolicyChange,
  today: ChinaDate,
): PolicyVersion {
  if (validFrom <= today) throw new Refusal('POLICY_BACKDATED', { date: validFrom })
  const base = policyOn(policies, validFrom)
  const version = Math.max(...policies.map((policy) => policy.version)) + 1
  const changed = rules.map((change) => [change.key, changedRule(ruleWhole(base, change.key), change)] as const)
  const policy = { version, validFrom, madeFrom: base.version, clocks: Object.fromEntries(changed) }
  checkPolicy(wholePolicy(policies, policy))
  for (const change of rules) {
    checkReminder(change)
    checkLaw(change)
  }
  return policy
}

/** A rule with its variants; a key newer than the policy has the default's. */
const ruleWhole = ({ clocks }: ClockPolicy, key: ClockKey): ClockRule => clocks[key] ?? defaultPolicy.clocks[key]

/** A number of the county's own is nobody's guess any more; without a local rule it rests on the law or the promise it is of. */
function changedRule(rule: ClockRule, { key, limit, remindAfter, mostExtension, localRule }: RuleChange): ClockRule {
  const { remindAfter: before, mostExtension: most, ...kept } = rule
  const origin = defaultPolicy.clocks[key]
  const extension = mostExtension ?? (localRule ? most : origin.mostExtension)
  const remind = remindAfter ?? (before && Math.floor((before * limit) / rule.limit))
  return {
    ...kept,
    limit,
    basis: localRule ?? (origin.basis === OWN_GUESS ? PROMISE : origin.basis),
    isVerified: isStatutory(key) ? origin.isVerified : true,
    ...(remind ? { remindAfter: remind } : {}),
    ...(extension === undefined ? {} : { mostExtension: extension }),
  }
}

function checkReminder({ key, remindAfter, limit }: RuleChange): void {
  if (remindAfter !== undefined && isVeteransOwn(key)) throw new Refusal('LIMIT_INVALID', { key, remindAfter, limit })
}

function checkLaw({ key, limit, mostExtension = 0, localRule }: RuleChange): void {
  if (localRule || !isStatutory(key)) return
  const law = ruleOf(defaultPolicy, key)
  const isLaxer = isVeteransOwn(key) ? limit < law.limit : limit > law.limit
  if (isLaxer || mostExtension > (law.mostExtension ?? 0))
    throw new Refusal('LAXER_THAN_LAW', { key, limit: law.limit })
}
