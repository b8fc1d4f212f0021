import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { openBrowser } from '../chromium'
import { startSimulator } from './simulator'

const options = {
  project: { type: 'string' },
  'auto-port': { type: 'string', default: '9420' },
  'auto-account': { type: 'string', default: 'simulated-openid' },
  // What the automator also sends, and a simulator has no use for.
  ticket: { type: 'string' },
  'trust-project': { type: 'boolean' },
} as const

/** `auto --project <folder> --auto-port <port>`, as WeChat's own command line has it. */
async function main(): Promise<void> {
  const { values, positionals } = parseArgs({ options, allowPositionals: true })
  const { project, 'auto-port': port, 'auto-account': account } = values
  if (positionals[0] !== 'auto' || !project)
    throw new Error('usage: cli auto --project <folder> [--auto-port <port>] [--auto-account <openid>]')
  const folder = resolve(project)
  const { miniprogramRoot = '' } = JSON.parse(readFileSync(join(folder, 'project.config.json'), 'utf8'))
  const browser = await openBrowser()
  const simulator = await startSimulator({
    buildFolder: join(folder, miniprogramRoot),
    browser,
    cloudUrl: process.env.SIMULATOR_CLOUD,
    port: Number(port),
    world: { account },
    memoryFile: join(tmpdir(), 'mini-program-simulator', `${hash(`${folder} ${account}`)}.json`),
    onEnd: () => void browser.close().finally(() => process.exit()),
  })
  console.log(`${folder} as ${account} on ${simulator.wsEndpoint}`)
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => simulator.end())
  // Whoever launched it may be killed before they close it.
  const launcher = process.ppid
  setInterval(() => process.ppid !== launcher && simulator.end(), 1000).unref()
}

const hash = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 16)

main().catch((error: Error) => {
  console.error(error.message)
  process.exit(1)
})
