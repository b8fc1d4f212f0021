import { joined, letters, numbersIn, standsAt } from './bytes'

const START = Uint8Array.of(0xff, 0xd8)
const END = 0xd9
const CLOSING = Uint8Array.of(0xff, END)
const SCAN = 0xda
/** May stand before any marker, as often as it likes. */
const FILL = 0xff
const EXIF = letters('Exif\0\0')

/** Whether a file opens like a JPEG. */
export const isJpeg = (content: Uint8Array): boolean => standsAt(content, 0, START) && content[2] === 0xff

/**
 * A JPEG without what was written beside the picture: place, time, camera, a small picture of the whole, a film after its end. The way it
 * is to be turned stays. Throws or gives none where it is cut short or no JPEG.
 */
export function bareJpeg(jpeg: Uint8Array): Uint8Array | undefined {
  const kept: Uint8Array[] = []
  const met = { frame: false, scan: false }
  let turn = 1
  let at = 2
  while (jpeg[at] === 0xff) {
    const marker = jpeg[at + 1] ?? 0
    if (marker === FILL) {
      at += 1
      continue
    }
    if (marker === END) return met.frame && met.scan ? joined([START, ...turned(turn), ...kept, CLOSING]) : undefined
    const ends = at + 2 + numbersIn(jpeg).getUint16(at + 2)
    const next = marker === SCAN ? endOfScan(jpeg, ends) : ends
    const segment = jpeg.subarray(at, next)
    if (marker === 0xe1 && standsAt(segment, 4, EXIF)) turn = turnIn(segment.subarray(10)) ?? turn
    if (isOfPicture(marker, segment)) kept.push(segment)
    met.frame ||= isFrame(marker)
    met.scan ||= marker === SCAN
    at = next
  }
  return undefined
}

/** Where the coded picture ends: at the next marker that is none of those within it. */
function endOfScan(jpeg: Uint8Array, from: number): number {
  for (let at = from; at < jpeg.length; at++) {
    const next = jpeg[at + 1] ?? 0
    const isWithin = next === 0 || next === FILL || (next >= 0xd0 && next <= 0xd7)
    if (jpeg[at] === 0xff && !isWithin) return at
  }
  return jpeg.length
}

/** A frame header (SOF) is any of C0 to CF but the three that share their letters. */
const isFrame = (marker: number) => marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)

/** All but comments and what applications write; of these, what tells how to read the colours. */
function isOfPicture(marker: number, segment: Uint8Array): boolean {
  if (marker === 0xe0) return standsAt(segment, 4, letters('JFIF'))
  if (marker === 0xe2) return standsAt(segment, 4, letters('ICC_PROFILE'))
  return marker === 0xee || marker < 0xe0
}

/** How a picture is to be turned (Exif 0x0112, 1 to 8), or none that can be read. */
function turnIn(tiff: Uint8Array): number | undefined {
  if (tiff.length < 8) return undefined
  const numbers = numbersIn(tiff)
  const isLittle = tiff[0] === 0x49
  const first = numbers.getUint32(4, isLittle) + 2
  for (let at = first; at + 12 <= tiff.length; at += 12) {
    if (at >= first + 12 * numbers.getUint16(first - 2, isLittle)) return undefined
    const value = numbers.getUint16(at + 8, isLittle)
    if (numbers.getUint16(at, isLittle) === 0x0112 && value >= 1 && value <= 8) return value
  }
  return undefined
}

/** An Exif segment that says how to turn the picture and nothing else; what stands upright needs none. */
const turned = (turn: number): Uint8Array[] =>
  turn === 1
    ? []
    : [
        Uint8Array.of(0xff, 0xe1, 0, 34),
        EXIF,
        letters('MM\0*\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0'),
        Uint8Array.of(turn, 0, 0, 0, 0, 0, 0),
      ]
