import { Refusal } from '../refusal'
import { type Instant, secondsOf } from './china-time'

/** Time taken out of a promise, half-open; without `until` it still runs. */
export interface Pause {
  from: Instant
  until?: Instant
}

/** A stretch of time in seconds since 1970, half-open; `until` is Infinity while a pause runs. */
export interface Stretch {
  from: number
  until: number
}

/** Sorts pauses and joins what overlaps or touches; refuses with PAUSE_INVALID one that ends before it begins. */
export function joinPauses(pauses: readonly Pause[]): Stretch[] {
  const joined: Stretch[] = []
  for (const stretch of pauses.map(stretchOf).sort((a, b) => a.from - b.from)) {
    const last = joined[joined.length - 1]
    if (last && stretch.from <= last.until) last.until = Math.max(last.until, stretch.until)
    else joined.push({ ...stretch })
  }
  return joined.filter((stretch) => stretch.from < stretch.until)
}

function stretchOf(pause: Pause): Stretch {
  const from = secondsOf(pause.from)
  const until = pause.until === undefined ? Number.POSITIVE_INFINITY : secondsOf(pause.until)
  if (until < from) throw new Refusal('PAUSE_INVALID', { from: pause.from, until: pause.until ?? '' })
  return { from, until }
}

/** What is left of a stretch outside joined pauses, in order. */
export function outside(stretch: Stretch, pauses: readonly Stretch[]): Stretch[] {
  const left: Stretch[] = []
  let from = stretch.from
  for (const pause of pauses) {
    if (pause.until <= from || pause.from >= stretch.until) continue
    if (pause.from > from) left.push({ from, until: pause.from })
    from = Math.max(from, pause.until)
  }
  if (from < stretch.until) left.push({ from, until: stretch.until })
  return left
}

/** The joined pause in which a stretch lies wholly, if any. */
export const pauseAround = (stretch: Stretch, pauses: readonly Stretch[]): Stretch | undefined =>
  pauses.find((pause) => pause.from <= stretch.from && stretch.until <= pause.until)
