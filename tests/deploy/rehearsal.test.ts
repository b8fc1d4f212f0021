import { spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ActOf, Door, Input, Output } from '@shared/contracts'
import type { YearList } from '@shared/domain/clock/calendar'
import { type CollectionIndex, collections } from '../../cloudfunctions/cloud/collections'
import type { Jurisdiction } from '../../cloudfunctions/cloud/people'
import { type Cloud, startCloud } from '../../local/cloud'
import { buildCloudfunctions } from '../../tools/build-cloudfunctions'
import { Cloudbase, type CloudFunction } from '../../tools/deploy/cloudbase'
import { lookAround } from '../../tools/deploy/found'
import { idsOf } from '../../tools/deploy/founding-documents'
import { bundlesIn } from '../../tools/deploy/function-bundles'
import { functionFaults } from '../../tools/deploy/function-steps'
import { usualFolder } from '../../tools/deploy/settings'
import { newCallId, newRequestId } from '../support/office'
import { backUp, deploy } from './deployment'

jest.setTimeout(180_000)

const room = mkdtempSync(join(tmpdir(), 'rehearsal-'))
const dataFolder = join(room, 'cloud')
const bundles = join(room, 'bundles')
const rehearsal = ['--env', 'rehearsal', '--functions', bundles]
const settings = JSON.parse(readFileSync(join(usualFolder, 'rehearsal.json'), 'utf8'))
const names = Object.keys(collections)

let cloud: Cloud
let doors: string[] = []
/** The code that was shown when the invitation was made. */
let code = ''

beforeAll(async () => {
  doors = await buildCloudfunctions({ outFolder: bundles })
  cloud = await startCloud({ dataFolder, collections: {} })
})
afterAll(async () => {
  await cloud.end()
  rmSync(room, { recursive: true })
})

/** The rehearsal's settings with changes, as a folder to deploy from. */
function changedSettings(change: object): string {
  const folder = mkdtempSync(join(room, 'settings-'))
  writeFileSync(join(folder, 'rehearsal.json'), JSON.stringify({ ...settings, ...change }))
  return folder
}

test('a dry run prints the whole plan of an empty environment and changes nothing', async () => {
  const { code, said, plan } = await deploy(cloud, ...rehearsal)
  expect([code, said]).toEqual([0, expect.stringContaining('Nothing was changed.')])
  for (const name of names) {
    expect(plan).toContain(`collection ${name}: create`)
    expect(plan).toContain(`collection ${name}: closed to every client (ADMINONLY)`)
  }
  for (const door of doors) expect(plan.join('\n')).toMatch(`function ${door}: create, Nodejs18.15`)
  expect(plan.slice(-4).map((line) => line.split(/[: ]/)[0])).toEqual([
    'jurisdiction',
    'bureau',
    'roster',
    'invitation',
  ])
  expect(said).toMatch(/mini-program 0\.1\.0: not uploaded/)
  expect(cloud.store.collections()).toEqual([])
  expect(readdirSync(dataFolder)).not.toContain('functions')
})

test('wrong keys, missing keys and wrong settings change nothing and say which', async () => {
  const wrong = await deploy({ url: cloud.url, key: 'another' }, ...rehearsal, '--apply')
  expect([wrong.code, wrong.said]).toEqual([1, expect.stringContaining('credentials could not be validated')])
  const missing = await deploy({ url: cloud.url, key: '' }, ...rehearsal, '--apply')
  expect([missing.code, missing.said]).toEqual([
    1,
    expect.stringContaining('not set in the environment: CLOUD_API_KEY'),
  ])
  const folder = changedSettings({ secretKey: 'never here', bureau: { ...settings.bureau, phone: '12' } })
  const faulty = await deploy(cloud, ...rehearsal, '--settings', folder, '--apply')
  expect(faulty.code).toBe(1)
  expect(faulty.said).toMatch(/bureau\.phone: /)
  expect(faulty.said).toMatch(/"secretKey"/)
  expect(faulty.said).not.toMatch(/never here/)
  expect(cloud.store.collections()).toEqual([])
})

test('production is not changed until its name is typed', async () => {
  const production = [...rehearsal, '--settings', changedSettings({ isProduction: true }), '--apply']
  for (const typed of [[], ['--confirm', 'rehearsals']]) {
    const { code, said } = await deploy(cloud, ...production, ...typed)
    expect([code, said]).toEqual([1, expect.stringContaining('type its name to change it, --confirm rehearsal')])
  }
  expect(cloud.store.collections()).toEqual([])
})

