import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join, sep } from 'node:path'
import { zipSync } from 'fflate'
import type { FunctionConfig } from '../../local/functions/functions'
import { doors } from '../build-cloudfunctions'
import type { CloudFunction, Code } from './cloudbase'
import type { Settings } from './settings'

/** The newest runtime the vendor recommends for cloud functions; 20.19 is still its public beta. */
const RUNTIME = 'Nodejs18.15'
/** What the service takes in a request itself; the SDK sends anything larger by way of the service's bucket. */
const MOST_ZIP_BYTES = 1.5 * 1024 * 1024

/** One function ready to be sent: what it is wanted to be, and its code. */
export interface Bundle {
  name: string
  wanted: CloudFunction
  /** The names of WeChat's own calls it makes. */
  openapi: string[]
  /** Made when it is sent: what is large takes its time. */
  code(): Code
}

/** The functions that were built into a folder. Throws where there is none. */
export function bundlesIn(folder: string, settings: Settings): Bundle[] {
  const built = doors.filter((name) => existsSync(join(folder, name, 'index.js')))
  if (built.length === 0) throw new Error(`no functions in ${folder}: run npm run build:functions`)
  return built.map((name) => bundleOf(name, join(folder, name), settings))
}

function bundleOf(name: string, folder: string, { functions, noticeTemplates }: Settings): Bundle {
  const files = filesIn(folder)
  const config = JSON.parse(String(files['config.json'] ?? '{}')) as FunctionConfig
  const hash = createHash('sha256')
  for (const file of Object.keys(files).sort()) hash.update(`${file}\n`).update(files[file] ?? '')
  return {
    name,
    openapi: config.permissions?.openapi ?? [],
    code: () => {
      const zip = Buffer.from(zipSync(files))
      return zip.length > MOST_ZIP_BYTES ? { functionPath: folder } : { base64Code: zip.toString('base64') }
    },
    wanted: {
      runtime: RUNTIME,
      memorySize: functions[name]?.memorySize ?? config.memorySize ?? 256,
      timeout: functions[name]?.timeout ?? config.timeout ?? 20,
      description: `code ${hash.digest('hex').slice(0, 16)}`,
      environment: name === 'clock' ? { NOTICE_TEMPLATES: JSON.stringify(noticeTemplates) } : {},
      triggers: config.triggers ?? [],
    },
  }
}

function filesIn(folder: string): Record<string, Buffer> {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  const files = paths.filter((path) => statSync(join(folder, path)).isFile())
  return Object.fromEntries(files.map((path) => [path.split(sep).join('/'), readFileSync(join(folder, path))]))
}
