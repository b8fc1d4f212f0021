import { mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { buildCloudfunctions } from '../build-cloudfunctions'
import { measuredActs } from './acts'
import { type Cell, type Extent, measure } from './measure'
import { machine, writePage } from './page'
import { openRawCommit } from './raw-commit'
import { report } from './report'
import { openSite, type Site } from './site'
import { writtenBytes } from './written-bytes'

const root = join(__dirname, '../..')

const { values: flags } = parseArgs({
  options: {
    sizes: { type: 'string' },
    quick: { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
    /** Only acts whose name has these words. */
    only: { type: 'string', default: '' },
    /** Seconds one cell may take before it ends with the samples it has. */
    seconds: { type: 'string', default: '60' },
  },
})

const seconds = Number(flags.seconds)
// Side by side first: by the time one call is measured alone, its worker's code has long been compiled.
const extents: Extent[] = flags.quick
  ? [
      { rounds: 1, callsEach: 1, lanes: 16, warmUp: 1, seconds },
      { rounds: 2, callsEach: 3, lanes: 1, warmUp: 1, seconds },
    ]
  : [
      { rounds: 6, callsEach: 2, lanes: 16, warmUp: 2, seconds },
      { rounds: 8, callsEach: 5, lanes: 1, warmUp: 5, seconds },
    ]

/** `npm run bench`: measures the acts people wait for, in counties of several sizes, beside raw commits to the same disk. */
async function bench(): Promise<void> {
  const startedAt = performance.now()
  const say = (text: string) =>
    process.stderr.write(`${((performance.now() - startedAt) / 1000).toFixed(0).padStart(5)} s  ${text}\n`)
  const sizes = (flags.sizes ?? (flags.quick ? '200,1000' : '1000,10000,100000')).split(',').map(Number)
  const on = `${new Date().toISOString().slice(0, 10)}, ${machine()}.`
  const functionsFolder = join(root, 'dist', 'bench-functions')
  await buildCloudfunctions({ outFolder: functionsFolder })
  const sites: Site[] = []
  const rawFolder = join(root, '.data', `bench-raw-${process.pid}`)
  mkdirSync(rawFolder, { recursive: true })
  try {
    for (const requests of sizes) sites.push(await openSite(requests, functionsFolder, say))
    const bytes = writtenBytes(sites[0]?.cloud)
    const raw = openRawCommit(rawFolder, bytes)
    const cells: Cell[] = []
    for (const act of measuredActs.filter(({ name }) => name.includes(flags.only)))
      for (const extent of extents) {
        cells.push(...(await measure(act, sites, raw, extent)))
        say(`${act.name}, ${extent.lanes === 1 ? 'alone' : 'together'}`)
      }
    raw.end()
    const tables = `${on} A raw commit writes ${bytes} bytes, as much as a submit.\n\n${report(cells)}`
    process.stdout.write(`\n${tables}\n`)
    if (flags.write) writePage(tables)
  } finally {
    for (const site of sites) await site.end()
    rmSync(rawFolder, { recursive: true })
  }
}

bench().catch((error: unknown) => {
  console.error(error)
  process.exit(1)
})
