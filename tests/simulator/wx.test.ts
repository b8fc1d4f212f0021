import { readFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { openPhone, phone } from './fixture/run'

const dot = readFileSync(join(__dirname, 'fixture/program/pages/fields/dot.png'))
let cloud: Server
const asked: string[] = []
beforeAll(async () => {
  // A cloud that says what it was asked.
  cloud = createServer(async (request, response) => {
    let body = ''
    for await (const chunk of request) body += chunk
    const { 'x-openid': openid, 'x-env': env } = request.headers
    asked.push(`${request.method} ${request.url}`)
    if (request.url === '/functions/broken')
      return response.writeHead(500).end('{"errCode":-504002,"errMsg":"it broke"}')
    if (request.url === '/files/dot.png') return response.end(dot)
    if (request.method === 'PUT') return response.end('{"fileID":"cloud://e.f/a.txt"}')
    response.end(request.method === 'POST' ? JSON.stringify({ openid, env, data: JSON.parse(body) }) : 'content')
  })
  await new Promise<void>((done) => cloud.listen(0, '127.0.0.1', done))
})
openPhone(() => ({ cloudUrl: url() }))
afterAll(() => void cloud?.close())
const ordinary = {
  network: 'wifi',
  answersAfter: 0,
  privacy: 'allow',
  camera: 'allow',
  album: 'allow',
  subscription: 'allow',
}
beforeEach(async () => {
  asked.length = 0
  await phone.send('Simulator.steer', ordinary)
})

const url = () => `http://127.0.0.1:${(cloud.address() as AddressInfo).port}`
const ask = (method: string, options?: unknown) =>
  phone.miniProgram.callWxMethod(method, options) as Promise<Record<string, unknown>>
const steer = (change: object) => phone.send('Simulator.steer', change)
const call = (name: string) => ask('cloud.callFunction', { name, data: { a: 1 }, config: { env: 'e1' } })
/** Does it until it is done: what it waits for comes a moment later. */
const soon = (act: () => Promise<unknown>) =>
  phone.eventually(
    () =>
      act().then(
        () => true,
        () => false,
      ),
    Boolean,
  )

test('a cloud function gets account, environment and data, and its failure is told as WeChat tells it', async () => {
  expect(await call('door')).toMatchObject({
    errMsg: 'cloud.callFunction:ok',
    result: { openid: 'simulated-openid', env: 'e1', data: { a: 1 } },
  })
  await expect(call('broken')).rejects.toThrow('cloud.callFunction:fail Error: errCode: -504002 it broke')
  const outcome = await phone.miniProgram.evaluate(
    () =>
      new Promise((done) => {
        const said: unknown[] = []
        wx.cloud.callFunction({
          name: 'door',
          success: () => said.push('success'),
          complete: () =>
            wx.cloud.callFunction({
              name: 'broken',
              fail: ({ errCode }: { errCode: number }) => done([...said, errCode]),
            }),
        })
      }),
  )
  expect(outcome).toEqual(['success', -504002])
})

test('without a network nothing arrives; where the answer is lost it does; a slow one is waited for', async () => {
  await steer({ network: 'none' })
  await expect(call('door')).rejects.toThrow('request:fail network unreachable')
  expect(asked).toEqual([])
  await steer({ network: 'answersLost' })
  await expect(call('door')).rejects.toThrow('request:fail timeout')
  expect(asked).toEqual(['POST /functions/door'])
  await steer({ network: 'wifi', answersAfter: 400 })
  const before = Date.now()
  await call('door')
  expect(Date.now() - before).toBeGreaterThanOrEqual(400)
})

test('files go to the cloud and come back, and are saved, found and removed', async () => {
  const { tempFiles } = (await ask('chooseMedia', { count: 1 })) as {
    tempFiles: { tempFilePath: string; size: number }[]
  }
  const path = tempFiles[0]?.tempFilePath
  expect(await ask('cloud.uploadFile', { cloudPath: 'a.txt', filePath: path })).toMatchObject({
    fileID: 'cloud://e.f/a.txt',
  })
  expect(await ask('cloud.downloadFile', { fileID: 'cloud://e.f/a.txt' })).toMatchObject({
    tempFilePath: expect.stringContaining('wxfile://'),
  })
  expect(asked).toEqual(['PUT /files/a.txt', 'GET /files/a.txt'])
  expect(await ask('getImageInfo', { src: path })).toMatchObject({ width: 1, height: 1, type: 'png' })
  const kept = await phone.miniProgram.evaluate(
    (tempFilePath: unknown) =>
      new Promise((done) => {
        const files = wx.getFileSystemManager()
        files.saveFile({
          tempFilePath,
          success: ({ savedFilePath }: { savedFilePath: string }) => {
            files.accessSync(savedFilePath)
            files.removeSavedFile({
              filePath: savedFilePath,
              success: () => files.access({ path: savedFilePath, fail: done }),
            })
          },
        })
      }),
    path,
  )
  expect(kept).toEqual({ errMsg: expect.stringMatching(/^access:fail no such file/) })
})

test('a download comes from the cloud, and from no domain nobody declared', async () => {
  expect(await ask('downloadFile', { url: `${url()}/files/a.txt` })).toMatchObject({ statusCode: 200 })
  await expect(ask('downloadFile', { url: 'https://example.com/a' })).rejects.toThrow(
    'downloadFile:fail url not in domain list',
  )
})

test('a picture is shown from an address of the cloud, as from its files', async () => {
  const sizes = [`${url()}/files/dot.png`, 'cloud://e.f/dot.png', '/pages/fields/dot.png'].map((src) =>
    ask('getImageInfo', { src }),
  )
  const [own, ...others] = await Promise.all(sizes)
  expect(own).toMatchObject({ width: expect.any(Number), height: expect.any(Number) })
  for (const { width, height } of others) expect([width, height]).toEqual([own?.width, own?.height])
  const elsewhere = ask('getImageInfo', { src: 'http://127.0.0.1:9/dot.png' })
  await expect(elsewhere).rejects.toThrow('getImageInfo:fail file not found')
})

test('storage keeps values as they are, by account', async () => {
  await phone.miniProgram.evaluate(() => wx.setStorageSync('thing', { list: [1, '二'] }))
  expect(await ask('getStorage', { key: 'thing' })).toEqual({ errMsg: 'getStorage:ok', data: { list: [1, '二'] } })
  await steer({ account: 'another' })
  expect(await ask('getStorageSync', 'thing')).toBe('')
  await expect(ask('getStorage', { key: 'thing' })).rejects.toThrow('getStorage:fail data not found')
  await steer({ account: 'simulated-openid' })
  await ask('clearStorage')
  expect(await ask('getStorageInfoSync')).toMatchObject({ keys: [], currentSize: 0 })
})

test('action sheets, toasts and calls stand over the program until answered', async () => {
  const sheet = ask('showActionSheet', { itemList: ['拍照', '相册'] })
  await soon(() => phone.send('Simulator.choose', { choice: 1 }))
  expect(await sheet).toEqual({ errMsg: 'showActionSheet:ok', tapIndex: 1 })
  const given = ask('showActionSheet', { itemList: ['拍照'] }).catch((error: Error) => error.message)
  await soon(() => phone.send('Simulator.choose', { choice: null }))
  expect(await given).toBe('showActionSheet:fail cancel')
  await ask('showLoading', { title: '稍候', mask: true })
  await phone.goes('home/home')
  await expect(phone.taps('.opener')).rejects.toThrow("covered by something of WeChat's: 稍候")
  await ask('hideLoading')
  await phone.taps('.opener')
  const called = ask('makePhoneCall', { phoneNumber: '13900000001' }).catch((error: Error) => error.message)
  await soon(() => phone.miniProgram.native().cancelModal())
  expect(await called).toBe('makePhoneCall:fail cancel')
})

test("what is personal waits for the privacy guide: WeChat's question where the program has none", async () => {
  await steer({ privacy: 'refuse' })
  const refused = await phone.miniProgram.evaluate(() =>
    wx.setClipboardData({ data: 'x' }).catch((error: unknown) => error),
  )
  expect(refused).toEqual({ errMsg: 'setClipboardData:fail privacy permission is not authorized', errno: 104 })
  await steer({ privacy: 'ask' })
  const copied = ask('setClipboardData', { data: '词' })
  await soon(() => phone.miniProgram.native().authorizeAllow())
  await copied
  expect(await ask('getClipboardData')).toMatchObject({ data: '词' })
  expect(await ask('getPrivacySetting')).toMatchObject({ needAuthorization: false })
})

test('permissions are asked for, and remembered by what the world says', async () => {
  await steer({ camera: 'ask', album: 'refuse' })
  const chosen = ask('chooseImage', { count: 1 }).catch((error: Error) => error.message)
  await soon(() => phone.miniProgram.native().authorizeCancel())
  expect(await chosen).toBe('chooseImage:fail auth deny')
  await expect(ask('saveImageToPhotosAlbum', { filePath: 'x' })).rejects.toThrow(
    'saveImageToPhotosAlbum:fail auth deny',
  )
  expect(await ask('getSetting')).toMatchObject({ authSetting: { 'scope.writePhotosAlbum': false } })
})

test('buttons open what they are for', async () => {
  await phone.goes('doors/doors')
  const heard = async () => phone.hears((found) => found.length > 0)
  await phone.taps('#phone')
  expect(await heard()).toEqual([['getphonenumber', expect.objectContaining({ code: 'phone:13800000000' })]])
  await phone.taps('#agree')
  expect(await heard()).toEqual([['agreeprivacyauthorization', { errMsg: 'agreePrivacyAuthorization:ok' }]])
  await phone.taps('#avatar')
  expect(await heard()).toEqual([['chooseavatar', { avatarUrl: expect.stringContaining('wxfile://') }]])
  for (const [id, told] of [
    ['setting', 'opensetting'],
    ['contact', 'contact'],
  ] as const) {
    await phone.taps(`#${id}`)
    await phone.miniProgram.native().navigateLeft()
    expect(await heard()).toEqual([[told, expect.anything()]])
  }
  await phone.taps('#subscribe')
  expect(await heard()).toEqual([['subscribed', { errMsg: 'requestSubscribeMessage:ok', t1: 'accept' }]])
  await phone.taps('#unknown')
  const faults = await phone.eventually(
    () => phone.faults,
    (found) => found.length > 0,
  )
  expect(faults.splice(0)).toEqual(['<button open-type="launchApp"> is not implemented by the simulator'])
})

test('things on a page are measured and watched', async () => {
  await phone.goes('lists/lists')
  const found = await phone.miniProgram.evaluate(
    () =>
      new Promise((done) =>
        wx
          .createSelectorQuery()
          .select('#swiper')
          .boundingClientRect()
          .exec(([rect]: [{ width: number; height: number }]) => done([rect.width, rect.height])),
      ),
  )
  expect(found).toEqual([375, 150])
  const seen = await phone.miniProgram.evaluate(
    () =>
      new Promise((done) =>
        wx
          .createIntersectionObserver(getCurrentPages()[0])
          .relativeToViewport()
          .observe('#swiper', ({ intersectionRatio }: { intersectionRatio: number }) => done(intersectionRatio)),
      ),
  )
  expect(seen).toBe(1)
})

test('what is not there is undefined, and canIUse says so', async () => {
  const can = (name: string) => ask('canIUse', name)
  expect(
    await Promise.all(['login', 'cloud.callFunction', 'button.open-type.share', 'showToast.object.image'].map(can)),
  ).toEqual([true, true, true, true])
  expect(await Promise.all(['request', 'cloud.database', 'live-player'].map(can))).toEqual([false, false, false])
  expect(await phone.miniProgram.evaluate(() => typeof wx.request)).toBe('undefined')
})

// biome-ignore lint/suspicious/noExplicitAny: the program's own wx, which no type describes here
declare const wx: any

test('a file the program wrote is passed on if the person sends it, and stands in its own folder alone', async () => {
  const write = (path: string) =>
    phone.miniProgram.evaluate((at: string) => wx.getFileSystemManager().writeFileSync(at, '全卷', 'utf8'), path)
  await expect(write('wxfile://elsewhere/a.json')).rejects.toThrow(/permission denied/)
  await write('wxfile://usr/a.json')
  const sends = ask('shareFileMessage', { filePath: 'wxfile://usr/a.json', fileName: '甲.json' })
  await phone.miniProgram.native().shareConfirm()
  await sends
  const { events } = (await phone.send('Simulator.heard')) as { events: { method: string; params: unknown }[] }
  expect(events.filter(({ method }) => method === 'Simulator.sharedFile').map(({ params }) => params)).toEqual([
    { name: '甲.json', text: '全卷' },
  ])
  const refused = ask('shareFileMessage', { filePath: 'wxfile://usr/a.json' })
  const outcome = expect(refused).rejects.toThrow(/cancel/)
  await phone.miniProgram.native().shareCancel()
  await outcome
})
