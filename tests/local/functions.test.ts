import { kitCloud } from './kit-cloud'

let kit: Awaited<ReturnType<typeof kitCloud>>
const said: string[] = []
beforeAll(async () => {
  kit = await kitCloud({
    functions: { kit: {}, other: {}, hasty: { timeout: 1 }, greedy: { memorySize: 48 } },
    log: (name, text) => said.push(`${name}: ${text}`),
  })
})
afterAll(() => kit.end())

test('a hundred people at once are each themselves, before and after every wait', async () => {
  const code = `
    const who = () => cloud.getWXContext().OPENID
    const first = who()
    await db.collection('places').doc('of-' + first).set({ data: { by: first } })
    const second = who()
    const { data } = await db.collection('places').doc('of-' + second).get()
    return [first, second, data.by, who(), process.env.WX_OPENID]`
  const people = Array.from({ length: 100 }, (_, i) => `person-${i}`)
  const seen = await Promise.all(people.map((openid) => kit.run(code, null, openid)))
  for (const [i, openid] of people.entries()) expect(seen[i]).toEqual([openid, openid, openid, openid, openid])
})

test('whoever is not signed in has no openid, even after someone who was', async () => {
  await kit.run('return 1', null, 'someone')
  const anonymous = await kit.cloud.call('kit', { code: 'return cloud.getWXContext()' })
  expect(anonymous.OPENID).toBeUndefined()
  expect(anonymous).toMatchObject({ ENV: 'local', SOURCE: 'wx_client', APPID: 'local-app' })
})

test('a function calls a function, and the identity goes with it', async () => {
  const inner = 'const { OPENID, SOURCE } = cloud.getWXContext(); return { OPENID, SOURCE, given }'
  const seen = await kit.run(
    `return (await cloud.callFunction({ name: 'other', data: { code: given, given: 5 } })).result`,
    inner,
    'caller',
  )
  expect(seen).toEqual({ OPENID: 'caller', SOURCE: 'wx_client,scf', given: 5 })
})

test('round trips are counted for each call', async () => {
  const code = `await db.collection('places').limit(1).get(); await db.collection('places').where({ a: 1 }).count()
    await cloud.callFunction({ name: 'other', data: { code: "return (await db.collection('places').limit(1).get()).data" } })`
  const { trips } = await kit.cloud.measure('kit', { code }, 'x')
  expect(trips).toEqual({
    'database.getDocument': 2,
    'database.calculateDocument': 1,
    'functions.invokeFunction': 1,
  })
})

test('what is thrown, an exit, an endless loop and too much memory stay with the call', async () => {
  const failing = (name: string, code: string) =>
    kit.cloud.call(name, { code }, 'x').then(
      () => 'passed',
      (error) => [error.errCode, error.message],
    )
  expect(await failing('kit', 'throw new Error("boom")')).toEqual([-504002, expect.stringContaining('boom')])
  expect(await failing('kit', 'process.exit(3)')).toEqual([-504002, expect.stringContaining('code 3')])
  expect(await failing('hasty', 'for (;;) {}')).toEqual([-504003, expect.stringContaining('timed out after 1 seconds')])
  expect(await failing('greedy', 'const a = []; for (;;) a.push(new Array(1e5).fill(Math.random()))')).toEqual([
    -504002,
    expect.stringMatching(/memory/i),
  ])
  expect(await failing('kit', 'setImmediate(() => { throw new Error("later") }); await new Promise(() => {})')).toEqual(
    [-504002, expect.stringContaining('later')],
  )
  expect(await failing('nobody', '')).toEqual([-501000, expect.stringContaining('nobody')])
  expect(await kit.run('return "still here"')).toBe('still here')
})

test('a failure of an inner function reaches the outer one as the SDK tells it', async () => {
  const seen = await kit.run(`
    try { await cloud.callFunction({ name: 'other', data: { code: 'throw new Error("inner")' } }) } catch (e) { return [e.errCode, e.errMsg] }`)
  expect(seen).toEqual([expect.any(Number), expect.stringContaining('inner')])
})

test('functions may be steered to be down', async () => {
  kit.cloud.steer({ functionsDown: true })
  await expect(kit.run('return 1')).rejects.toThrow('down')
  kit.cloud.steer({ functionsDown: false })
  expect(await kit.run('return 1')).toBe(1)
})

test('what a function prints is heard', async () => {
  const heard = new Promise<void>((resolve) => {
    const look = () => (said.some((line) => line.includes('kit: hello there')) ? resolve() : setImmediate(look))
    look()
  })
  await kit.run('console.log("hello there")')
  await heard
})
