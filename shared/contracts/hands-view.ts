import * as z from 'zod/mini'
import { movementKinds } from '../domain/petition/movement'
import { outcomes } from '../domain/petition/outcome'

import { instant } from './contract'

const colleague = { name: z.string(), stationName: z.string() }
const plan = { plan: z.string(), cadenceDays: z.int() }

/** Where a matter was sent and who shares it, for those who serve; its veteran gets none of it. */
export const handsView = {
  movements: z.array(
    z.object({
      id: z.string(),
      kind: z.enum(movementKinds),
      fromName: z.string(),
      toName: z.string(),
      words: z.string(),
      sentOn: z.string(),
      dueOn: z.optional(z.string()),
      receipt: z.optional(z.object({ on: z.string(), by: z.string() })),
      result: z.optional(
        z.object({ words: z.string(), by: z.string(), at: instant, attachments: z.array(z.string()) }),
      ),
      returned: z.optional(
        z.object({ reason: z.string(), by: z.string(), at: instant, isWithdrawn: z.optional(z.boolean()) }),
      ),
      /** What the reader may do to it now. */
      acts: z.array(z.enum(['receive', 'reportResult', 'returnMovement'])),
    }),
  ),
  coHandlers: z.array(z.object({ ...colleague, words: z.string(), at: instant })),
  leader: z.optional(
    z.object({
      ...colleague,
      ...plan,
      at: instant,
      progress: z.array(z.object({ words: z.string(), at: instant })),
      /** Whether the reader is that leader. */
      isOwn: z.boolean(),
    }),
  ),
  pairing: z.optional(z.object({ ...colleague, ...plan, at: instant })),
  consultations: z.array(
    z.object({
      heldOn: z.string(),
      participants: z.array(z.string()),
      opinions: z.string(),
      decision: z.string(),
      at: instant,
    }),
  ),
  draft: z.optional(
    z.object({
      words: z.string(),
      outcome: z.optional(z.enum(outcomes)),
      basis: z.string(),
      body: z.optional(z.string()),
      by: z.string(),
      at: instant,
      returned: z.optional(z.object({ words: z.string(), by: z.string(), at: instant })),
      /** Whether the reader wrote it, and so may not approve it. */
      isOwn: z.boolean(),
    }),
  ),
  /** Whether an answer is drafted first and approved by somebody else. */
  isReviewed: z.boolean(),
}