test('killed in the middle, twice, it is finished by the next run, and the run after has nothing to do', async () => {
  const whole = (await deploy(cloud, ...rehearsal)).plan.length
  const first = await deploy({ url: cloud.url, killedAt: /collection requests: create …/ }, ...rehearsal, '--apply')
  const second = await deploy({ url: cloud.url, killedAt: /function station: create.* …/ }, ...rehearsal, '--apply')
  expect([first.code, second.code]).toEqual([null, null])
  const left = (await deploy(cloud, ...rehearsal)).plan
  expect(left.length).toBeLessThan(whole)
  expect(left).not.toContain('collection people: create')
  const last = await deploy(cloud, ...rehearsal, '--apply')
  expect([last.code, last.said]).toEqual([0, expect.stringMatching(/Done\.\s*$/)])
  code = /[2-9A-HJ-NP-Z]{4}(?:-[2-9A-HJ-NP-Z]{4}){2}/.exec(last.said)?.[0] ?? ''
  const again = await deploy(cloud, ...rehearsal, '--apply')
  expect([again.code, again.plan, again.said]).toEqual([0, [], expect.stringContaining('nothing to do')])
})

test('every collection is closed and has exactly the indexes the functions search by', async () => {
  process.env.LOCAL_CLOUD = cloud.url
  await import('../../local/management/lead-here')
  const found = await lookAround(new Cloudbase('local', settings.appid, { id: 'local', key: 'local' }), idsOf(settings))
  const shape = ({ name, keys, unique = false }: CollectionIndex) => ({ name, keys: Object.entries(keys), unique })
  for (const [name, wanted] of Object.entries(collections)) {
    const { rule, indexes = [] } = found.collections[name] ?? {}
    expect([name, rule]).toEqual([name, 'ADMINONLY'])
    expect(indexes.filter(({ name }) => name !== '_id_').map(shape)).toEqual(wanted.map(shape))
  }
  expect(Object.keys(found.collections).sort()).toEqual([...names].sort())
  expect(found.storageRule).toBe('PRIVATE')
})

test('the code is nowhere but on the screen it was shown on', () => {
  expect(code).toMatch(/^.{4}-.{4}-.{4}$/)
  const kept = JSON.stringify(names.map((name) => cloud.store.find(name)))
  expect(kept).not.toContain(code)
  expect(kept).not.toContain(code.replaceAll('-', ''))
  expect(cloud.store.find('invitations')).toMatchObject([{ _id: expect.stringMatching(/^[0-9a-f]{64}$/) }])
})

test('a code that nobody used in time is planned anew', async () => {
  const [given] = cloud.store.find('invitations')
  cloud.store.replace('invitations', { ...given, expiresAt: '2026-01-01T00:00:00+08:00' })
  expect((await deploy(cloud, ...rehearsal)).plan).toEqual([expect.stringMatching(/^invitation: a one-time code/)])
  cloud.store.replace('invitations', { ...given })
})

test('each deployed function loads alone in an empty folder', () => {
  const empty = mkdtempSync(join(room, 'alone-'))
  expect(readdirSync(join(dataFolder, 'functions')).sort()).toEqual([...doors].sort())
  for (const door of doors) {
    const script = `console.log(typeof require(${JSON.stringify(join(dataFolder, 'functions', door))}).main)`
    const keys = { TENCENTCLOUD_RUNENV: 'SCF', TENCENTCLOUD_SECRETID: 'x', TENCENTCLOUD_SECRETKEY: 'x' }
    const env = { PATH: process.env.PATH, ...keys } as unknown as NodeJS.ProcessEnv
    const { stdout } = spawnSync(process.execPath, ['-e', script], { cwd: empty, env, encoding: 'utf8' })
    expect([door, stdout.trim()]).toEqual([door, 'function'])
  }
})

test('the upload is planned with a key, once for each version, and said to be beyond rehearsal', async () => {
  const folder = changedSettings({})
  const uploadKey = join(folder, 'upload.key')
  const upload = () => deploy({ url: cloud.url, uploadKey }, ...rehearsal, '--settings', folder)
  expect((await upload()).said).toMatch('WECHAT_UPLOAD_KEY names a file that is not there')
  writeFileSync(uploadKey, 'an invented key')
  expect((await upload()).plan).toEqual([expect.stringMatching(/^mini-program 0\.1\.0: .*never rehearsed/)])
  writeFileSync(join(folder, 'rehearsal.uploaded'), '0.1.0')
  expect((await upload()).plan).toEqual([])
})

