import { deflateSync } from 'node:zlib'
import { joined, letters, numbersIn } from '@shared/domain/picture/bytes'

/** A PNG of so many pixels, given as bytes of red, green and blue, row after row. */
export function pngOf(width: number, height: number, colours: ArrayLike<number>): Uint8Array {
  const header = new Uint8Array(13)
  numbersIn(header).setUint32(0, width)
  numbersIn(header).setUint32(4, height)
  // Eight bits for each of three colours.
  header.set([8, 2], 8)
  // Each row begins with how it was filtered: not at all.
  const rows = new Uint8Array(height * (1 + width * 3))
  for (let row = 0; row < height; row++)
    for (let at = 0; at < width * 3; at++) rows[row * (1 + width * 3) + 1 + at] = colours[row * width * 3 + at] ?? 0
  const chunks = [chunk('IHDR', header), chunk('IDAT', deflateSync(rows)), chunk('IEND', new Uint8Array())]
  return joined([letters('\x89PNG\r\n\x1a\n'), ...chunks])
}

/** A part of a PNG, with its length before and its checksum behind. */
export function chunk(kind: string, content: Uint8Array): Uint8Array {
  const [length, sum] = [new Uint8Array(4), new Uint8Array(4)]
  const body = joined([letters(kind), content])
  numbersIn(length).setUint32(0, content.length)
  numbersIn(sum).setUint32(0, checksum(body))
  return joined([length, body, sum])
}

/** CRC-32 as a PNG wants it. */
function checksum(bytes: Uint8Array): number {
  let crc = 0xffffffff
  for (const byte of bytes) {
    crc ^= byte
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1
  }
  return (crc ^ 0xffffffff) >>> 0
}
