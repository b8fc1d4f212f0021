import { inflateSync } from 'node:zlib'

/** Whether a photograph can be drawn: a file may open like one and be cut short, or be no picture at all. */
export function isSound(content: Buffer): boolean {
  try {
    const { width, height } = sizeOf(content)
    return width > 0 && height > 0 && (content[0] === 0xff || unpacks(content))
  } catch {
    return false
  }
}

/** How many pixels a JPEG or PNG has. Throws where it says nothing of them. */
export const sizeOf = (content: Buffer): { width: number; height: number } =>
  content[0] === 0xff ? sizeInFrame(content) : { width: content.readUInt32BE(16), height: content.readUInt32BE(20) }

/** A JPEG's size stands in its frame header. */
function sizeInFrame(jpeg: Buffer): { width: number; height: number } {
  let at = 2
  while (jpeg[at] === 0xff) {
    const marker = jpeg[at + 1] ?? 0
    const isFrame = marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc
    if (isFrame) return { height: jpeg.readUInt16BE(at + 5), width: jpeg.readUInt16BE(at + 7) }
    at += 2 + jpeg.readUInt16BE(at + 2)
  }
  throw new Error('a JPEG without a frame')
}

/** A PNG goes on to its last chunk, and its picture unpacks. */
function unpacks(png: Buffer): boolean {
  const pieces: Buffer[] = []
  for (let at = 8; at < png.length; at += 12 + png.readUInt32BE(at)) {
    const kind = png.toString('latin1', at + 4, at + 8)
    if (kind === 'IDAT') pieces.push(png.subarray(at + 8, at + 8 + png.readUInt32BE(at)))
    if (kind === 'IEND') return inflateSync(Buffer.concat(pieces)).length > 0
  }
  return false
}
