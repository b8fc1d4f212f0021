import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { phone, text } from '@shared/contracts/contract'
import { templateKeys } from '@shared/domain/notice-templates'
import * as z from 'zod/mini'
import { doors } from '../build-cloudfunctions'

// Whoever edits the file reads the faults: zod's short form has no words of its own.
z.config(z.locales.en())

/** What a function may use: the vendor's own steps of memory in MB, and seconds. */
const size = z.strictObject({
  memorySize: z.literal([128, 256, 512, 1024, 2048]),
  timeout: z.int().check(z.gte(1), z.lte(60)),
})

/** Everything one environment is told; nothing secret, and nothing that is not known here by name. */
const contract = z.strictObject({
  environmentId: z.string().check(z.regex(/^[a-z][a-z0-9-]{2,31}$/)),
  appid: z.string().check(z.regex(/^wx[0-9a-f]{16}$/)),
  isProduction: z.boolean(),
  /** The mini-program's version to upload, and which of WeChat's thirty robots does it. */
  upload: z.strictObject({
    version: z.string().check(z.regex(/^\d+\.\d+\.\d+$/)),
    robot: z.int().check(z.gte(1), z.lte(30)),
  }),
  /** WeChat's id of each approved template; one left out is neither asked for nor pushed. */
  noticeTemplates: z.partialRecord(z.enum(templateKeys), z.string().check(z.minLength(1))),
  /** Where a function needs more than its config.json says, or the usual 256 MB and 20 seconds. */
  functions: z._default(z.partialRecord(z.enum(doors), size), {}),
  bureau: z.strictObject({
    name: text(40),
    /** Digits that open each of its ledger numbers. */
    code: z.string().check(z.regex(/^\d{4,12}$/)),
    phone,
    address: text(100),
    hours: text(100),
  }),
  firstAdministrator: z.strictObject({ name: text(20), phone: z.string().check(z.regex(/^1\d{10}$/)) }),
})
export type Settings = z.infer<typeof contract>

/** Where settings are looked for unless told. */
export const usualFolder = join(__dirname, 'environments')

/** The settings of the environment called so; throws with every fault by the name of its field. */
export function readSettings(name: string, folder = usualFolder): Settings {
  const file = join(folder, `${name}.json`)
  if (!/^[a-z][a-z0-9-]*$/.test(name) || !existsSync(file))
    throw new Error(`no settings for ${name}: ${file} is not there`)
  const read = contract.safeParse(JSON.parse(readFileSync(file, 'utf8')))
  if (read.success) return read.data
  const faults = read.error.issues.map(({ path, message }) => `  ${path.join('.') || '(file)'}: ${message}`)
  throw new Error(`${file} is not right:\n${faults.join('\n')}`)
}
