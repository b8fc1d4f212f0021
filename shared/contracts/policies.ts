import * as z from 'zod/mini'
import { units } from '../domain/clock/limit'
import { clockKeys } from '../domain/clock/policy'
import { contract, day, instant, text } from './contract'

const key = z.enum(clockKeys)
const unit = z.enum(units)

/** A new version of a county's promises: from which day, and what changes. */
const change = {
  validFrom: day,
  rules: z
    .array(
      z.object({
        key,
        limit: z.int(),
        /** Left out, the reminder moves with the limit. */
        remindAfter: z.optional(z.int()),
        mostExtension: z.optional(z.int()),
        /** The local rule, quoted, that allows what is laxer than the law. */
        localRule: z.optional(text(100)),
      }),
    )
    .check(z.minLength(1), z.maxLength(clockKeys.length)),
}

/** A year's notice (放假通知): days off, and weekend days that are worked. */
const notice = {
  year: z.int().check(z.gte(2000), z.lte(2100)),
  holidays: z.array(day).check(z.maxLength(80)),
  makeUpDays: z.array(day).check(z.maxLength(40)),
  source: text(100),
}

const movedClock = {
  requestId: z.string(),
  number: z.string(),
  key,
  before: z.optional(instant),
  after: z.optional(instant),
}

export const listPolicies = contract(
  'The county’s promises in every version, the one that begins last first, and which years’ holidays are known or wanted.',
  z.object({}),
  z.object({
    versions: z.array(
      z.object({
        version: z.int(),
        validFrom: day,
        byName: z.optional(z.string()),
        at: z.optional(instant),
        reason: z.optional(z.string()),
        rules: z.array(
          z.object({
            key,
            limit: z.int(),
            unit,
            basis: z.string(),
            isVerified: z.boolean(),
            remindAfter: z.optional(z.int()),
            mostExtension: z.optional(z.int()),
            /** The law's number, where there is one. */
            lawLimit: z.optional(z.int()),
          }),
        ),
      }),
    ),
    years: z.array(z.int()),
    yearsWanted: z.array(z.int()),
    mayChange: z.boolean(),
    today: day,
  }),
  'NOT_ALLOWED',
)

export const savePolicy = contract(
  'Set a new version of the county’s promises, from today or later; matters that run keep theirs.',
  z.object({ ...change, reason: text(200) }),
  z.object({ version: z.int(), validFrom: day }),
  'NOT_ALLOWED',
  'POLICY_BACKDATED',
  'LIMIT_INVALID',
  'LAXER_THAN_LAW',
  'CHANGED_MEANWHILE',
  'BUSY',
)

export const previewPolicy = contract(
  'What a new version would have meant for last month’s matters: due times moved, late before and after; nothing is written.',
  z.object(change),
  z.object({
    month: z.string(),
    cases: z.int(),
    moved: z.int(),
    lateBefore: z.int(),
    lateAfter: z.int(),
    examples: z.array(z.object({ ...movedClock, wasLate: z.boolean(), wouldBeLate: z.boolean() })),
  }),
  'NOT_ALLOWED',
  'POLICY_BACKDATED',
  'LIMIT_INVALID',
  'LAXER_THAN_LAW',
)

export const previewHolidays = contract(
  'Which due times a year’s notice would make certain, and which it would move; nothing is written.',
  z.object(notice),
  z.object({ settled: z.int(), moved: z.int(), examples: z.array(z.object(movedClock)) }),
  'NOT_ALLOWED',
)

export const importHolidays = contract(
  'Take in a year’s notice (放假通知) as the next version of its list; the clock counts anew what waited for it and what runs.',
  z.object(notice),
  z.object({ year: z.int(), version: z.int() }),
  'NOT_ALLOWED',
  'CHANGED_MEANWHILE',
  'BUSY',
)
