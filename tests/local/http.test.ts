import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { demoCounty, demoStartsAt } from '../../local/county/county'
import { kitCloud, newFolder } from './kit-cloud'

let kit: Awaited<ReturnType<typeof kitCloud>>
const web = newFolder()
beforeAll(async () => {
  mkdirSync(join(web.folder, 'js'))
  writeFileSync(join(web.folder, 'index.html'), '<html><head></head><body><div id="app"></div></body></html>')
  writeFileSync(join(web.folder, 'js', 'app.js'), 'app()')
  kit = await kitCloud({ webFolder: web.folder, at: demoStartsAt, collections: undefined })
  kit.cloud.store.insertMany('people', demoCounty().people ?? [])
}, 60_000)
afterAll(async () => {
  await kit.end()
  web.remove()
})

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
  expect(body.length).toBeGreaterThan(1)
  expect(body.length).toBeLessThanOrEqual(60)
  expect(body[0]).toEqual({
    name: expect.any(String),
    desks: expect.any(Array),
    station: expect.any(String),
    openid: expect.any(String),
  })
  expect(body[0].desks.length).toBeGreaterThan(0)
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
