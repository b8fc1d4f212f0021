import * as z from 'zod/mini'
import { faults } from '../domain/proof/finding'
import { contract, day, instant, requestId, year } from './contract'

const bookId = z.string().check(z.regex(/^\d{4,12}-\d{4}$/))
const digest = z.string().check(z.regex(/^([0-9a-f]{64})?$/))

/** Where a verification stands; given back as it came. */
const cursor = z.union([
  z.object({ at: z.literal('numbers'), next: z.int().check(z.gte(1)), file: z.optional(z.int().check(z.gte(1))) }),
  z.object({ at: z.literal('anchors'), next: day, previous: digest }),
])

/** One thing that is wrong with a book; of a dossier the caller may not know, only what kind of thing. */
export const finding = z.object({
  fault: z.enum(faults),
  requestId: z.optional(z.string()),
  number: z.optional(z.string()),
  version: z.optional(z.int()),
  date: z.optional(day),
  field: z.optional(z.string()),
  isWithheld: z.optional(z.boolean()),
})

/** Proving that nothing in a book was changed. */
export const proof = {
  listBooks: contract(
    'The books of a year of this station and those under it: how many dossiers the caller may know of, and its last anchor; this year’s unless another is asked.',
    z.object({ year: z.optional(year) }),
    z.object({
      books: z.array(
        z.object({
          bookId: z.string(),
          stationName: z.string(),
          dossiers: z.int(),
          anchoredThrough: z.string(),
          lastAnchor: z.string(),
        }),
      ),
      year,
      now: instant,
    }),
    'NOT_ALLOWED',
  ),
  verifyBook: contract(
    'Verify the next slice of a book: each dossier by itself, then each day against its anchor. Without a cursor in the answer it is done.',
    z.object({ bookId, cursor: z.optional(cursor) }),
    z.object({ findings: z.array(finding), done: z.int(), total: z.int(), cursor: z.optional(cursor), now: instant }),
    'NOT_ALLOWED',
    'NOT_FOUND',
  ),
  exportProof: contract(
    'A dossier with its proof, to be checked without this system; what the caller may not read stays sealed in it. Leaves a trace.',
    z.object({ requestId }),
    /** JSON of a `DossierProof`. */
    z.object({ fileName: z.string(), text: z.string() }),
    'NOT_FOUND',
  ),
}
