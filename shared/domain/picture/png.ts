import { joined, numbersIn, standsAt, wordsAt } from './bytes'

const OPENING = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)

/** The picture, and what tells how to read its colours; words, time, place and films are among the others. */
const ofPicture = ['IHDR', 'PLTE', 'IDAT', 'IEND', 'tRNS', 'gAMA', 'cHRM', 'sRGB', 'iCCP']

/** Whether a file opens like a PNG. */
export const isPng = (content: Uint8Array): boolean => standsAt(content, 0, OPENING)

/** A PNG without what was written beside the picture. Throws or gives none where it is cut short or holds no picture. */
export function barePng(png: Uint8Array): Uint8Array | undefined {
  const kept: Uint8Array[] = [OPENING]
  const met = new Set<string>()
  for (let at = OPENING.length; at < png.length; ) {
    const next = at + 12 + numbersIn(png).getUint32(at)
    const kind = wordsAt(png, at + 4, 4)
    if (next > png.length) return undefined
    if (ofPicture.includes(kind)) kept.push(png.subarray(at, next))
    met.add(kind)
    if (kind === 'IEND') return met.has('IHDR') && met.has('IDAT') ? joined(kept) : undefined
    at = next
  }
  return undefined
}
