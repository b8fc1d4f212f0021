import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildApp } from '../../tools/build-app'
import { addressesIn, harmless } from '../../tools/check-weapp/addresses'
import { faultsOf } from '../../tools/check-weapp/faults'
import { packageSizes } from '../../tools/check-weapp/sizes'
import { renderTree } from '../../tools/wcc/tree'
import { bootOnOldPhone } from './old-phone'

const root = join(__dirname, '../..')
const folder = join(root, 'dist/weapp')
const doors = ['veteran', 'instructor', 'station', 'clock', 'archive']
const read = (file: string) => readFileSync(join(folder, file), 'utf8')

describe('the weapp build', () => {
  let said = ''
  beforeAll(async () => {
    said = (await buildApp('weapp')).said
  }, 300_000)

  test('compiles without a warning', () => {
    expect(
      said
        .split('\n')
        .filter((line) => /warn(?!\s+Unknown user config)|警告|⚠/i.test(line) && !/^npm warn/i.test(line)),
    ).toEqual([])
  })

  test('has no fault, and tells what every package, file and function weighs', () => {
    expect(faultsOf(folder)).toEqual([])
    for (const name of ['main', 'all packages', 'taro.js', ...doors]) {
      expect(said).toMatch(new RegExp(`^  ${name} +\\d+ kB +\\d+ kB$`, 'm'))
    }
  })

  test('keeps the desks out of the main package', () => {
    expect(packageSizes(folder).map(({ name }) => name)).toEqual(['main', 'instructor', 'station', 'all packages'])
  })

  test('ships every address that is allowed as harmless', () => {
    const shipped = addressesIn(folder).map(({ address }) => address)
    expect(harmless.filter((address) => !shipped.includes(address))).toEqual([])
  })

  test('starts on the oldest phone, with what that lacks stood in for', () => {
    const { pages, subPackages } = JSON.parse(read('app.json')) as {
      pages: string[]
      subPackages: { root: string; pages: string[] }[]
    }
    const all = [...pages, ...subPackages.flatMap((desk) => desk.pages.map((page) => `${desk.root}/${page}`))]
    const ask = bootOnOldPhone(folder, all)
    expect(ask('typeof globalThis + [3, 4].at(-1) + Object.entries({ a: 1 })')).toBe('undefined4a,1')
  })

  test("draws a page's data as WeChat's compiler does", () => {
    const base = read('base.wxml')
    const kind = (start: string) => new RegExp(`name="tmpl_0_(\\w+)">\\s*<${start}`).exec(base)?.[1]
    const text = (v: string) => ({ nn: kind('block>\\{\\{i\\.v'), v })
    const label = { nn: kind('text '), sid: 'b', cn: [text('我要反映')] }
    const view = (cn: unknown[]) => ({ nn: kind('view style'), sid: 'a', cl: 'home', cn })
    const tree = renderTree(folder, 'veteran/home/index', { root: { cn: [view([label, view([])])] } })
    expect(tree).toMatchObject({
      tag: 'page',
      children: [
        {
          tag: 'view',
          attributes: { id: 'a', class: 'home', 'data-sid': 'a' },
          children: [
            { tag: 'text', attributes: { id: 'b', selectable: false }, children: ['我要反映'] },
            { tag: 'view', children: [] },
          ],
        },
      ],
    })
    // Beyond its own fourteen levels a page goes on in a component that holds itself.
    const deep = Array.from({ length: 40 }).reduce<unknown>((inside) => view([inside]), text('深处'))
    const drawn = JSON.stringify(renderTree(folder, 'veteran/home/index', { root: { cn: [deep] } }))
    expect(drawn.match(/"tag":"view"/g)).toHaveLength(40)
    expect(drawn.match(/"tag":"comp"/g)?.length).toBeGreaterThan(1)
  })

  test('is what project.config.json points at, with the bundled functions', () => {
    const config = JSON.parse(readFileSync(join(root, 'project.config.json'), 'utf8'))
    expect(existsSync(join(root, config.miniprogramRoot, 'app.json'))).toBe(true)
    for (const door of doors) expect(existsSync(join(root, config.cloudfunctionRoot, door, 'index.js'))).toBe(true)
  })

  test('holds nothing of the local cloud or the demo', () => {
    expect(read('app.js') + read('common.js')).not.toMatch(/x-openid|\/steer|127\.0\.0\.1|localhost/)
  })
})

test.each(doors)('the %s function runs alone in an empty folder', (door) => {
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
