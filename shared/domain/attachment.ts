import { Refusal } from './refusal'
import type { Request } from './request/request'
import type { Attachment } from './request/state'

/** The most a dossier takes of one file, in bytes; phones make photos of 3 to 8 MB. */
export const MOST_BYTES = 10 * 1024 * 1024
/** The most files in one dossier. */
export const MOST_FILES = 30

/** Refuses with ATTACHMENT_COUNT a dossier that is full. */
export function checkRoom({ attachments }: Pick<Request, 'attachments'>): void {
  if (attachments.length >= MOST_FILES) throw new Refusal('ATTACHMENT_COUNT', { most: MOST_FILES })
}

/** The opening bytes of what may be attached: `at` is where they stand. */
const signatures: { kind: Attachment['kind']; at: number; bytes: number[] }[] = [
  { kind: 'photo', at: 0, bytes: [0xff, 0xd8, 0xff] },
  { kind: 'photo', at: 0, bytes: [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a] },
  { kind: 'photo', at: 8, bytes: [...'WEBP'].map((letter) => letter.charCodeAt(0)) },
  { kind: 'photo', at: 4, bytes: [...'ftypheic'].map((letter) => letter.charCodeAt(0)) },
  { kind: 'photo', at: 4, bytes: [...'ftypmif1'].map((letter) => letter.charCodeAt(0)) },
  { kind: 'voice', at: 4, bytes: [...'ftypM4A'].map((letter) => letter.charCodeAt(0)) },
  { kind: 'voice', at: 0, bytes: [...'ID3'].map((letter) => letter.charCodeAt(0)) },
  { kind: 'voice', at: 0, bytes: [0xff, 0xfb] },
  { kind: 'voice', at: 0, bytes: [0xff, 0xf3] },
  { kind: 'voice', at: 0, bytes: [0xff, 0xf1] },
  { kind: 'document', at: 0, bytes: [...'%PDF-'].map((letter) => letter.charCodeAt(0)) },
]

/** What a file is by its content, whatever its name says; undefined for anything that may not be attached. */
export const kindOfFile = (content: Uint8Array): Attachment['kind'] | undefined =>
  signatures.find(({ at, bytes }) => bytes.every((byte, index) => content[at + index] === byte))?.kind
