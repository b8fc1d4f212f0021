import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const root = join(__dirname, '..')
const hashFile = join(root, 'dist/h5.sources')

/** Where the web build stands. */
export const webFolder = join(root, 'dist/h5')

/** Builds the web app only when one of its sources is not the one last built; says which it did. */
export async function buildWeb(): Promise<'built' | 'unchanged'> {
  const hash = sourcesHash()
  const isThere = existsSync(join(webFolder, 'index.html')) && existsSync(hashFile)
  if (isThere && readFileSync(hashFile, 'utf8') === hash) return 'unchanged'
  await runTaro()
  mkdirSync(join(root, 'dist'), { recursive: true })
  writeFileSync(hashFile, hash)
  return 'built'
}

/** Taro's own build; what it said is shown only when it fails. */
function runTaro(): Promise<void> {
  return new Promise((resolve, reject) => {
    const env = { ...process.env, NODE_ENV: 'production' }
    const build = spawn('npm', ['run', 'build:h5'], { cwd: root, env, stdio: ['ignore', 'pipe', 'pipe'] })
    let said = ''
    const hear = (text: Buffer) => {
      said += text
    }
    build.stdout.on('data', hear)
    build.stderr.on('data', hear)
    build.on('exit', (code) => (code === 0 ? resolve() : reject(new Error(`the web build failed:\n${said}`))))
  })
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
