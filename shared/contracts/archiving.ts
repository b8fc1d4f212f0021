import * as z from 'zod/mini'
import { retentions } from '../domain/archiving'
import { statuses, tracks } from '../domain/request/lifecycle'
import { contract, day, instant, skip, year } from './contract'

const kept = {
  retention: z.enum(retentions),
  /** The last day it must be kept; absent for what is kept for ever. */
  keptUntil: z.optional(day),
  archivedOn: day,
  by: z.string(),
}

/** How a dossier lies in the archive, and who asks to open it. */
export const archiveView = z.object({
  ...kept,
  /** Whether the years of the class are verified against a source. */
  isVerified: z.boolean(),
  unlock: z.optional(z.object({ reason: z.string(), by: z.string() })),
})

/** What a year's archive can be looked at by: what waits for it, and the hand-over list (移交清单). */
export const archiveViews = ['waiting', 'archived'] as const

/** One row of the hand-over list, or of what waits for the archive. */
const archiveRow = z.object({
  requestId: z.string(),
  number: z.string(),
  track: z.enum(tracks),
  status: z.enum(statuses),
  veteranName: z.string(),
  stationName: z.string(),
  closedOn: z.optional(day),
  /** How many lines and files it holds. */
  lines: z.int(),
  files: z.int(),
  /** The hash of its last line. */
  seal: z.string(),
  archive: z.optional(z.object(kept)),
})
export type ArchiveRow = z.infer<typeof archiveRow>

/** The row after which a page begins; given back as it came. */
const place = z.object({ receivedAt: instant, number: z.string() })

export const listArchive = contract(
  'A year’s dossiers in the archive, as they are handed over, or those closed and not archived yet; this year’s unless another is asked.',
  z.object({ year: z.optional(year), view: z.enum(archiveViews), skip, after: z.optional(place) }),
  z.object({ items: z.array(archiveRow), hasMore: z.boolean(), next: z.optional(place), year, now: instant }),
  'NOT_ALLOWED',
)
