import { appendFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { collections } from '../../cloudfunctions/cloud/collections'
import { Cloudbase } from './cloudbase'
import { put, rowsOf } from './founding-documents'
import { readKeys } from './secrets'
import { readSettings, usualFolder } from './settings'

/** A reply has at most 1 MB: as many dossiers fit with room to spare. */
const PAGE = 20
const AT_ONCE = 10
const names = Object.keys(collections)

/** Writes every document to `<folder>/<collection>.jsonl`, a line each, readable by the owner alone; gives the counts. */
async function backUp(cloud: Cloudbase, folder: string): Promise<Record<string, number>> {
  if (existsSync(folder)) throw new Error(`${folder} is already there: a backup is never written over another`)
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  const counts: Record<string, number> = {}
  for (const name of names) {
    const file = join(folder, `${name}.jsonl`)
    writeFileSync(file, '', { mode: 0o600 })
    counts[name] = 0
    for await (const page of pagesOf(cloud, name)) {
      appendFileSync(file, page.map((doc) => `${JSON.stringify(doc)}\n`).join(''))
      counts[name] += page.length
    }
  }
  return counts
}

/** Puts a backup's documents into a deployed environment that keeps no request yet; gives the counts. */
async function restore(cloud: Cloudbase, folder: string): Promise<Record<string, number>> {
  if ((await rowsOf(cloud, 'requests', {})).length > 0)
    throw new Error('this environment keeps requests already: a backup goes into a new one only')
  const counts: Record<string, number> = {}
  for (const name of names) {
    const lines = readFileSync(join(folder, `${name}.jsonl`), 'utf8')
      .split('\n')
      .filter(Boolean)
    for (let at = 0; at < lines.length; at += AT_ONCE)
      await Promise.all(lines.slice(at, at + AT_ONCE).map((line) => put(cloud, name, JSON.parse(line))))
    counts[name] = lines.length
  }
  return counts
}

async function* pagesOf({ database }: Cloudbase, name: string): AsyncGenerator<{ _id: string }[]> {
  for (let last: string | undefined; ; ) {
    const after = last === undefined ? {} : { _id: database.command.gt(last) }
    const { data } = await database.collection(name).where(after).orderBy('_id', 'asc').limit(PAGE).get()
    if (data.length === 0) return
    yield data
    last = data.at(-1)._id
  }
}

/** `npm run backup -- --env <name> --into <folder>`, and back: `--from <folder> --confirm <name>` */
async function main(): Promise<void> {
  const text = { type: 'string' } as const
  const { env, settings, into, from, confirm } = parseArgs({
    options: { env: text, settings: { ...text, default: usualFolder }, into: text, from: text, confirm: text },
  }).values
  if (!env || !into === !from) throw new Error('--env <name>, and --into <folder> or --from <folder>')
  if (from && confirm !== env) throw new Error(`type the name of the environment to write to: --confirm ${env}`)
  const { environmentId, appid } = readSettings(env, settings)
  const cloud = new Cloudbase(environmentId, appid, readKeys(process.env))
  const counts = into ? await backUp(cloud, into) : await restore(cloud, from ?? '')
  for (const [name, count] of Object.entries(counts)) console.log(`${String(count).padStart(8)} ${name}`)
}

if (require.main === module)
  main().catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : String(error))
    process.exit(1)
  })
