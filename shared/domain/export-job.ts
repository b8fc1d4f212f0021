import { type Instant, instantOfSeconds, secondsOf } from './clock/china-time'
import { Refusal } from './refusal'
import type { Actor } from './role'

/** What can be taken away: a dossier to print, one to work on, the ledger as a workbook. */
export const exportKinds = ['print', 'editable', 'ledger'] as const
export type ExportKind = (typeof exportKinds)[number]

/** `expired` is what is not there to fetch: its file is gone, or never came to be; that it was asked for stays known. */
export const exportStates = ['running', 'ready', 'expired'] as const
export type ExportState = (typeof exportStates)[number]

/** One document or workbook: who asked at which desk for what, how far it is, and until when it is kept. */
export interface ExportJob {
  /** The id of the call that asked, so that a repeated call finds its own. */
  _id: string
  by: Pick<Actor, 'personId' | 'key'>
  kind: ExportKind
  /** The dossier printed, or what the ledger was narrowed by. */
  requestId?: string
  filters: Record<string, string>
  state: ExportState
  done: number
  total: number
  /** Every row is stored: what is left is to make the workbook. */
  isRead: boolean
  /** The slices made so far, in order. */
  partFileIds: string[]
  /** The next slice takes what was received before this. */
  before: Instant
  fileId?: string
  /** Whether storage may still hold something of it. */
  hasFiles: boolean
  startedAt: Instant
  expiresAt: Instant
}

/** How long a file is kept: long enough to fetch and print it, and no second copy of the dossier for long. */
const KEPT_SECONDS = 24 * 3600
/** The most workbooks one person may have in the making. */
export const MOST_RUNNING = 3

/** A job as it begins. */
export const beginExport = (
  { personId, key }: Actor,
  callId: string,
  what: Pick<ExportJob, 'kind' | 'filters' | 'total' | 'requestId'>,
  at: Instant,
): ExportJob => ({
  ...what,
  _id: callId,
  by: { personId, key },
  state: 'running',
  done: 0,
  partFileIds: [],
  hasFiles: true,
  isRead: false,
  // To the second, so that what arrives in this one is in.
  before: instantOfSeconds(secondsOf(at) + 1),
  startedAt: at,
  expiresAt: instantOfSeconds(secondsOf(at) + KEPT_SECONDS),
})

/** Whose it is: the person who asked, at the desk they asked from; for anybody else there is none. Refuses with NOT_FOUND. */
export function checkOwn<J extends Pick<ExportJob, 'by'>>(job: J | undefined, { personId, key }: Actor): J {
  if (job?.by.personId !== personId || job.by.key !== key) throw new Refusal('NOT_FOUND')
  return job
}
