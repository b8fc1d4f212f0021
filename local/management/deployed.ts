import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { unzipSync } from 'fflate'
import type { FunctionConfig } from '../functions/functions'
import type { DatabaseFile } from '../store/database'
import { CloudRefusal } from '../store/refusal'

/** A function as the cloud API describes it. */
export interface DeployedFunction {
  FunctionName: string
  Runtime: string
  Handler: string
  MemorySize: number
  Timeout: number
  Description: string
  Environment: { Variables: { Key: string; Value: string }[] }
  Triggers: { TriggerName: string; Type: string; TriggerDesc: string }[]
  CodeSize: number
  AddTime: string
  ModTime: string
}

const settingOf = (name: string) => `function:${name}`

/** The functions that were deployed here: their records in the cloud's one file, their unpacked code in its functions folder. */
export class Deployed {
  constructor(
    private readonly file: DatabaseFile,
    /** Where code is unpacked to; none where the cloud runs a folder it was given. */
    private readonly folder: string | undefined,
  ) {}

  get(name: string): DeployedFunction | undefined {
    const text = this.file.setting(settingOf(name))
    return text === undefined ? undefined : (JSON.parse(text) as DeployedFunction)
  }

  all(): DeployedFunction[] {
    const rows = this.file.all<{ value: string }>(
      "SELECT value FROM settings WHERE name LIKE 'function:%' ORDER BY name",
    )
    return rows.map(({ value }) => JSON.parse(value) as DeployedFunction)
  }

  keep(deployed: DeployedFunction): void {
    this.file.remember(settingOf(deployed.FunctionName), JSON.stringify(deployed))
  }

  /** Unpacks a zip in place of a function's code; gives its size in bytes. */
  unpack(name: string, zip: Buffer): number {
    if (!this.folder)
      throw new CloudRefusal('UnsupportedOperation', 'this local cloud runs the functions folder it was given')
    const files = Object.entries(unzipSync(zip)).filter(([path]) => !path.endsWith('/'))
    if (!files.some(([path]) => path === 'index.js'))
      throw new CloudRefusal('InvalidParameterValue.Code', 'the zip has no index.js')
    const outside = files.find(([path]) => path.split('/').includes('..'))
    if (outside) throw new CloudRefusal('InvalidParameterValue.Code', `the zip holds ${outside[0]}`)
    rmSync(join(this.folder, name), { recursive: true, force: true })
    for (const [path, content] of files) {
      const place = join(this.folder, name, path)
      mkdirSync(dirname(place), { recursive: true })
      writeFileSync(place, content)
    }
    return zip.length
  }

  /** What a deployed function runs with, in place of its own config.json; none for one that was not deployed. */
  config = (name: string): FunctionConfig | undefined => {
    const deployed = this.get(name)
    if (!deployed) return undefined
    const { Timeout: timeout, MemorySize: memorySize, Triggers, Environment } = deployed
    return {
      timeout,
      memorySize,
      triggers: Triggers.map(({ TriggerName, Type, TriggerDesc }) => ({
        name: TriggerName,
        type: Type,
        config: TriggerDesc,
      })),
      environment: Object.fromEntries(Environment.Variables.map(({ Key, Value }) => [Key, Value])),
    }
  }
}
