import { addDays, type ChinaDate } from '../clock/china-time'
import { type Anchor, EVER, hashOfAnchor, isDailyIn, linesIn } from './anchor'
import type { BookSource } from './book-source'
import type { Finding } from './finding'
import { rootOf } from './merkle'

/** Where the walk through the anchors stands: the day after the last one looked at, and that anchor's hash. */
export interface AnchorPlace {
  next: ChinaDate
  previous: string
}

const ANCHORS_AT_ONCE = 10

export const firstPlace: AnchorPlace = { next: EVER, previous: '' }

/** Looks at the next anchors of a book and at the lines of their days, up to the last day that must be anchored. */
export async function verifyAnchors(
  source: BookSource,
  { next, previous }: AnchorPlace,
  through: ChinaDate,
): Promise<{ findings: Finding[]; place?: AnchorPlace }> {
  const anchors = await source.anchorsFrom(next, ANCHORS_AT_ONCE)
  const findings: Finding[] = []
  let place = { next, previous }
  for (const anchor of anchors) {
    findings.push(...(await chainFaults(source, anchor, place)), ...(await dayFaults(source, anchor)))
    place = { next: addDays(anchor.date, 1), previous: anchor.hash }
  }
  if (anchors.length === ANCHORS_AT_ONCE) return { findings, place }
  const unanchored = await firstUnanchored(source, place.next, through)
  return { findings: unanchored ? [...findings, { fault: 'anchorMissing', date: unanchored }] : findings }
}

/** The first day from `from` to `through` that should have an anchor: a day of the book's own year, or one with lines. */
async function firstUnanchored(
  source: BookSource,
  from: ChinaDate,
  through: ChinaDate,
): Promise<ChinaDate | undefined> {
  if (from > through) return undefined
  if (from !== EVER && isDailyIn(source.book, from)) return from
  const day = await source.firstDayFrom(from)
  return day && day <= through ? day : undefined
}

async function chainFaults(source: BookSource, anchor: Anchor, { next, previous }: AnchorPlace): Promise<Finding[]> {
  const { date, root, hash } = anchor
  const leaves = linesIn(anchor).map((line) => line.hash)
  if (hashOfAnchor(anchor) !== hash || rootOf(leaves) !== root || leaves.length !== anchor.count)
    return [{ fault: 'anchorAltered', date }]
  const skipped = await firstUnanchored(source, next, addDays(date, -1))
  if (skipped) return [{ fault: 'anchorMissing', date: skipped }]
  if (anchor.previous === previous) return []
  // Nothing before it is in sight and yet it follows something: the beginning was taken away.
  return [previous === '' ? { fault: 'anchorMissing', date: addDays(date, -1) } : { fault: 'anchorAltered', date }]
}

/** What differs between a day's lines and what its anchor names of them. */
async function dayFaults(source: BookSource, anchor: Anchor): Promise<Finding[]> {
  const { date } = anchor
  const stored = new Map((await source.linesOn(date)).map(({ _id, hash }) => [_id, hash]))
  const named = linesIn(anchor)
  const ids = new Set(named.map(({ id }) => id))
  const gone = named.filter(({ id }) => !stored.has(id)).map(({ id }) => id)
  const rewritten = named.filter(({ id, hash }) => (stored.get(id) ?? hash) !== hash).map(({ id }) => id)
  const inserted = [...stored.keys()].filter((id) => !ids.has(id))
  return [
    ...(await goneFaults(source, gone, date)),
    ...rewritten.map((id): Finding => ({ fault: 'rewritten', date, ...placeOf(id) })),
    ...inserted.map((id): Finding => ({ fault: 'inserted', date, ...placeOf(id) })),
  ]
}

const placeOf = (id: string): { requestId: string; version: number } => {
  const dash = id.lastIndexOf('-')
  return { requestId: id.slice(0, dash), version: Number(id.slice(dash + 1)) }
}

/** Of lines that are gone from their day: the whole dossier, its end, or one line of it. */
async function goneFaults(source: BookSource, ids: string[], date: ChinaDate): Promise<Finding[]> {
  if (ids.length === 0) return []
  const places = ids.map(placeOf)
  const requestIds = [...new Set(places.map(({ requestId }) => requestId))]
  const left = await source.linesOf(requestIds)
  const findings = places.map(({ requestId, version }): Finding => {
    const versions = left.filter((line) => line.requestId === requestId).map((line) => line.version)
    if (versions.length === 0) return { fault: 'dossierMissing', requestId, date }
    // Still there under another day: the walk through the dossiers has named it.
    const fault = version > Math.max(...versions) ? 'truncated' : versions.includes(version) ? 'altered' : 'missing'
    return { fault, requestId, version, date }
  })
  return findings.filter(
    ({ fault, requestId }, index) =>
      fault !== 'dossierMissing' || index === findings.findIndex((other) => other.requestId === requestId),
  )
}
