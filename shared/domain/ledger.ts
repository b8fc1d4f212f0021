import type { Instant } from './clock/china-time'
import { digestOf } from './digest'
import type { Station } from './people/station'
import type { BrokenChain } from './proof/finding'
import type { Act, Status } from './request/lifecycle'
import { headOf, type Request } from './request/request'
import type { RequestState } from './request/state'
import type { Actor, Role } from './role'

/** One line of a dossier (一案一册): written once, never changed; a correction is a new line. */
export interface Entry {
  /** `<requestId>-<version>`: a taken id means someone was faster. */
  _id: string
  requestId: string
  /** 1 for the first line, then one more each. */
  version: number
  /** The book it stands in, such as `010100-2026`: the one that numbered its dossier. */
  book: string
  act: Act | 'submit'
  by: { personId: string; name: string; role: Role }
  at: Instant
  /** The call that wrote it, so that a repeated call finds its own line. */
  callId: string
  /** What a reader of the dossier is told, by field name. */
  detail: EntryDetail
  /** What the line changed in the request's state. */
  change: Partial<RequestState>
  /** The status the request came to stand at. */
  status: Status
  /** Hash of the line before; empty for the first. */
  previousHash: string
  hash: string
}

export type EntryDetail = Record<string, string | number | boolean>

/** The same value always gives the same text, whatever the order of its fields. */
export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map((item) => canonical(item ?? null)).join(',')}]`
  if (value && typeof value === 'object') {
    const fields = Object.entries(value).filter(([, field]) => field !== undefined)
    fields.sort(([a], [b]) => (a < b ? -1 : 1))
    return `{${fields.map(([name, field]) => `${JSON.stringify(name)}:${canonical(field)}`).join(',')}}`
  }
  return JSON.stringify(value)
}

/** SHA-256 over a line's canonical text without its own hash, in hexadecimal. */
export function hashOf(entry: Omit<Entry, 'hash'> & { hash?: string }): string {
  const { hash: _own, ...rest } = entry
  return digestOf(canonical(rest))
}

/** Seals a line onto the one before it. */
export function sealed(line: Omit<Entry, '_id' | 'hash'>): Entry {
  const unsealed = { _id: `${line.requestId}-${line.version}`, ...line }
  return { ...unsealed, hash: hashOf(unsealed) }
}

/** The line a dossier is opened by. */
export function firstLine(
  { detail, change }: { detail: EntryDetail; change: Partial<RequestState> },
  callId: string,
  { actor, at }: { actor: Actor; at: Instant },
): Entry {
  const { personId, name, role } = actor
  return sealed({
    requestId: change._id ?? '',
    version: 1,
    book: bookOf(change.number ?? ''),
    act: 'submit',
    by: { personId, name, role },
    at,
    callId,
    detail,
    change,
    status: change.status ?? 'submitted',
    previousHash: '',
  })
}

/** A dossier's number in a station's book of a year, such as `010100-2026-0012`. */
export const numberIn = ({ code }: Pick<Station, 'code'>, year: number, sequence: number): string =>
  numberInBook(`${code}-${year}`, sequence)

/** The number a book gives at a place of its sequence. */
export const numberInBook = (book: string, sequence: number): string => `${book}-${String(sequence).padStart(4, '0')}`

/** The book a number belongs to: its station's code and year. */
export const bookOf = (number: string): string => number.slice(0, number.lastIndexOf('-'))

/** The request as it stands after a line. */
export function evolve(request: Request | undefined, entry: Entry): Request {
  const state = { ...(request as RequestState | undefined), ...entry.change } as RequestState
  return headOf(state, { version: entry.version, lastHash: entry.hash, lastAt: entry.at })
}

/** What is wrong with a dossier's lines, named for the first line it shows at; undefined when the chain holds. */
export function brokenAt(entries: Entry[], head?: Request): { version: number; why: BrokenChain } | undefined {
  let previous: Entry | undefined
  for (const entry of entries) {
    const version = (previous?.version ?? 0) + 1
    if (entry.version !== version) return { version, why: entry.version > version ? 'missing' : 'reordered' }
    const before = previous?.hash ?? ''
    if (entry.previousHash !== before) {
      const isElsewhere = entries.some(({ previousHash }) => previousHash === before)
      return { version, why: isElsewhere ? 'reordered' : 'unlinked' }
    }
    if (hashOf(entry) !== entry.hash) return { version, why: 'altered' }
    if (previous && entry.at < previous.at) return { version, why: 'backDated' }
    previous = entry
  }
  if (head && (head.version !== (previous?.version ?? 0) || head.lastHash !== previous?.hash))
    return { version: head.version, why: 'headDiffers' }
  return undefined
}
