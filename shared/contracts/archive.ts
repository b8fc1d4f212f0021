import * as z from 'zod/mini'
import { exportKinds, exportStates } from '../domain/export-job'
import { contract, id, instant, requestId } from './contract'
import { ledgerFilters } from './station'

/** A document or workbook being made, or ready to be fetched until it expires. */
export const exportView = z.object({
  exportId: z.string(),
  kind: z.enum(exportKinds),
  state: z.enum(exportStates),
  /** How many dossiers of how many are in it so far. */
  done: z.int(),
  total: z.int(),
  /** Where it can be fetched for a short while; only of one that is ready. */
  url: z.optional(z.string()),
  startedAt: instant,
  expiresAt: instant,
  now: instant,
})
export type ExportView = z.infer<typeof exportView>

/** What is taken away from the desk on paper or as a file: each one is noted, and is deleted when it expires. */
export const archive = {
  printDossier: contract(
    'One dossier, whole, as a paginated A4 document (PDF) with its contents; leaves the trace of a read.',
    z.object({ requestId }),
    exportView,
    'NOT_FOUND',
    'NOT_ALLOWED',
    'GLYPH_MISSING',
  ),
  editableDossier: contract(
    'The same dossier as a document to be worked on (docx); leaves the trace of a read.',
    z.object({ requestId }),
    exportView,
    'NOT_FOUND',
    'NOT_ALLOWED',
    'GLYPH_MISSING',
  ),
  exportLedger: contract(
    'Begins a workbook (xlsx) of the ledger, narrowed as on screen; `continueExport` makes it.',
    z.object(ledgerFilters),
    exportView,
    'NOT_ALLOWED',
    'TOO_MANY_EXPORTS',
  ),
  continueExport: contract(
    'Makes the next slice of an own workbook and says how far it is; asked until it is ready, by whoever waits for it.',
    z.object({ exportId: id }),
    exportView,
    'NOT_FOUND',
    'BUSY',
  ),
  listExports: contract(
    'What the caller took away from this desk lately, the latest first.',
    z.object({}),
    z.object({ exports: z.array(exportView) }),
    'NOT_ALLOWED',
  ),
}
