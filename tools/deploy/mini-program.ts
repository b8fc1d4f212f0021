import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Settings } from './settings'
import type { Step } from './step'

const root = join(__dirname, '../..')
/** Installed away from the sources: its hundreds of packages are nobody else's. */
const uploader = join(root, 'dist/uploader')

/** The upload of the app itself, and why it is not planned where it is not. WeChat tells nobody what it has, so `record` does. */
export function miniProgramSteps(settings: Settings, record: string): { steps: Step[]; notes: string[] } {
  const { version, robot } = settings.upload
  if (existsSync(record) && readFileSync(record, 'utf8') === version) return { steps: [], notes: [] }
  const privateKeyPath = process.env.WECHAT_UPLOAD_KEY
  const what = `mini-program ${version}`
  if (!privateKeyPath) return { steps: [], notes: [`${what}: not uploaded, WECHAT_UPLOAD_KEY names no private key`] }
  if (!existsSync(privateKeyPath)) throw new Error('WECHAT_UPLOAD_KEY names a file that is not there')
  const upload: Step = {
    title: `${what}: build with this environment's settings, check, upload by robot ${robot} (never rehearsed: WeChat alone takes it)`,
    isDone: () => false,
    act: async () => {
      build(settings)
      cpSync(join(__dirname, 'uploader'), uploader, { recursive: true })
      run('npm', ['ci', '--no-audit', '--no-fund'], uploader)
      const told = { appid: settings.appid, projectPath: root, privateKeyPath, version, robot }
      run(process.execPath, ['upload.js', JSON.stringify(told)], uploader)
      writeFileSync(record, version)
    },
  }
  return { steps: [upload], notes: [] }
}

/** The build stops by itself at anything WeChat would not take: sizes, addresses, syntax. */
function build({ environmentId, noticeTemplates }: Settings): void {
  run('npm', ['run', 'build:weapp'], root, {
    NODE_ENV: 'production',
    CLOUD_ENV: environmentId,
    NOTICE_TEMPLATES: JSON.stringify(noticeTemplates),
  })
  // What stands there now is this environment's, for nobody to take as the usual build of the same sources.
  rmSync(join(root, 'dist/weapp.sources'), { force: true })
}

function run(command: string, args: string[], cwd: string, more: NodeJS.ProcessEnv = {}): void {
  const { status, stdout, stderr } = spawnSync(command, args, {
    cwd,
    env: { ...process.env, ...more },
    encoding: 'utf8',
  })
  if (status !== 0) throw new Error(`${command} ${args[0]} failed:\n${stdout}${stderr}`)
}
