/** Chance that is the same in every build: everything invented is drawn from a seed written as words. */
export interface Random {
  /** A whole number from `least` to `most`, both included. */
  whole(least: number, most: number): number
  pick<T>(items: readonly T[]): T
  /** True about `percent` times in a hundred. */
  chance(percent: number): boolean
  /** Fills each `{one|other}` of a sentence with one of its readings. */
  words(sentence: string): string
}

/** The chance that belongs to a seed. */
export function randomFrom(seed: string): Random {
  const next = mulberry32(seedOf(seed))
  const whole = (least: number, most: number) => least + Math.floor(next() * (most - least + 1))
  const pick = <T>(items: readonly T[]): T => {
    const item = items[whole(0, items.length - 1)]
    if (item === undefined) throw new RangeError('nothing to pick from')
    return item
  }
  return {
    whole,
    pick,
    chance: (percent) => next() * 100 < percent,
    words: (sentence) => sentence.replace(/\{([^}]*)\}/g, (_, readings: string) => pick(readings.split('|'))),
  }
}

/** FNV-1a over the seed's characters. */
const seedOf = (seed: string): number =>
  [...seed].reduce((hash, letter) => Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193) >>> 0, 0x811c9dc5)

/** Mulberry32: a small generator of numbers from 0 up to 1. */
function mulberry32(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}
