import type { ChinaDate, Instant } from '../clock/china-time'
import { type Entry, hashOf } from '../ledger'
import { type AnchorHead, hashOfAnchor } from './anchor'
import { type PathStep, rootBy } from './merkle'

/** A line its taker may not read whole: its place in the chain, without what it says. */
export interface WithheldLine extends Pick<Entry, '_id' | 'requestId' | 'version' | 'at' | 'previousHash' | 'hash'> {
  isWithheld: true
}

/** A dossier as it may be checked without this system: its lines, the anchors since, and the way from one to the other. */
export interface DossierProof {
  format: 'dossier-proof/1'
  requestId: string
  number: string
  bookId: string
  madeAt: Instant
  lines: (Entry | WithheldLine)[]
  /** For each anchored line the path to the root of its day. */
  paths: { line: string; date: ChinaDate; path: PathStep[] }[]
  /** Every anchor from the first of these days to the last one made. */
  anchors: AnchorHead[]
}

/** One thing that was checked: a line, or a day's anchor. */
export interface Check {
  /** `withheld` and `notYet` are no faults: not shown, and written after the last anchor. */
  what:
    | 'holds'
    | 'withheld'
    | 'notYet'
    | 'altered'
    | 'broken'
    | 'missing'
    | 'notAnchored'
    | 'anchorAltered'
    | 'anchorMissing'
  version?: number
  date?: ChinaDate
}

const good: readonly Check['what'][] = ['holds', 'withheld', 'notYet']

/** Whether everything checked holds. */
export const isWhole = (checks: Check[]): boolean => checks.every(({ what }) => good.includes(what))

/** Checks a proof by itself: each line, in order, then each anchor. */
export function checkProof({ lines, paths, anchors }: DossierProof): Check[] {
  const roots = new Map(anchors.map(({ date, root }) => [date, root]))
  const lastDay = anchors.at(-1)?.date ?? ''
  const checks = lines.map((line, index): Check => {
    const { version } = line
    const before = lines[index - 1]
    if (version !== index + 1 || line.previousHash !== (before?.hash ?? '') || (before && line.at < before.at))
      return { what: 'broken', version }
    const isHidden = 'isWithheld' in line
    if (!isHidden && hashOf(line) !== line.hash) return { what: 'altered', version }
    const way = paths.find((one) => one.line === line._id)
    if (!way) return { what: line.at.slice(0, 10) > lastDay ? 'notYet' : 'notAnchored', version }
    if (way.date !== line.at.slice(0, 10) || rootBy(line.hash, way.path) !== roots.get(way.date))
      return { what: 'notAnchored', version, date: way.date }
    return { what: isHidden ? 'withheld' : 'holds', version, date: way.date }
  })
  const ids = new Set(lines.map(({ _id }) => _id))
  const missing = paths.filter(({ line }) => !ids.has(line))
  return [
    ...checks,
    ...missing.map(({ line, date }): Check => ({ what: 'missing', version: Number(line.split('-').at(-1)), date })),
    ...anchors.map(checkedAnchor),
  ]
}

function checkedAnchor(anchor: AnchorHead, index: number, all: AnchorHead[]): Check {
  const { date, hash, previous } = anchor
  if (hashOfAnchor(anchor) !== hash) return { what: 'anchorAltered', date }
  const before = all[index - 1]
  return { what: before && previous !== before.hash ? 'anchorMissing' : 'holds', date }
}
