import type { WorkingCalendar } from '../../clock/calendar'
import { type ChinaDate, dateOf, type Instant, startOfDay } from '../../clock/china-time'
import { type Clock, cancelClock, isClosed, meetClock, startClock } from '../../clock/clock'
import {
  type ClockKey,
  type ClockRule,
  type ClockVariant,
  type PolicyVersion,
  policyOn,
  ruleOf,
} from '../../clock/policy'
import type { EntryDetail } from '../../ledger'
import type { Hands } from '../../petition/hands'
import { Refusal } from '../../refusal'
import type { Actor } from '../../role'
import type { Scene } from '../../routing'
import type { Category } from '../category'
import type { Request } from '../request'
import type { RequestState } from '../state'

/** What a decision may look at besides the request: who acts, when, and the rules in force. */
export interface Circumstances {
  actor: Actor
  at: Instant
  /** The jurisdiction's promises in every version. */
  policies: readonly PolicyVersion[]
  calendar: WorkingCalendar
  /** The jurisdiction's own lines to tick at a visit (接待检查项); none unless it wrote some. */
  visitChecklist?: readonly string[]
  /** The stations and people around the matter, for acts that send it or share it. */
  hands?: Hands
  /** The dossiers in which the matter was looked at again, for acts that wait until that is over; none where it was not. */
  later?: readonly Request[]
  /** The categories whose answers a second person reads first; none unless the jurisdiction has some. */
  reviewedCategories?: readonly Category[]
}

/** Circumstances of an act that moves a request to somebody else. */
export interface RoutingCircumstances extends Circumstances {
  scene: Scene
}

/** What an act writes: what readers of the dossier are told, and what changes. */
export interface Decision {
  detail: EntryDetail
  change: Partial<RequestState>
}

/** A matter, as far as its promises look at it: each is that of the policy in force when the matter was received, to its end. */
export type Promised = Pick<RequestState, 'receivedAt' | 'cycle'>

/** The rule that binds a matter, and the version it is of; a later policy touches it no more. */
export function ruleFor(
  key: ClockKey,
  { receivedAt }: Pick<Promised, 'receivedAt'>,
  { policies }: Pick<Circumstances, 'policies'>,
  variant?: ClockVariant,
): { rule: ClockRule; policyVersion: number } {
  const policy = policyOn(policies, dateOf(receivedAt))
  return { rule: ruleOf(policy, key, variant), policyVersion: policy.version }
}

/** Starts a clock of a matter; the version of its policy stays with it. */
export function started(
  key: ClockKey,
  startedAt: Instant,
  matter: Promised,
  circumstances: Circumstances,
  variant?: ClockVariant,
): Clock {
  const { rule, policyVersion } = ruleFor(key, matter, circumstances, variant)
  return startClock(rule, key, { startedAt, cycle: matter.cycle, calendar: circumstances.calendar, policyVersion })
}

/** Marks the running clocks of these keys as kept at `at`; a clock met before stays as it was. */
export const met = (clocks: Clock[], at: Instant, ...keys: ClockKey[]): Clock[] =>
  clocks.map((clock) => (keys.includes(clock.key) ? meetClock(clock, at) : clock))

/** Stops every running clock whose key opens with `prefix`: the promise no longer applies. */
export const cancelled = (clocks: Clock[], at: Instant, prefix: string): Clock[] =>
  clocks.map((clock) => (clock.key.startsWith(prefix) ? cancelClock(clock, at) : clock))

/** Applies a change to the running clocks of these keys. */
export const changed = (clocks: Clock[], keys: ClockKey[], change: (clock: Clock) => Clock): Clock[] =>
  clocks.map((clock) => (keys.includes(clock.key) && !isClosed(clock) ? change(clock) : clock))

/** The running clock of a key, if any. */
export const runningClock = (clocks: Clock[], key: ClockKey): Clock | undefined =>
  clocks.find((clock) => clock.key === key && !isClosed(clock))

/** When something counts as done that is recorded with its day: now, or on that earlier day (补录). */
export const onDay = (day: ChinaDate, at: Instant): Instant => (day === dateOf(at) ? at : startOfDay(day))

/** Refuses with DATE_BEFORE_RECEIPT a day before the matter's receipt or after today. */
export function checkDay(day: string, from: string, at: string): void {
  if (day < dateOf(from) || day > dateOf(at)) throw new Refusal('DATE_BEFORE_RECEIPT', { date: day })
}
