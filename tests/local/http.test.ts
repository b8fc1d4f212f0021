import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { kitCloud, newFolder } from './kit-cloud'

let kit: Awaited<ReturnType<typeof kitCloud>>
const web = newFolder()
beforeAll(async () => {
  mkdirSync(join(web.folder, 'js'))
  writeFileSync(join(web.folder, 'index.html'), '<html><head></head><body><div id="app"></div></body></html>')
  writeFileSync(join(web.folder, 'js', 'app.js'), 'app()')
  kit = await kitCloud({ webFolder: web.folder, at: '2026-03-02T09:00:00+08:00', collections: undefined })
  kit.cloud.store.insertMany('people', people())
})
afterAll(async () => {
  await kit.end()
  web.remove()
})

/** Seventy who are served, three of them without an openid, and two who serve. */
function people(): object[] {
  const served = Array.from({ length: 70 }, (_, i) => ({
    _id: `v${i}`,
    name: `老兵${i}`,
    stationName: '前进村',
    ...(i < 3 ? {} : { openid: `veteran-${i}` }),
  }))
  const desks = [{ kind: 'instructor', stationId: 'village' }]
  const serving = ['i1', 'i2'].map((_id) => ({ _id, name: _id, openid: `open-${_id}`, desks, stationName: '前进村' }))
  return [...served, ...serving]
}

async function ask(path: string, body?: object, headers: Record<string, string> = {}) {
  const answer = await fetch(kit.cloud.url + path, {
    method: body ? 'POST' : 'GET',
    body: body && JSON.stringify(body),
    headers,
  })
  return { status: answer.status, body: await answer.json() }
}

test('a door answers what callFunction would put in result', async () => {
  const code = 'return { who: cloud.getWXContext().OPENID, given }'
  expect(await ask('/functions/kit', { code, given: 1 }, { 'x-openid': 'me' })).toEqual({
    status: 200,
    body: { who: 'me', given: 1 },
  })
  expect(await ask('/functions/kit', { code: 'throw new Error("boom")' })).toEqual({
    status: 500,
    body: { errCode: -504002, errMsg: expect.stringContaining('boom') },
  })
  expect((await ask('/functions/none', {})).status).toBe(500)
})

test('the demo people are listed, those who serve first', async () => {
  const { body } = await ask('/people')
  expect(body).toHaveLength(60)
  expect(body[0]).toEqual({ name: 'i1', desks: ['instructor'], station: '前进村', openid: 'open-i1' })
  expect(body[2]).toEqual({ name: '老兵3', desks: [], station: '前进村', openid: 'veteran-3' })
})

test('time is told and moved', async () => {
  expect((await ask('/time')).body.at).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}\+08:00$/)
  expect((await ask('/time', { at: '2026-05-01T08:00:00+08:00' })).body.at).toMatch(/^2026-05-01T08:00/)
  expect((await ask('/time', { forward: 'P1DT2H' })).body.at).toMatch(/^2026-05-02T10:00/)
  expect((await ask('/time', { forward: 'soon' })).status).toBe(400)
})

test('failures are steered by name, and an unknown one is refused', async () => {
  expect((await ask('/steer', { functionsDown: true })).status).toBe(200)
  expect((await ask('/functions/kit', { code: 'return 1' })).status).toBe(500)
  expect((await ask('/steer', { functionsDown: false })).status).toBe(200)
  expect((await ask('/steer', { weather: 'rain' })).body.errMsg).toContain('weather')
  expect((await ask('/outbox')).body).toEqual([])
})

test('the web build is served as it is, and framed by the bar unless told otherwise', async () => {
  const text = async (path: string) => (await fetch(kit.cloud.url + path)).text()
  expect(await text('/')).toContain('演示 (本机)')
  expect(await text('/local/bar.js')).toContain("'openid'")
  expect(await text('/?bar=off')).toContain('<div id="app">')
  expect(await text('/js/app.js')).toBe('app()')
  expect((await fetch(`${kit.cloud.url}/%2e%2e/package.json`)).status).toBe(404)
})
