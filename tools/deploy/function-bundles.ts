import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { zipSync } from 'fflate'
import type { FunctionConfig } from '../../local/functions/functions'
import { doors } from '../build-cloudfunctions'
import type { CloudFunction } from './cloudbase'
import type { Settings } from './settings'

/** The newest runtime the vendor recommends for cloud functions; 20.19 is still its public beta. */
const RUNTIME = 'Nodejs18.15'
/** What the service takes in a request itself. */
const MOST_ZIP_BYTES = 1.5 * 1024 * 1024

/** One function ready to be sent: what it is wanted to be, and its code. */
export interface Bundle {
  name: string
  wanted: CloudFunction
  /** The names of WeChat's own calls it makes. */
  openapi: string[]
  zip: Buffer
}

/** The functions that were built into a folder. Throws where there is none, or one is too large to be sent. */
export function bundlesIn(folder: string, settings: Settings): Bundle[] {
  const built = doors.filter((name) => existsSync(join(folder, name, 'index.js')))
  if (built.length === 0) throw new Error(`no functions in ${folder}: run npm run build:functions`)
  return built.map((name) => bundleOf(name, join(folder, name), settings))
}

function bundleOf(name: string, folder: string, { functions, noticeTemplates }: Settings): Bundle {
  const files = Object.fromEntries(readdirSync(folder).map((file) => [file, readFileSync(join(folder, file))]))
  const config = JSON.parse(String(files['config.json'] ?? '{}')) as FunctionConfig
  const zip = Buffer.from(zipSync(files, { level: 9 }))
  if (zip.length > MOST_ZIP_BYTES)
    throw new Error(`the function ${name} has ${zip.length} bytes zipped, more than 1.5 MB`)
  const hash = createHash('sha256')
  for (const file of Object.keys(files).sort()) hash.update(`${file}\n`).update(files[file] ?? '')
  return {
    name,
    zip,
    openapi: config.permissions?.openapi ?? [],
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
