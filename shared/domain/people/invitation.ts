import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import { addDays, dateOf, endOfDay, type Instant } from '../clock/china-time'

/** How long a code may be used, in days (本系统约定: no rule names a number). */
export const INVITATION_DAYS = 7

/** How many characters a code has. */
export const CODE_LENGTH = 12

/** Capitals and digits less those a hand writes alike: 0 O, 1 I L, 2 Z, 5 S, 8 B, and V, which passes for U. Twelve make 55 bits. */
const alphabet = '34679ACDEFGHJKMNPQRTUWXY'

/** A one-time code to sit down at one's desk, kept as its hash alone: whoever reads the database cannot sit at anybody's. */
export interface Invitation {
  /** `hashOfCode` of the code. */
  _id: string
  personId: string
  issuedAt: Instant
  /** Exclusive. */
  expiresAt: Instant
  usedAt?: Instant
}

/** A code from as many random bytes as it has characters. */
export function codeFrom(random: Uint8Array): string {
  if (random.length !== CODE_LENGTH) throw new Error(`a code takes ${CODE_LENGTH} random bytes`)
  return Array.from(random, (byte) => alphabet[Math.floor((byte * alphabet.length) / 256)]).join('')
}

/** A code as people read it aloud: `7KQ4-MX3P-9TRC`. */
export const inGroups = (code: string): string => (code.match(/.{1,4}/g) ?? []).join('-')

/** What was typed as the code it means: full-width forms, small letters, spaces and dashes make no difference. */
export const typedCode = (typed: string): string =>
  typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[^0-9A-Z]/g, '')

/** SHA-256 of a code, in hexadecimal, however it was typed. */
export const hashOfCode = (typed: string): string => bytesToHex(sha256(utf8ToBytes(typedCode(typed))))

/** What is kept of a code given to a person at `at`; it runs to the end of its last day. */
export const invitationFor = (personId: string, code: string, at: Instant): Invitation => ({
  _id: hashOfCode(code),
  personId,
  issuedAt: at,
  expiresAt: endOfDay(addDays(dateOf(at), INVITATION_DAYS)),
})

/** Whether a code may still be used. */
export const isOpen = ({ usedAt, expiresAt }: Invitation, at: Instant): boolean =>
  usedAt === undefined && at < expiresAt
