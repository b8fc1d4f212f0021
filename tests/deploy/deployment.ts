import { spawn } from 'node:child_process'
import { join } from 'node:path'

const root = join(__dirname, '../..')

/** How a run of the deployment ended, and everything it said. */
interface Run {
  code: number | null
  said: string
  /** The lines of its plan, without their numbers. */
  plan: string[]
}

/** What a run is told besides its arguments. */
interface Told {
  url: string
  key?: string
  /** The file of the mini-program's upload key. */
  uploadKey?: string
  /** Killed, as by a lost connection or a closed laptop, once it says this. */
  killedAt?: RegExp
}

/** Runs the deployment in a process of its own. */
export const deploy = (told: Told, ...args: string[]): Promise<Run> => runTool('main', told, args)

/** Runs the backup, or the way back, in a process of its own. */
export const backUp = (told: Told, ...args: string[]): Promise<Run> => runTool('backup', told, args)

/** All that differs from a real run is where its connections end. */
async function runTool(tool: string, { url, key = 'local', uploadKey, killedAt }: Told, args: string[]): Promise<Run> {
  const script = ['--import', 'tsx', '--import', './local/management/lead-here.ts', `tools/deploy/${tool}.ts`, ...args]
  const keys = { CLOUD_API_ID: 'local', CLOUD_API_KEY: key, ...(uploadKey ? { WECHAT_UPLOAD_KEY: uploadKey } : {}) }
  const env = { PATH: process.env.PATH, LOCAL_CLOUD: url, ...keys }
  const run = spawn(process.execPath, script, { cwd: root, env: env as NodeJS.ProcessEnv })
  let said = ''
  const hear = (text: Buffer) => {
    said += text
    if (killedAt?.test(said)) run.kill('SIGKILL')
  }
  run.stdout.on('data', hear)
  run.stderr.on('data', hear)
  const code = await new Promise<number | null>((ended) => run.on('close', ended))
  const lines = said.split('\n').flatMap((line) => /^ *\d+\/\d+ (.*)$/.exec(line)?.[1] ?? [])
  return { code, said, plan: lines.filter((line) => !line.endsWith(' …')) }
}
