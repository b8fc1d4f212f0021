/** Parts one after the other, as one. */
export function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}

/** The bytes of Latin letters. */
export const letters = (words: string): Uint8Array => Uint8Array.from(words, (letter) => letter.charCodeAt(0))

/** The Latin letters of some bytes. */
export const wordsAt = (bytes: Uint8Array, at: number, length: number): string =>
  String.fromCharCode(...bytes.subarray(at, at + length))

/** Whether these bytes stand there. */
export const standsAt = (bytes: Uint8Array, at: number, wanted: Uint8Array): boolean =>
  wanted.every((byte, index) => bytes[at + index] === byte)

/** Reads and writes numbers of several bytes. */
export const numbersIn = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
