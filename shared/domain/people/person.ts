import type { TemplateKey } from '../notice-templates'
import type { ReaderKey } from '../role'

/** One desk a person may sit at; one person may hold several. */
export type Desk =
  | { kind: 'veteran' }
  | { kind: 'instructor'; instructorId: string; stationId: string }
  | { kind: 'officer'; stationId: string; isHead: boolean }
  | { kind: 'auditor'; stationId: string }

/** A person on the roster; `openid` is there once they have joined. */
export interface Person {
  _id: string
  name: string
  phone: string
  openid?: string
  /** The matter somebody was written down with who was on no roster then. */
  addedWith?: string
  desks: Desk[]
  /** The keys under which this person finds requests and is found for notices. */
  deskKeys: ReaderKey[]
  /** The veteran's instructor, where one is assigned. */
  instructorId?: string
  /** The network cell (网格) the person lives in. */
  grid?: string
  /** How many messages of each template WeChat still lets through to this person: one for each acceptance. */
  pushesLeft?: Partial<Record<TemplateKey, number>>
  /** The call that counted an acceptance last, so that a repeated one counts nothing. */
  countedCallId?: string
  /** Own station first, then each station above it up to the bureau. */
  stationPath: string[]
  stationName: string
  jurisdictionId: string
}
