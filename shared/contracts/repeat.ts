import * as z from 'zod/mini'
import { contract, requestId } from './contract'
import { summary } from './views'

/** Earlier matters of the same person about the same thing. */
export const listRepeats = contract(
  'What a matter repeats, what repeats it, and earlier ones it may repeat, of those the caller may read.',
  z.object({ requestId }),
  z.object({
    linked: z.optional(z.object({ ...summary.shape, nth: z.int() })),
    later: z.array(summary),
    suggestions: z.array(summary),
  }),
  'NOT_FOUND',
  'NOT_ALLOWED',
)