describe('the first day', () => {
  async function does<D extends Door, A extends ActOf<D>>(door: D, who: string, act: A, input: Input<D, A>) {
    const answer = await cloud.call(door, { act, callId: newCallId(), input }, `wx-${who}`)
    if (!answer.ok) throw new Error(`${act} refused: ${answer.refusal.code} ${JSON.stringify(answer.refusal.detail)}`)
    return answer.output as Output<D, A>
  }
  const plate = { phone: '0000-8800002', address: '临河镇政府 6 号窗口', hours: '周一至周五 8:30–12:00，14:00–17:30' }
  let stationId = ''

  test('the first administrator sits down with the code, once', async () => {
    const session = await does('veteran', 'xu', 'claimInvitation', { code: code.toLowerCase() })
    expect(session).toMatchObject({ isJoined: true, name: '许文山', desks: [{ kind: 'officer', isHead: true }] })
    await expect(does('veteran', 'stranger', 'claimInvitation', { code })).rejects.toThrow('INVITATION_INVALID')
  })

  test('opens a township’s station, appoints its officer and its instructor, who sit down with codes of their own', async () => {
    ;({ stationId } = await does('station', 'xu', 'openStation', {
      parentId: idsOf(settings).bureau,
      code: '010100',
      name: '临河镇退役军人服务站',
      ...plate,
    }))
    const served = { stationId, specialties: [] }
    const officer = { ...served, name: '高志明', phone: '13900000091', desk: 'officer' as const }
    const instructor = { ...served, name: '周建国', phone: '13900000092', desk: 'instructor' as const }
    for (const [who, somebody] of Object.entries({ gao: officer, zhou: instructor })) {
      const { invitation } = await does('station', 'xu', 'appoint', somebody)
      await does('veteran', who, 'claimInvitation', { code: invitation?.code ?? '' })
    }
  })

  test('a veteran asks to join, is verified and given an instructor, and asks: the instructor has it as a task', async () => {
    const wish = { name: '陈守义', phone: '13900000093', stationId, note: '' }
    const { joinId } = await does('veteran', 'chen', 'askToJoin', wish)
    const askedAt = (await does('station', 'gao', 'listJoins', {})).joins[0]?.askedAt ?? ''
    await does('station', 'gao', 'verifyJoin', { joinId, askedAt, isAdded: true, reason: '' })
    const { veterans } = await does('station', 'gao', 'findVeterans', { name: wish.name })
    const { stations } = await does('station', 'xu', 'listStaff', {})
    const serving = stations.flatMap(({ desks }) => desks).find(({ name }) => name === '周建国')
    const pair = { veteranId: veterans[0]?.id ?? '', instructorId: serving?.instructorId ?? '' }
    await does('station', 'xu', 'appointInstructorOf', pair)
    const receipt = await does('veteran', 'chen', 'submit', {
      requestId: newRequestId(),
      category: 'benefits',
      words: '去年冬天的取暖补助还没有发到卡上，想请您帮忙问一问。',
      contactPhone: wish.phone,
    })
    const { items } = await does('instructor', 'zhou', 'listTasks', { shelf: 'toAccept' })
    expect(items).toMatchObject([{ number: receipt.number }])
  })

  test('the deployed timer runs the sweep', async () => {
    const before = cloud.fired().length
    await cloud.forward('PT10M')
    const fired = cloud.fired().slice(before)
    expect(fired).toContainEqual(expect.objectContaining({ functionName: 'clock', triggerName: 'sweep' }))
    expect(fired.filter(({ failure }) => failure !== undefined)).toEqual([])
  })
})

