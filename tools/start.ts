import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { startCloud } from '../local/cloud'
import { demoCounty, demoStartsAt } from '../local/county/county'
import { buildCloudfunctions } from './build-cloudfunctions'

const root = join(__dirname, '..')
const dataFolder = process.env.DATA ?? join(root, '.data')
const functionsFolder = join(root, 'dist', 'cloudfunctions')
const webFolder = join(root, 'dist', 'h5')
const hashFile = join(root, 'dist', 'h5.sources')

/** `npm start`: builds what has changed, fills a new data folder with the demo county, and serves it all on this machine. */
async function start(): Promise<void> {
  if (process.argv.includes('--fresh')) {
    await step('begin anew', async () => {
      rmSync(dataFolder, { recursive: true, force: true })
      return dataFolder
    })
  }
  const isNew = !existsSync(join(dataFolder, 'cloud.sqlite'))
  await step('build the cloud functions', async () => {
    const names = await buildCloudfunctions({ outFolder: functionsFolder })
    return names.join(', ') || 'none yet'
  })
  await step('build the web app', buildWeb)
  const port = Number(process.env.PORT ?? 8787)
  const log = (name: string, text: string) => process.stdout.write(`  [${name}] ${text.trimEnd()}\n`)
  const cloud = await startCloud({ dataFolder, functionsFolder, webFolder, port, at: demoStartsAt, log })
  if (isNew) {
    await step('load the demo county', async () => {
      const county = Object.entries(demoCounty())
      for (const [collection, docs] of county) cloud.store.insertMany(collection, docs)
      return `${county.reduce((sum, [, docs]) => sum + docs.length, 0)} documents`
    })
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

/** Runs Taro only when a source of the web app is not the one last built. */
async function buildWeb(): Promise<string> {
  if (!existsSync(join(root, 'client', 'app.tsx'))) return 'none yet'
  const hash = sourcesHash()
  const isFresh = existsSync(join(webFolder, 'index.html')) && existsSync(hashFile)
  if (isFresh && readFileSync(hashFile, 'utf8') === hash) return 'unchanged'
  await new Promise<void>((resolve, reject) => {
    const options = { cwd: root, env: { ...process.env, NODE_ENV: 'production' } }
    const taro = spawn('npx', ['taro', 'build', '--type', 'h5'], { ...options, stdio: ['ignore', 'pipe', 'pipe'] })
    let said = ''
    const hear = (text: Buffer) => {
      said += text
    }
    taro.stdout.on('data', hear)
    taro.stderr.on('data', hear)
    taro.on('exit', (code) => (code === 0 ? resolve() : reject(new Error(`the web build failed:\n${said}`))))
  })
  mkdirSync(join(root, 'dist'), { recursive: true })
  writeFileSync(hashFile, hash)
  return 'built'
}

function sourcesHash(): string {
  const hash = createHash('sha256')
  const visit = (path: string): void => {
    for (const entry of readdirSync(join(root, path), { withFileTypes: true })) {
      const inner = join(path, entry.name)
      if (entry.isDirectory()) visit(inner)
      else if (!/\.test\.tsx?$/.test(inner)) hash.update(inner).update(readFileSync(join(root, inner)))
    }
  }
  for (const folder of ['client', 'shared', 'config']) visit(folder)
  for (const file of ['package-lock.json', 'babel.config.js', 'tsconfig.json'])
    hash.update(readFileSync(join(root, file)))
  return hash.digest('hex')
}

start().catch((error: unknown) => {
  console.error(`\n${error instanceof Error ? error.message : String(error)}`)
  process.exit(1)
})
