import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { localTemplates } from '../local/functions/environment'

const root = join(__dirname, '..')
const dist = join(root, 'dist')

/** For the web, and for WeChat. */
type Target = 'h5' | 'weapp'

/** Where a build stands. */
export const builtFolder = (target: Target): string => join(dist, target)

/** Whether it had to be built, and what the build said when it was. */
interface Built {
  how: 'built' | 'unchanged'
  said: string
}

/** Builds the app only when one of its sources is not the one last built; of several who ask at once, one builds. */
export async function buildApp(target: Target): Promise<Built> {
  mkdirSync(dist, { recursive: true })
  return alone(join(dist, `${target}.lock`), async () => {
    const [hashFile, saidFile] = [join(dist, `${target}.sources`), join(dist, `${target}.said`)]
    const hash = sourcesHash(target)
    const isThere = [builtFolder(target), hashFile, saidFile].every((path) => existsSync(path))
    if (isThere && readFileSync(hashFile, 'utf8') === hash)
      return { how: 'unchanged', said: readFileSync(saidFile, 'utf8') }
    rmSync(hashFile, { force: true })
    const said = await runTaro(target)
    writeFileSync(saidFile, said)
    writeFileSync(hashFile, hash)
    return { how: 'built', said }
  })
}

/** Lets one process at a time do the work; the folder of one that died is taken over once it is old. */
async function alone<T>(folder: string, work: () => Promise<T>): Promise<T> {
  const oldest = 300_000
  while (!taken(folder)) {
    if (existsSync(folder) && Date.now() - statSync(folder).mtimeMs > oldest) rmSync(folder, { recursive: true })
    await new Promise((done) => setTimeout(done, 500))
  }
  try {
    return await work()
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function taken(folder: string): boolean {
  try {
    mkdirSync(folder)
    return true
  } catch {
    return false
  }
}

// The app is built to meet the local cloud; a deployment builds its own.
const templates = JSON.stringify(localTemplates)

/** Taro's own build; a failure is thrown with all it said. */
function runTaro(target: Target): Promise<string> {
  return new Promise((resolve, reject) => {
    const env = { ...process.env, NODE_ENV: 'production', NOTICE_TEMPLATES: templates }
    const build = spawn('npm', ['run', `build:${target}`], { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'] })
    let said = ''
    const hear = (text: Buffer) => {
      said += text
    }
    build.stdout.on('data', hear)
    build.stderr.on('data', hear)
    build.on('exit', (code) => (code === 0 ? resolve(said) : reject(new Error(`the ${target} build failed:\n${said}`))))
  })
}

// The weapp build bundles the functions too, and is held against its limits.
const sources: Record<Target, string[]> = {
  h5: ['client', 'shared', 'config'],
  weapp: ['client', 'shared', 'config', 'cloudfunctions', 'tools/check-weapp'],
}

function sourcesHash(target: Target): string {
  const hash = createHash('sha256').update(templates)
  const visit = (path: string): void => {
    for (const entry of readdirSync(join(root, path), { withFileTypes: true })) {
      const inner = join(path, entry.name)
      if (entry.isDirectory()) visit(inner)
      else if (!/\.test\.tsx?$/.test(inner)) hash.update(inner).update(readFileSync(join(root, inner)))
    }
  }
  for (const folder of sources[target]) visit(folder)
  for (const file of ['package-lock.json', 'babel.config.js', 'tsconfig.json'])
    hash.update(readFileSync(join(root, file)))
  return hash.digest('hex')
}
