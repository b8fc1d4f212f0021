import * as z from 'zod/mini'
import { units } from '../domain/clock/limit'
import { clockKeys } from '../domain/clock/policy'
import { contract, instant, requestId } from './contract'

const skipReasons = ['weekend', 'holiday', 'localRestDay', 'startDay', 'afterHours', 'paused'] as const
const skipped = z.array(z.object({ date: z.string(), why: z.enum(skipReasons) }))

/** How a promise's due time came about, in terms people can check on a wall calendar. */
const clockWorkings = z.object({
  key: z.enum(clockKeys),
  cycle: z.int(),
  startedAt: instant,
  /** In `unit`, extensions included. */
  limit: z.int(),
  unit: z.enum(units),
  extendedDays: z.int(),
  basis: z.string(),
  policyVersion: z.int(),
  isVerified: z.boolean(),
  counted: z.array(z.object({ date: z.string(), amount: z.number() })),
  skipped,
  /** The days of rest at the end that moved the raw date. */
  rolledOver: skipped,
  pauses: z.array(z.object({ from: instant, until: z.optional(instant) })),
  dueAt: z.optional(instant),
  rawDueAt: z.optional(instant),
  /** The year whose notice is awaited (待放假通知). */
  unknownYear: z.optional(z.int()),
  /** The calendar changed since: counted today it would end at another time than the one that stands. */
  isCountedOtherwise: z.boolean(),
})
export type ClockWorkings = z.infer<typeof clockWorkings>

/** The workings of every promise of one request. */
export const explainClocks = contract(
  'How each due time of a request was counted: start, basis, days counted and skipped with the reason, roll, pauses, extension.',
  z.object({ requestId }),
  z.object({ clocks: z.array(clockWorkings) }),
  'NOT_FOUND',
)
