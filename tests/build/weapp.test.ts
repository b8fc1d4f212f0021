import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { oversized, packageSizes, remoteAddresses } from '../../tools/check-weapp-size'

const root = join(__dirname, '../..')
const folder = join(root, 'dist/weapp')

describe('the weapp build', () => {
  let said = ''
  beforeAll(() => {
    const env = { ...process.env, NODE_ENV: 'production' }
    const built = spawnSync('npm', ['run', 'build:weapp'], { cwd: root, env, encoding: 'utf8' })
    said = `${built.stdout}${built.stderr}`
    if (built.status !== 0) throw new Error(said)
  }, 300_000)

  test('compiles without a warning', () => {
    expect(
      said
        .split('\n')
        .filter((line) => /warn(?!\s+Unknown user config)|警告|⚠/i.test(line) && !/^npm warn/i.test(line)),
    ).toEqual([])
  })

  test('keeps every package within its limit, and the desks out of the main package', () => {
    const sizes = packageSizes(folder)
    expect(oversized(sizes)).toEqual([])
    expect(Object.keys(sizes).sort()).toEqual(['instructor', 'main', 'station'])
  })

  test('ships no remote font, image or script', () => {
    expect(remoteAddresses(folder)).toEqual([])
  })

  test('is what project.config.json points at, with the bundled functions', () => {
    const config = JSON.parse(readFileSync(join(root, 'project.config.json'), 'utf8'))
    expect(existsSync(join(root, config.miniprogramRoot, 'app.json'))).toBe(true)
    for (const door of ['veteran', 'instructor', 'station', 'clock']) {
      expect(existsSync(join(root, config.cloudfunctionRoot, door, 'index.js'))).toBe(true)
    }
  })

  test('holds nothing of the local cloud or the demo', () => {
    const app = readFileSync(join(folder, 'app.js'), 'utf8') + readFileSync(join(folder, 'common.js'), 'utf8')
    expect(app).not.toMatch(/x-openid|\/steer|127\.0\.0\.1|localhost/)
  })
})

test.each(['veteran', 'instructor', 'station', 'clock'])('the %s function runs alone in an empty folder', (door) => {
  const empty = mkdtempSync(join(tmpdir(), 'alone-'))
  const bundle = join(root, 'dist/cloudfunctions', door, 'index.js')
  const script = `const { main } = require(${JSON.stringify(bundle)}); console.log(typeof main)`
  const env = {
    PATH: process.env.PATH,
    TENCENTCLOUD_RUNENV: 'SCF',
    TENCENTCLOUD_SECRETID: 'x',
    TENCENTCLOUD_SECRETKEY: 'x',
  }
  const run = spawnSync(process.execPath, ['-e', script], {
    cwd: empty,
    env: env as unknown as NodeJS.ProcessEnv,
    encoding: 'utf8',
  })
  expect(run.stdout.trim()).toBe('function')
})
