import type { MeasuredAct } from './acts'
import type { RawCommit } from './raw-commit'
import type { Asked, Site } from './site'

/** How much is measured: rounds of an act and of raw commits in turn. */
export interface Extent {
  rounds: number
  /** Calls each lane makes in a round, one after another; lanes call side by side. */
  callsEach: number
  lanes: number
  /** Calls of each lane before any is counted: workers are up and their code is warm. */
  warmUp: number
  /** A cell that has taken so many seconds ends with the samples it has. */
  seconds: number
}

/** One act in one county at one concurrency. */
export interface Cell {
  act: string
  requests: number
  lanes: number
  milliseconds: number[]
  raw: number[]
  /** The different ways round trips of one call came about, each as `action n` in order. */
  trips: Set<string>
  /** Documents the database looked at for one call. */
  examined: number
  seconds: number
  /** Calls that were not answered, by what they threw. */
  failures: Map<string, number>
}

const RAW_EACH = 20

/** Measures one act in all counties in turn within each round, raw commits between them, so that drift meets all alike. */
export async function measure(act: MeasuredAct, sites: Site[], raw: RawCommit, extent: Extent): Promise<Cell[]> {
  const benches = sites.map((site) => benchOf(act, site, extent))
  for (const { site, callSideBySide, cell } of benches) {
    await site.rewind()
    await callSideBySide(extent.warmUp)
    Object.assign(cell, emptyCell(act, site, extent))
  }
  for (let round = 0; round < extent.rounds; round++) {
    for (const { site, callSideBySide, cell } of benches) {
      if (cell.seconds > extent.seconds) continue
      await site.rewind()
      site.cloud.stats().reset()
      const startedAt = performance.now()
      await callSideBySide(extent.callsEach)
      cell.seconds += (performance.now() - startedAt) / 1000
      cell.examined = site.cloud.stats().examined / (extent.callsEach * extent.lanes)
      for (let n = 0; n < RAW_EACH; n++) cell.raw.push(raw.once())
    }
  }
  return benches.map(({ cell }) => cell)
}

function emptyCell({ name }: MeasuredAct, { county }: Site, { lanes }: Extent): Cell {
  const counts = { requests: county.size.requests, lanes, examined: 0, seconds: 0 }
  return { act: name, ...counts, milliseconds: [], raw: [], trips: new Set(), failures: new Map() }
}

const described = (trips: Record<string, number>) =>
  Object.entries(trips)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([action, n]) => `${action} ${n}`)
    .join(', ')

/** How many calls a site has had: the next one is by the next person. */
const made = new WeakMap<Site, number>()

function benchOf(act: MeasuredAct, site: Site, extent: Extent) {
  const cell = emptyCell(act, site, extent)
  const asked = act.asked(site)
  const next = (): Asked => {
    const n = made.get(site) ?? 0
    made.set(site, n + 1)
    return asked(n)
  }
  const callInTurn = async (times: number) => {
    for (let n = 0; n < times; n++) {
      try {
        const { milliseconds, trips } = await site.call(next())
        cell.milliseconds.push(milliseconds)
        cell.trips.add(described(trips))
      } catch (error) {
        const why = (error as Error).message
        cell.failures.set(why, (cell.failures.get(why) ?? 0) + 1)
      }
    }
  }
  const callSideBySide = (times: number) => Promise.all(Array.from({ length: extent.lanes }, () => callInTurn(times)))
  return { site, cell, callSideBySide }
}
