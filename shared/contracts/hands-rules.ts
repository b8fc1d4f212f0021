import * as z from 'zod/mini'
import { categories } from '../domain/request/category'
import { contract, instant, text } from './contract'

const rules = {
  /** The usual bodies outside the system a petition is sent to; a county begins with none. */
  outsideBodies: z.array(text(60)).check(z.maxLength(50)),
  /** The categories whose answers a second person reads first. */
  reviewedCategories: z.array(z.enum(categories)).check(z.maxLength(categories.length)),
  /** How many of each hundred petitions closed in a month are drawn for a second look. */
  lookBackPercent: z.int().check(z.gte(1), z.lte(100)),
}

export const readHandsRules = contract(
  'Where petitions are usually sent, whose answers a second person reads, how many closed ones are looked at again, and whether the caller may change it.',
  z.object({}),
  z.object({
    ...rules,
    /** The categories or the share are this system’s own, for the county wrote none. */
    isDefault: z.boolean(),
    /** Who wrote them last, and why. */
    changed: z.optional(z.object({ byName: z.string(), at: instant, reason: z.string() })),
    mayChange: z.boolean(),
  }),
  'NOT_ALLOWED',
)

export const setHandsRules = contract(
  'Write where petitions are usually sent, whose answers a second person reads, drafts that wait being approved as they were begun, and how many closed ones are looked at again.',
  z.object({ ...rules, reason: text(200) }),
  z.object(rules),
  'NOT_ALLOWED',
  'CHANGED_MEANWHILE',
  'BUSY',
)
