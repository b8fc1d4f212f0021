import type { StationLevel } from '@shared/domain/people/station'
import type { Category } from '@shared/domain/request/category'
import type { Track } from '@shared/domain/request/lifecycle'
import type { Subject } from '@shared/domain/request/state'
import type { Attachment } from '../../attachments'
import { newCallId } from '../../cloud'
import { keep, kept } from '../../kept'
import { watched } from '../../watched'
import { dropFile, isStillThere } from '../keep-file'

/** A photograph or recording that waits for the receipt. */
export interface DraftFile {
  id: string
  kind: Attachment['kind']
  localPath: string
}

/** What is being asked, kept on the phone at every change. */
export interface Draft {
  /** Made once: whatever happens to the network, one draft becomes one matter. */
  requestId: string
  /** Renewed only when words change after a try, so that the server can tell a repeat from a rewriting. */
  callId: string
  wasTried: boolean
  category?: Category
  subject: Subject
  /** Of a complaint about a station, which one is meant. */
  accusedLevel?: StationLevel
  track: Track
  words: string
  files: DraftFile[]
  /** Absent until changed: the roster's own number is meant. */
  phone?: string
  address: string
  isUrgent: boolean
}

const NAME = 'draft'
const drafts = watched()
let current: Draft | undefined
let lost = 0

const blank = (): Draft => ({
  requestId: newCallId(),
  callId: newCallId(),
  wasTried: false,
  subject: 'nobody',
  track: 'service',
  words: '',
  files: [],
  address: '',
  isUrgent: false,
})

/** The draft as it stands; the first look takes up what an earlier run of the app left. */
export function draft(): Draft {
  current ??= takenUp(kept<Draft>(NAME)) ?? blank()
  return current
}

function takenUp(found: Draft | undefined): Draft | undefined {
  if (!found) return undefined
  const files = found.files.filter(({ localPath }) => isStillThere(localPath))
  lost = found.files.length - files.length
  return { ...found, files }
}

/** The draft, kept current on every step. */
export const useDraft = (): Draft => drafts.useLatest(draft)

/** Whether there is something to go on with. */
export const isBegun = ({ category, words, files }: Draft): boolean =>
  category !== undefined || words !== '' || files.length > 0

/** The same, kept current on the page from which one began. */
export const useBegun = (): boolean => drafts.useLatest(() => isBegun(draft()))

/** How many files an earlier run of the app could not leave behind. */
export const lostFiles = (): number => lost

/** Writes part of the draft and keeps it. */
export function write(patch: Partial<Draft>): void {
  const { wasTried, callId } = draft()
  put({ ...draft(), ...patch, wasTried: false, callId: wasTried ? newCallId() : callId })
}

/** Notes that the draft was sent and may have arrived. */
export const markTried = (): void => put({ ...draft(), wasTried: true })

/** Begins anew; `keepFiles` where they went on with the matter. */
export function clearDraft({ keepFiles = false } = {}): void {
  if (!keepFiles) for (const { localPath } of draft().files) dropFile(localPath)
  lost = 0
  current = blank()
  keep(NAME, undefined)
  drafts.tell()
}

function put(next: Draft): void {
  current = next
  keep(NAME, next)
  drafts.tell()
}
