import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { startCloud } from '../local/cloud'
import { demoStartsAt, fillWithDemoCounty } from '../local/county/county'
import { buildApp, builtFolder } from './build-app'
import { buildCloudfunctions } from './build-cloudfunctions'

const root = join(__dirname, '..')
const dataFolder = process.env.DATA ?? join(root, '.data')
const functionsFolder = join(root, 'dist', 'cloudfunctions')

/** `npm start`: builds what has changed, fills a new data folder with the demo county, and serves it all on this machine. */
async function start(): Promise<void> {
  if (process.argv.includes('--fresh')) {
    await step('begin anew', async () => {
      // Only what the cloud itself put there: DATA may name a folder that holds other things.
      for (const own of ['cloud.sqlite', 'cloud.sqlite-wal', 'cloud.sqlite-shm', 'files', 'files-owners'])
        rmSync(join(dataFolder, own), { recursive: true, force: true })
      return dataFolder
    })
  }
  await step('build the cloud functions', async () => {
    const names = await buildCloudfunctions({ outFolder: functionsFolder })
    return names.join(', ') || 'none yet'
  })
  await step('build the web app', async () => (await buildApp('h5')).how)
  const port = Number(process.env.PORT ?? 8787)
  const log = (name: string, text: string) => process.stdout.write(`  [${name}] ${text.trimEnd()}\n`)
  const cloud = await startCloud({
    dataFolder,
    functionsFolder,
    webFolder: builtFolder('h5'),
    port,
    at: demoStartsAt,
    log,
  })
  // The counters come last: a first start that died halfway is done again.
  if (cloud.store.count('counters') === 0) {
    await step('load the demo county', async () => `${fillWithDemoCounty(cloud)} documents`)
  }
  console.log(`\n  连心桥 · 演示 (本机) · ${cloud.at().slice(0, 16).replace('T', ' ')}\n  ${cloud.url}/\n`)
  let isEnding = false
  const end = async () => {
    if (isEnding) return
    isEnding = true
    await cloud.end()
    process.exit(0)
  }
  process.on('SIGINT', end)
  process.on('SIGTERM', end)
}

async function step(name: string, work: () => Promise<string>): Promise<void> {
  const startedAt = Date.now()
  process.stdout.write(`- ${name} … `)
  const note = await work()
  process.stdout.write(`${((Date.now() - startedAt) / 1000).toFixed(1)} s  (${note})\n`)
}

start().catch((error: unknown) => {
  console.error(`\n${error instanceof Error ? error.message : String(error)}`)
  process.exit(1)
})
