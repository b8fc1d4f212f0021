import { closeSync, openSync, readSync } from 'node:fs'

const CHUNK = 1 << 20

/** A line of a file by where it stands, so that it need not be kept. */
export interface Place {
  offset: number
  length: number
}

/** Each line of a file of JSON lines with its place; only a chunk of the file is held at a time. */
export function* placesIn<T>(file: string): Generator<{ place: Place; doc: T }> {
  const descriptor = openSync(file, 'r')
  try {
    let [rest, offset] = [Buffer.alloc(0), 0]
    for (;;) {
      const chunk = Buffer.alloc(CHUNK)
      const read = readSync(descriptor, chunk, 0, CHUNK, null)
      if (read === 0) return
      rest = Buffer.concat([rest, chunk.subarray(0, read)])
      for (let end = rest.indexOf(10); end >= 0; end = rest.indexOf(10)) {
        const place = { offset, length: end }
        if (end > 0) yield { place, doc: JSON.parse(rest.toString('utf8', 0, end)) as T }
        rest = rest.subarray(end + 1)
        offset += end + 1
      }
    }
  } finally {
    closeSync(descriptor)
  }
}

/** The documents at these places of a file. */
export function documentsAt<T>(file: string, places: Place[]): T[] {
  const descriptor = openSync(file, 'r')
  try {
    return places.map(({ offset, length }) => {
      const text = Buffer.alloc(length)
      readSync(descriptor, text, 0, length, offset)
      return JSON.parse(text.toString('utf8')) as T
    })
  } finally {
    closeSync(descriptor)
  }
}
