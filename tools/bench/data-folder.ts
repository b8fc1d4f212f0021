import { createHash } from 'node:crypto'
import {
  constants,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs'
import { join } from 'node:path'
import { searchEntryOf } from '@shared/domain/search/search-entry'
import { type Cloud, startCloud } from '../../local/cloud'
import { type County, countyOf } from './county/county'
import { type Dossier, dossiersOf } from './county/dossiers'
import { benchAt } from './county/size'

const root = join(__dirname, '../..')
const data = join(root, '.data')
/** What the loaded data is made from: when any of it changes, it is made afresh. */
const sources = [
  'tools/bench/county',
  'shared/domain',
  'local/county/random.ts',
  'local/store/ejson.ts',
  'local/store/index-tables.ts',
  'local/store/sort-key.ts',
  'cloudfunctions/cloud/collections.ts',
]
const BATCH = 500

/** Gives a fresh copy of a data folder that holds a county of so many requests; the loaded folder itself is kept for the next run. */
export async function freshCopy(requests: number, say: (text: string) => void): Promise<string> {
  const loaded = join(data, `bench-${requests}-${sourcesHash()}`)
  if (!existsSync(loaded)) {
    forgetOlder(requests)
    await load(loaded, countyOf(requests), say)
  }
  const copy = join(data, `bench-run-${process.pid}-${requests}`)
  cpSync(loaded, copy, { recursive: true, mode: constants.COPYFILE_FICLONE })
  return copy
}

/** Folders made from earlier sources are of no more use, and large. */
function forgetOlder(requests: number): void {
  if (!existsSync(data)) return
  for (const name of readdirSync(data))
    if (name.startsWith(`bench-${requests}-`)) rmSync(join(data, name), { recursive: true, force: true })
}

async function load(folder: string, county: County, say: (text: string) => void): Promise<void> {
  const startedAt = performance.now()
  const part = `${folder}-part`
  rmSync(part, { recursive: true, force: true })
  mkdirSync(join(part, 'none'), { recursive: true })
  // Without functions there is no timer: nothing but the county is written.
  const cloud = await startCloud({ dataFolder: part, functionsFolder: join(part, 'none'), at: benchAt })
  const { places, people, jurisdiction, size } = county
  cloud.store.insertMany('jurisdictions', [{ ...jurisdiction }])
  const stations = [places.bureau, ...places.townships, ...places.villages.map(({ station }) => station)]
  for (const [name, docs] of Object.entries({ stations, people: people.people, instructors: people.instructors }))
    cloud.store.insertMany(name, docs as unknown as { _id: string }[])
  let waiting: Dossier[] = []
  let written = 0
  for (const dossier of dossiersOf(county)) {
    waiting.push(dossier)
    written += 1
    if (waiting.length < BATCH && written < size.requests) continue
    putAll(cloud, waiting)
    waiting = []
    if (written % 10_000 === 0) say(`${written} requests loaded`)
  }
  cloud.store.insertMany('counters', county.counters())
  await cloud.end()
  renameSync(part, folder)
  say(`${written} requests loaded in ${((performance.now() - startedAt) / 1000).toFixed(0)} s, kept for the next run`)
}

function putAll(cloud: Cloud, dossiers: Dossier[]): void {
  cloud.store.insertMany(
    'searchTerms',
    dossiers.map(({ request }) => ({ ...searchEntryOf(request) })),
  )
  cloud.store.insertMany(
    'requests',
    dossiers.map(({ request }) => ({ ...request })),
  )
  cloud.store.insertMany(
    'entries',
    dossiers.flatMap(({ entries }) => entries.map((entry) => ({ ...entry }))),
  )
}

function sourcesHash(): string {
  const hash = createHash('sha256')
  const visit = (path: string): void => {
    if (statSync(join(root, path)).isDirectory())
      for (const name of readdirSync(join(root, path)).sort()) visit(join(path, name))
    else if (!path.endsWith('.test.ts')) hash.update(path).update(readFileSync(join(root, path)))
  }
  for (const source of sources) visit(source)
  return hash.digest('hex').slice(0, 12)
}
