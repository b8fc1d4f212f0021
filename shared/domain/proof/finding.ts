import type { ChinaDate } from '../clock/china-time'
import type { BrokenChain } from '../ledger'

/**
 * What can be wrong with a book. Of one dossier's lines: as `brokenAt` names it. Against the anchors: a line `rewritten` with all that
 * follow it, `inserted` into a day already anchored, `truncated` from a dossier's end, or the whole dossier gone. Of a file that a line
 * cites: `fileGone`, or `fileAltered` where its bytes are not those the line was sealed with. Of the book: a number nobody bears. Of the anchors themselves: `anchorAltered`, `anchorMissing`.
 */
export const faults = [
  'missing',
  'reordered',
  'unlinked',
  'altered',
  'backDated',
  'headDiffers',
  'rewritten',
  'inserted',
  'truncated',
  'dossierMissing',
  'fileGone',
  'fileAltered',
  'numberGap',
  'anchorAltered',
  'anchorMissing',
] as const satisfies readonly (BrokenChain | string)[]
export type Fault = (typeof faults)[number]

/** One thing that is wrong, and where: the line of a dossier, a number, or a day. */
export interface Finding {
  fault: Fault
  requestId?: string
  number?: string
  version?: number
  date?: ChinaDate
  /** The field in which a head differs from what its lines lead to. */
  field?: string
}
