import * as z from 'zod/mini'
import { documentTemplateKeys } from '../domain/document-template'
import { contract, instant, requestId, text } from './contract'

const key = z.enum(documentTemplateKeys)

export const listTemplates = contract(
  'The latest wording of every paper and reply; version 0 is this system’s sample.',
  z.object({}),
  z.object({
    templates: z.array(
      z.object({
        key,
        version: z.int(),
        words: z.string(),
        savedBy: z.optional(z.string()),
        savedAt: z.optional(instant),
      }),
    ),
    /** Whether the caller words them: the head of the bureau does. */
    mayChange: z.boolean(),
  }),
  'NOT_ALLOWED',
)

export const saveTemplate = contract(
  'Word a paper or reply anew, as the version after the one seen.',
  z.object({ key, version: z.int().check(z.gte(0)), words: text(4000) }),
  z.object({ key, version: z.int() }),
  'NOT_ALLOWED',
  'PLACEHOLDER_UNKNOWN',
  'CHANGED_MEANWHILE',
)

export const fillTemplate = contract(
  'A wording with what the dossier knows in its place, and what is left to fill in by hand. Leaves a trace.',
  z.object({ key, requestId }),
  z.object({
    words: z.string(),
    /** The wording and its version, for the line that uses it. */
    template: z.string(),
    unfilled: z.array(z.string()),
  }),
  'NOT_FOUND',
  'NOT_ALLOWED',
)