describe('a later deployment', () => {
  test('finds everything where it was after the cloud has been away', async () => {
    await cloud.end()
    cloud = await startCloud({ dataFolder, collections: {} })
    expect((await deploy(cloud, ...rehearsal)).plan).toEqual([])
  })

  test('plans the one thing that changed', async () => {
    const folder = changedSettings({ functions: { clock: { memorySize: 512, timeout: 60 } } })
    const changed = [...rehearsal, '--settings', folder]
    expect((await deploy(cloud, ...changed)).plan).toEqual(['function clock: 512 MB, 60 s'])
    expect(await deploy(cloud, ...changed, '--apply')).toMatchObject({ code: 0 })
    expect((await deploy(cloud, ...changed)).plan).toEqual([])
  })

  test('sends new code, which the next call runs, and what is too large for a request in parts', async () => {
    const before = readFileSync(join(bundles, 'veteran/index.js'), 'utf8')
    writeFileSync(join(bundles, 'veteran/index.js'), 'exports.main = async () => "the new code"')
    const { plan } = await deploy(cloud, ...rehearsal, '--apply')
    expect(plan).toEqual([
      expect.stringMatching(/^function veteran: code \w+, 256 MB, 20 s$/),
      'function clock: 256 MB, 60 s',
    ])
    expect(await cloud.call('veteran', {})).toBe('the new code')
    const large = join(bundles, 'veteran/fonts')
    mkdirSync(large)
    writeFileSync(join(large, 'song.ttf'), randomBytes(4_000_000))
    expect(await deploy(cloud, ...rehearsal, '--apply')).toMatchObject({ code: 0 })
    expect(statSync(join(dataFolder, 'functions/veteran/fonts/song.ttf')).size).toBe(4_000_000)
    rmSync(large, { recursive: true })
    writeFileSync(join(bundles, 'veteran/index.js'), before)
    await deploy(cloud, ...rehearsal, '--apply')
    const session = { act: 'session', callId: newCallId(), input: {} }
    expect(await cloud.call('veteran', session, 'wx-xu')).toMatchObject({ output: { name: '许文山' } })
  })

  test('brings a new year’s holidays to a jurisdiction and leaves its own promises alone', async () => {
    const { bureau } = idsOf(settings)
    const known = cloud.store.get('jurisdictions', bureau) as unknown as Jurisdiction
    const { '2026': gone, ...years } = known.calendar.years
    const own = { ...known, calendar: { ...known.calendar, years }, policies: [{ ...known.policies[0], version: 7 }] }
    cloud.store.replace('jurisdictions', own)
    expect((await deploy(cloud, ...rehearsal, '--apply')).plan).toEqual([
      `jurisdiction ${bureau}: the holidays of 2026`,
    ])
    expect(cloud.store.get('jurisdictions', bureau)).toEqual({
      ...own,
      calendar: { ...own.calendar, years: { ...years, '2026': gone } },
      recount: { since: expect.any(String), after: '' },
    })
  })

  test('leaves a list of holidays alone that the bureau changed after a later notice', async () => {
    const { bureau } = idsOf(settings)
    const known = cloud.store.get('jurisdictions', bureau) as unknown as Jurisdiction
    const list = { ...(known.calendar.years[2026] as YearList), version: 2, source: '（演示）' }
    const own = { ...known, calendar: { ...known.calendar, years: { ...known.calendar.years, 2026: list } } }
    cloud.store.replace('jurisdictions', own)
    expect((await deploy(cloud, ...rehearsal, '--apply')).plan).toEqual([])
    expect(cloud.store.get('jurisdictions', bureau)).toEqual(own)
  })

  test('stops at a function made with a runtime of old, which no deployment can change', () => {
    const functions = { station: { runtime: 'Nodejs8.9' } as CloudFunction }
    expect(functionFaults(bundlesIn(bundles, settings), { functions })).toEqual([
      'the function station runs on Nodejs8.9, not Nodejs18.15: delete it in the console, then deploy again',
    ])
  })
})

test('a backup, put into a new environment, is the same county at work', async () => {
  // The count anew that a deployment above began would end at some minute between the backup and the comparison.
  for (const { recount: _, ...counted } of cloud.store.find('jurisdictions') as unknown as Jurisdiction[])
    cloud.store.replace('jurisdictions', counted)
  const folder = join(room, 'backup')
  expect(await backUp(cloud, '--env', 'rehearsal', '--into', folder)).toMatchObject({ code: 0 })
  expect((await backUp(cloud, '--env', 'rehearsal', '--into', folder)).said).toMatch(/never written over another/)
  expect(statSync(join(folder, 'people.jsonl')).mode & 0o777).toBe(0o600)
  const back = ['--env', 'rehearsal', '--from', folder]
  expect((await backUp(cloud, ...back, '--confirm', 'rehearsal')).said).toMatch(/keeps requests already/)

  const another = await startCloud({ dataFolder: join(room, 'another'), collections: {} })
  await deploy(another, ...rehearsal, '--apply')
  expect((await backUp(another, ...back)).said).toMatch(/--confirm rehearsal/)
  expect(await backUp(another, ...back, '--confirm', 'rehearsal')).toMatchObject({ code: 0 })
  const byId = (a: object, b: object) => ((a as { _id: string })._id < (b as { _id: string })._id ? -1 : 1)
  for (const name of names.filter((name) => name !== 'invitations'))
    expect([name, another.store.find(name).sort(byId)]).toEqual([name, cloud.store.find(name).sort(byId)])
  const list = { act: 'listMine', callId: newCallId(), input: {} }
  expect(await another.call('veteran', list, 'wx-chen')).toMatchObject({
    ok: true,
    output: { items: [{ number: expect.stringMatching(/^010100-\d{4}-0001$/) }] },
  })
  await another.end()
})
