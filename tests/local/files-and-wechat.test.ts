import { kitCloud } from './kit-cloud'

let kit: Awaited<ReturnType<typeof kitCloud>>
const permissions = {
  openapi: ['subscribeMessage.send', 'security.msgSecCheck', 'phonenumber.getPhoneNumber', 'wxacode.getUnlimited'],
}
beforeAll(async () => {
  kit = await kitCloud({ functions: { kit: { permissions }, bare: {} } })
})
afterAll(() => kit.end())

const caught = `const caught = async (w) => { try { return await w() } catch (e) { return { errCode: e.errCode, errMsg: e.errMsg ?? e.message } } };`

test('a file goes up, comes down by its id and by its address, and goes away', async () => {
  const seen = await kit.run(`${caught}
    const { fileID } = await cloud.uploadFile({ cloudPath: 'dossiers/r1/paper.txt', fileContent: Buffer.from('words 字') })
    const down = (await cloud.downloadFile({ fileID })).fileContent.toString()
    const { fileList } = await cloud.getTempFileURL({ fileList: [fileID, fileID + '.not'] })
    const gone = await cloud.deleteFile({ fileList: [fileID] })
    const after = await caught(() => cloud.downloadFile({ fileID }))
    return { fileID, down, fileList, gone: gone.fileList, after }`)
  expect(seen.down).toBe('words 字')
  expect(seen.fileID).toMatch(/^cloud:\/\/local\..*\/dossiers\/r1\/paper\.txt$/)
  expect(seen.fileList[0].tempFileURL).toBe(`${kit.cloud.url}/files/dossiers/r1/paper.txt`)
  expect(seen.fileList[1].tempFileURL).toBe('')
  expect(seen.gone).toMatchObject([{ status: 0, errMsg: 'ok' }])
  expect(seen.after.errMsg).toContain('storage file not exists')
})

test('a file over 25 MB and a full disk are refused in words', async () => {
  const upload = (bytes: number) =>
    kit.run(
      `${caught} return caught(() => cloud.uploadFile({ cloudPath: 'big.bin', fileContent: Buffer.alloc(${bytes}) }))`,
    )
  expect((await upload(25 * 1024 * 1024 + 1)).errMsg).toContain('25 MB')
  kit.cloud.steer({ disk: 'full' })
  expect((await upload(10)).errMsg).toContain('no space left')
  const written = await kit.run(`${caught} return caught(() => db.collection('places').add({ data: {} }))`)
  expect(written.errMsg).toContain('no space left')
  kit.cloud.steer({ disk: 'ok' })
  expect((await upload(10)).fileID).toContain('big.bin')
})

test('the web build uploads and reads, once someone is signed in', async () => {
  const url = `${kit.cloud.url}/files/web/photo.jpg`
  expect((await fetch(url, { method: 'PUT', body: 'x' })).status).toBe(400)
  const put = await fetch(url, { method: 'PUT', body: 'pixels', headers: { 'x-openid': 'me' } })
  expect((await put.json()).fileID).toContain('web/photo.jpg')
  expect(await (await fetch(url)).text()).toBe('pixels')
  expect((await fetch(`${kit.cloud.url}/files/%2e%2e/cloud.sqlite`)).status).not.toBe(200)
})

test('a subscription message lands in the outbox, unless its reader refuses', async () => {
  kit.cloud.steer({ subscribeMessage: { refuse: ['shy'] } })
  const send = (touser: string) =>
    kit.run(
      `${caught} return caught(() => cloud.openapi.subscribeMessage.send({ touser: given, templateId: 'T1', page: 'p?id=1', data: { thing1: { value: '到期提醒' } } }))`,
      touser,
    )
  expect(await send('open')).toMatchObject({ errCode: 0 })
  expect(await send('shy')).toMatchObject({ errCode: 43101 })
  expect(kit.cloud.outbox()).toEqual([
    {
      at: expect.stringContaining('+08:00'),
      openid: 'open',
      templateId: 'T1',
      page: 'p?id=1',
      data: { thing1: { value: '到期提醒' } },
    },
  ])
})

test('content is checked by words, or as steered', async () => {
  const check = async (content: string) => {
    const answer = await kit.run(
      `${caught} return caught(() => cloud.openapi.security.msgSecCheck({ openid: 'me', scene: 2, version: 2, content: given }))`,
      content,
    )
    return answer.result?.suggest ?? answer.errCode
  }
  expect(await check('家里屋顶漏水')).toBe('pass')
  expect(await check('代开发票')).toBe('review')
  expect(await check('网上赌博')).toBe('risky')
  kit.cloud.steer({ contentCheck: 'review' })
  expect(await check('家里屋顶漏水')).toBe('review')
  kit.cloud.steer({ contentCheck: 'down' })
  expect(await check('家里屋顶漏水')).toBe(-1)
  kit.cloud.steer({ contentCheck: 'words' })
})

test('a phone code gives its number; any other code is invalid', async () => {
  const ask = (code: string) =>
    kit.run(`${caught} return caught(() => cloud.openapi.phonenumber.getPhoneNumber({ code: given }))`, code)
  expect((await ask('phone:13800000001')).phoneInfo).toMatchObject({
    purePhoneNumber: '13800000001',
    countryCode: '86',
  })
  expect((await ask('nonsense')).errCode).toBe(40029)
})

test('other openapi names are refused by name, and those not in the config for want of permission', async () => {
  const seen = await kit.run(`${caught} return caught(() => cloud.openapi.wxacode.getUnlimited({ scene: 'a' }))`)
  expect(seen.errMsg).toContain('openapi.wxacode.getUnlimited')
  const bare = await kit.cloud.call(
    'bare',
    { code: `${caught} return caught(() => cloud.openapi.phonenumber.getPhoneNumber({ code: 'phone:13800000001' }))` },
    'me',
  )
  expect(bare.errCode).toBe(-604101)
})
