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

/** What a file is by its content, and the extension it is kept under. */
export interface FileType {
  kind: Attachment['kind']
  extension: `.${string}`
}

const letters = (text: string): number[] => [...text].map((letter) => letter.charCodeAt(0))

/** The opening bytes of what may be attached: `at` is where they stand. */
const signatures: (FileType & { at: number; bytes: number[] })[] = [
  { kind: 'photo', extension: '.jpg', at: 0, bytes: [0xff, 0xd8, 0xff] },
  { kind: 'photo', extension: '.png', at: 0, bytes: [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a] },
  { kind: 'photo', extension: '.webp', at: 8, bytes: letters('WEBP') },
  { kind: 'photo', extension: '.heic', at: 4, bytes: letters('ftypheic') },
  { kind: 'photo', extension: '.heif', at: 4, bytes: letters('ftypmif1') },
  { kind: 'voice', extension: '.m4a', at: 4, bytes: letters('ftypM4A') },
  { kind: 'voice', extension: '.mp3', at: 0, bytes: letters('ID3') },
  { kind: 'voice', extension: '.mp3', at: 0, bytes: [0xff, 0xfb] },
  { kind: 'voice', extension: '.mp3', at: 0, bytes: [0xff, 0xf3] },
  { kind: 'voice', extension: '.aac', at: 0, bytes: [0xff, 0xf1] },
  { kind: 'document', extension: '.pdf', at: 0, bytes: letters('%PDF-') },
]

/** What a file is by its content, whatever its name says; undefined for anything that may not be attached. */
export const typeOfFile = (content: Uint8Array): FileType | undefined =>
  signatures.find(({ at, bytes }) => bytes.every((byte, index) => content[at + index] === byte))
