import * as z from 'zod/mini'
import { contract, instant, skip, text } from './contract'
import { summary } from './views'

/** Finding dossiers among those the caller may read. */
export const search = contract(
  'Find by ledger number, name, a phone’s last four or words of the matter or its answer, latest first; all of them must be there.',
  z.object({ words: text(40, 2), skip }),
  z.object({ items: z.array(summary), hasMore: z.boolean(), now: instant }),
  'NOT_ALLOWED',
)
