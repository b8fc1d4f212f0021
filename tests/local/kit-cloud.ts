import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildSync } from 'esbuild'
import type { CollectionIndex } from '../../cloudfunctions/cloud/collections'
import { type CloudSettings, startCloud } from '../../local/cloud'

/** Collections for the tests of the cloud itself, with an index of every kind. */
export const testCollections: Record<string, CollectionIndex[]> = {
  things: [
    { name: 'readersDue', keys: { readers: 1, isOpen: 1, nextDueAt: 1 } },
    { name: 'readersReceived', keys: { readers: 1, receivedAt: -1 } },
    { name: 'number', keys: { number: 1 }, unique: true },
  ],
  notes: [{ name: 'thing', keys: { thingId: 1, version: 1 }, unique: true }],
  places: [],
}

/** A folder that is new, and what takes it away again. */
export function newFolder(): { folder: string; remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), 'local-cloud-'))
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) }
}

/** Bundles fixtures/kit.ts as a function under each name, with its config. */
export function buildKit(folder: string, names: Record<string, object> = { kit: {} }): string {
  const out = join(folder, 'functions')
  for (const [name, config] of Object.entries(names)) {
    buildSync({
      entryPoints: [join(__dirname, 'fixtures', 'kit.ts')],
      outfile: join(out, name, 'index.js'),
      bundle: true,
      platform: 'node',
      format: 'cjs',
      target: 'node18',
      logLevel: 'error',
    })
    writeFileSync(join(out, name, 'config.json'), JSON.stringify(config))
  }
  return out
}

/** A cloud of its own for one test file, whose function `kit` runs code sent as text through the real SDK. */
export async function kitCloud(settings: Partial<CloudSettings> & { functions?: Record<string, object> } = {}) {
  const { folder, remove } = newFolder()
  const { functions, ...rest } = settings
  const functionsFolder = buildKit(folder, functions)
  const cloud = await startCloud({
    dataFolder: join(folder, 'data'),
    functionsFolder,
    collections: testCollections,
    ...rest,
  })
  return {
    cloud,
    folder,
    functionsFolder,
    /** Runs code that sees `cloud`, `db`, `_`, `$` and `given`. */
    run: (code: string, given?: unknown, openid = 'somebody') => cloud.call('kit', { code, given }, openid),
    end: async () => {
      await cloud.end()
      remove()
    },
  }
}
