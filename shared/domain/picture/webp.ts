import { joined, letters, numbersIn, standsAt, wordsAt } from './bytes'

const HEADER = 12
/** The picture, its transparency and its colours. A film (ANIM, ANMF) has no picture of its own and is none. */
const ofPicture = ['VP8X', 'VP8 ', 'VP8L', 'ALPH', 'ICCP']
/** Flags of VP8X: transparency 0x10 and colours 0x20 stay; place, time and film, of which nothing is left, go. */
const LEFT = 0x30

/** Whether a file opens like a WebP. */
export const isWebp = (content: Uint8Array): boolean =>
  standsAt(content, 0, letters('RIFF')) && standsAt(content, 8, letters('WEBP'))

/** A WebP without what was written beside the picture. Throws or gives none where it is cut short or holds no picture. */
export function bareWebp(webp: Uint8Array): Uint8Array | undefined {
  const kept: Uint8Array[] = []
  const ends = 8 + numbersIn(webp).getUint32(4, true)
  if (ends > webp.length) return undefined
  for (let at = HEADER; at < ends; ) {
    const length = numbersIn(webp).getUint32(at + 4, true)
    const next = at + 8 + length + (length % 2)
    if (next > ends) return undefined
    const kind = wordsAt(webp, at, 4)
    if (ofPicture.includes(kind)) kept.push(kind === 'VP8X' ? quiet(webp.slice(at, next)) : webp.subarray(at, next))
    at = next
  }
  const hasPicture = kept.some((chunk) => ['VP8 ', 'VP8L'].includes(wordsAt(chunk, 0, 4)))
  return hasPicture ? inRiff(joined(kept)) : undefined
}

function quiet(chunk: Uint8Array): Uint8Array {
  chunk[8] = (chunk[8] ?? 0) & LEFT
  return chunk
}

function inRiff(chunks: Uint8Array): Uint8Array {
  const length = new Uint8Array(4)
  numbersIn(length).setUint32(0, 4 + chunks.length, true)
  return joined([letters('RIFF'), length, letters('WEBP'), chunks])
}
