import type { ChinaDate } from '../clock/china-time'

/** What can be wrong with a dossier's own lines. */
const brokenChains = [
  /** A line is left out before this one. */
  'missing',
  /** It stands where another belongs. */
  'reordered',
  /** It follows no line there is. */
  'unlinked',
  /** Its hash is not that of what it says. */
  'altered',
  /** It is older than the line before it. */
  'backDated',
  /** The head is not at the last line. */
  'headDiffers',
] as const
export type BrokenChain = (typeof brokenChains)[number]

/** What can be wrong with a book, its files and its anchors. */
export const faults = [
  ...brokenChains,
  /** The line is not the anchored one, and all that follow it were sealed anew. */
  'rewritten',
  /** It was added to a day already anchored. */
  'inserted',
  /** Anchored lines are gone from the dossier's end. */
  'truncated',
  'dossierMissing',
  /** A file the line cites is gone. */
  'fileGone',
  /** Its bytes are not those the line was sealed with. */
  'fileAltered',
  /** Nobody bears this number of the book. */
  'numberGap',
  'anchorAltered',
  'anchorMissing',
] as const
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
