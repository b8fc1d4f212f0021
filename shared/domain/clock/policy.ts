import { Refusal } from '../refusal'
import type { ChinaDate, Instant } from './china-time'
import { defaultPolicy } from './default-policy'
import { checkLimit, type Unit } from './limit'

/** Every promise the product keeps time for, by whom it binds and for what. */
export const clockKeys = [
  'service.accept',
  'service.firstContact',
  'service.close',
  'service.reply',
  'petition.notice',
  'petition.referralNotice',
  'petition.admission',
  'petition.objection',
  'petition.simple',
  'petition.handle',
  'petition.applyReview',
  'petition.review',
  'petition.applyRecheck',
  'petition.recheck',
  'petition.result',
  'petition.leader',
  'petition.pairing',
  'urgent.acknowledge',
  'followUp',
  'reopenWindow',
] as const
export type ClockKey = (typeof clockKeys)[number]

const windows: readonly ClockKey[] = [
  'reopenWindow',
  'service.reply',
  'petition.objection',
  'petition.applyReview',
  'petition.applyRecheck',
]

/** Whether a clock is the time left to somebody else, to answer or to use a right of theirs, which nobody owes and nobody can be late with. */
export const isWindow = (key: ClockKey): boolean => windows.includes(key)

/** How a window was used once its time is up: not at all, where a lapse ends the time to judge, or late, where that was excused. */
export function usedAfter(
  { key, dueAt, metAt }: { key: ClockKey; dueAt?: Instant; metAt?: Instant },
  now: Instant,
): 'unused' | 'late' | undefined {
  if (!isWindow(key) || !dueAt || dueAt > (metAt ?? now)) return undefined
  return metAt && key !== 'reopenWindow' ? 'late' : 'unused'
}

/** Whether a window is the veteran's own time, which the law protects from being cut and nobody is reminded of. */
export const isVeteransOwn = (key: ClockKey): boolean => isWindow(key) && key !== 'petition.objection'

/** A named reading of the same promise: an urgent or complex matter, the deciding half of a simple petition, one that ends in no opinion. */
export type ClockVariant = 'urgent' | 'complex' | 'decide' | 'otherWay'

/** One promise: its limit and unit, and the words people read as its ground. */
export interface ClockRule {
  limit: number
  unit: Unit
  /** Chinese, as shown to people: the article, or 本站承诺. */
  basis: string
  /** False where the number was not found in a published text, and people are told so. */
  isVerified: boolean
  /** Whether waiting for the veteran (service promises) or a hearing (复核 alone, 条例 36) is taken out. */
  pausable?: true
  /** The units after which a reminder is due; counted as the due time is, with fewer units and no roll. */
  remindAfter?: number
  /** Whether reaching the end passes the matter to the next level. */
  escalates?: true
  /** The last day is one that somebody named, and no period: it does not roll over days of rest (民法典 203 speaks of periods). */
  isNamedDay?: true
  /** The most an extension may add in all, in the limit's unit. */
  mostExtension?: number
  variant?: ClockVariant
  variants?: Partial<Record<ClockVariant, Partial<Omit<ClockRule, 'variant' | 'variants'>>>>
}

/** The promises of one jurisdiction from a day on; they bind whatever is received from then on, and a clock keeps their version. */
export interface ClockPolicy {
  version: number
  validFrom: ChinaDate
  clocks: Record<ClockKey, ClockRule>
}

/** A policy as a jurisdiction keeps it: the first whole, each later one by what it changed of the version it was made from. */
export interface PolicyVersion extends Omit<ClockPolicy, 'clocks'> {
  madeFrom?: number
  clocks: Partial<ClockPolicy['clocks']>
}

/** A version with every rule that holds under it. */
export function wholePolicy(versions: readonly PolicyVersion[], { madeFrom, ...own }: PolicyVersion): ClockPolicy {
  const before = versions.find(({ version }) => version === madeFrom)
  const clocks = { ...(before && wholePolicy(versions, before).clocks), ...own.clocks }
  return { ...own, clocks: clocks as ClockPolicy['clocks'] }
}

/** The rule for a key, read for a variant where it has one; a policy older than the key has the default's. */
export function ruleOf(policy: ClockPolicy, key: ClockKey, variant?: ClockVariant): ClockRule {
  const { variants, ...rule } = policy.clocks[key] ?? defaultPolicy.clocks[key]
  const changes = variant && variants?.[variant]
  return changes ? { ...rule, ...changes, variant } : rule
}

/**
 * The policy in force on a day: the latest to begin, and of two on one day the higher version. Before the first one began, as for what is
 * brought in from older books, the first holds.
 */
export function policyOn(versions: readonly PolicyVersion[], date: ChinaDate): ClockPolicy {
  const inOrder = [...versions].sort((a, b) =>
    a.validFrom === b.validFrom ? a.version - b.version : a.validFrom < b.validFrom ? -1 : 1,
  )
  const inForce = inOrder.filter(({ validFrom }) => validFrom <= date).pop() ?? inOrder[0]
  if (!inForce) throw new Error('a jurisdiction without a clock policy')
  return wholePolicy(versions, inForce)
}

/** Refuses with LIMIT_INVALID a policy with a limit, reminder or extension that cannot be counted. */
export function checkPolicy(policy: ClockPolicy): void {
  for (const key of clockKeys) {
    const variants = Object.keys(policy.clocks[key]?.variants ?? {}) as ClockVariant[]
    for (const variant of [undefined, ...variants]) checkRule(ruleOf(policy, key, variant), key)
  }
}

function checkRule({ limit, unit, remindAfter, mostExtension }: ClockRule, key: ClockKey): void {
  checkLimit(limit, unit)
  if (remindAfter !== undefined && !(Number.isInteger(remindAfter) && remindAfter > 0 && remindAfter < limit))
    throw new Refusal('LIMIT_INVALID', { key, remindAfter, limit })
  if (mostExtension !== undefined && !(Number.isInteger(mostExtension) && mostExtension > 0))
    throw new Refusal('LIMIT_INVALID', { key, mostExtension })
}
