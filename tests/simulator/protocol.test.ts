import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Element, openPhone, phone } from './fixture/run'

openPhone()
beforeEach(async () => {
  await phone.goes('home/home')
  await phone.hears((heard) => heard.some(([name]) => name === 'ready'))
})
afterEach(() => expect(phone.faults.splice(0)).toEqual([]))

type Custom = Element & {
  data(path?: string): Promise<unknown>
  setData(data: object): Promise<void>
  callMethod(name: string, ...args: unknown[]): Promise<unknown>
}
const counter = () => phone.element('#counter') as Promise<Custom>

test('a page is found, read, changed and called', async () => {
  const page = await phone.page()
  expect([page.path, page.query]).toEqual(['pages/home/home', {}])
  expect(await page.data('list[1].id')).toBe('b')
  expect(await page.data('deep.list[0].word')).toBe('深处')
  await page.setData({ 'list[0].id': 'c', name: '你' })
  expect(await (await phone.element('.greeting')).text()).toBe('你好，你')
  expect(await page.callMethod('say', '好', 3)).toBe('好好好')
  await expect(page.callMethod('nothing')).rejects.toThrow('page.nothing is not a function')
  expect(await page.size()).toEqual({ width: 375, height: expect.any(Number) })
})

test('elements are found by selector, inside others, across components, and by XPath', async () => {
  const page = await phone.page()
  expect(await page.$$('.row')).toHaveLength(2)
  expect(await page.$('.nothing')).toBeNull()
  const row = await phone.element('#row-a')
  expect(await (await row.$('.label'))?.text()).toBe('第0行')
  expect(await row.$$('text')).toHaveLength(1)
  expect(await row.$('.nothing')).toBeNull()
  expect(await page.$('.counter')).toBeNull()
  expect(await page.$('counter >>> #inside')).not.toBeNull()
  const byXpath = page as unknown as Record<
    'getElementByXpath' | 'getElementsByXpath',
    (path: string) => Promise<Element[] & Element>
  >
  expect(await (await byXpath.getElementByXpath('//view[contains(@class, "row")]/text')).text()).toBe('第0行')
  expect(await byXpath.getElementsByXpath('//view[contains(@class, "row")]')).toHaveLength(2)
})

test('an element tells its attributes, properties, style, place and markup', async () => {
  const greeting = await phone.element('.greeting')
  expect(await greeting.attribute('data-from-page')).toBe('1')
  expect(await greeting.attribute('class')).toBe('greeting')
  expect(await (await phone.element('#row-b')).attribute('id')).toBe('row-b')
  expect(await greeting.property('hoverStayTime')).toBe(400)
  await expect(greeting.property('nothing')).rejects.toThrow('view.nothing not exists')
  expect(await greeting.style('display')).toBe('block')
  expect(await greeting.offset()).toEqual({ left: 0, top: 0 })
  const { width } = (await greeting.size()) as unknown as { width: number }
  expect(width).toBe(375)
  const label = await phone.element('#row-a .label')
  expect(await label.wxml()).toBe('第0行')
  expect(await label.outerWxml()).toBe('<text class="label">第0行</text>')
})

test('a component is known as one, with data, properties and methods of its own', async () => {
  const found = await counter()
  expect(await found.data('extra')).toBe(0)
  expect(await found.property('start')).toBe(5)
  await expect(found.property('extra')).rejects.toThrow('not exists')
  await found.setData({ extra: 3 })
  expect(await found.callMethod('plus', 10)).toBe(18)
  await expect(found.callMethod('nothing')).rejects.toThrow('the component has no method nothing')
  expect(await await phone.element('.greeting')).not.toHaveProperty('callMethod')
})

test('an element hears events that a test triggers or dispatches', async () => {
  const held = await phone.element('#held')
  await held.trigger('tap', { by: 'test' })
  await held.dispatchEvent({
    eventName: 'longpress',
    touches: [{ identifier: 1, pageX: 2, pageY: 3 }],
    detail: { x: 1 },
  })
  expect(await phone.heard()).toEqual([
    ['tap', 'held'],
    ['longpress', 'held'],
  ])
})

test('wx is called, mocked by a result or a function that knows the original, and given back', async () => {
  const { miniProgram } = phone
  const model = async () => ((await miniProgram.callWxMethod('getDeviceInfo')) as { model: string }).model
  expect(await model()).toBe('simulator')
  await miniProgram.mockWxMethod('getDeviceInfo', { model: 'mocked' })
  expect(await model()).toBe('mocked')
  await miniProgram.mockWxMethod(
    'getDeviceInfo',
    function (this: { origin(): { model: string } }, extra: string) {
      return { model: `${this.origin().model} ${extra}` }
    } as never,
    'again',
  )
  expect(await model()).toBe('simulator again')
  await miniProgram.restoreWxMethod('getDeviceInfo')
  expect(await model()).toBe('simulator')
  await miniProgram.mockWxMethod('cloud.callFunction', { result: 1 })
  expect(await miniProgram.callWxMethod('cloud.callFunction', { name: 'x' })).toEqual({ result: 1 })
  await miniProgram.restoreWxMethod('cloud.callFunction')
  await expect(miniProgram.callWxMethod('nothing')).rejects.toThrow('wx.nothing is not a function')
  await expect(miniProgram.callPluginWxMethod('p', 'login')).rejects.toThrow('plugins are not implemented')
})

test('a mocked failure fails in the way the program waits for it', async () => {
  await phone.miniProgram.mockWxMethod('login', { errMsg: 'login:fail mocked' })
  const said = await phone.miniProgram.evaluate(
    () =>
      new Promise((done) => {
        wx.login({
          fail: ({ errMsg }: { errMsg: string }) =>
            wx.login().catch((again: { errMsg: string }) => done([errMsg, again.errMsg])),
        })
      }),
  )
  await phone.miniProgram.restoreWxMethod('login')
  expect(said).toEqual(['login:fail mocked', 'login:fail mocked'])
})

test('functions are run in the program and called back from it', async () => {
  expect(await phone.miniProgram.evaluate((a: number, b: number) => [a + b, getCurrentPages().length], 1, 2)).toEqual([
    3, 1,
  ])
  const called: unknown[][] = []
  await phone.miniProgram.exposeFunction('tellTest', (...args: unknown[]) => void called.push(args))
  await phone.miniProgram.evaluate(() => {
    // @ts-expect-error: the test made it
    tellTest('words', { of: 1 })
  })
  expect(
    await phone.eventually(
      () => called,
      (found) => found.length > 0,
    ),
  ).toEqual([['words', { of: 1 }]])
})

test('the tool tells what it is, who uses it, what pages cost and how they look', async () => {
  const { miniProgram } = phone
  expect(await phone.send('Tool.getInfo')).toMatchObject({ SDKVersion: '3.8.0' })
  expect(await miniProgram.systemInfo()).toMatchObject({ windowWidth: 375, platform: 'ios', SDKVersion: '3.8.0' })
  expect(await miniProgram.testAccounts()).toEqual([{ openid: 'simulated-openid', nickName: '' }])
  const folder = mkdtempSync(join(tmpdir(), 'audit-'))
  const audit = (await miniProgram.stopAudits({ path: join(folder, 'audit.html') })) as { pages: object[] }
  expect(audit.pages).toContainEqual(expect.objectContaining({ path: 'pages/home/home', nodes: expect.any(Number) }))
  await miniProgram.screenshot({ path: join(folder, 'page.png') })
  expect(readFileSync(join(folder, 'page.png')).subarray(1, 4).toString()).toBe('PNG')
  rmSync(folder, { recursive: true })
  expect(existsSync(folder)).toBe(false)
})

test('the size of a setData and the nodes of a page are counted', async () => {
  const measured = async () =>
    (
      (await phone.send('Simulator.measures')) as {
        pages: { path: string; largestSetData: number; nodes: number; setDataCount: number }[]
      }
    ).pages.find(({ path }) => path === 'pages/home/home')
  const before = await measured()
  await (await phone.page()).setData({ name: '长'.repeat(1000), isOpen: true })
  const after = await measured()
  expect(after?.largestSetData).toBe(JSON.stringify({ name: '', isOpen: true }).length + 3000)
  expect(after?.setDataCount).toBe((before?.setDataCount ?? 0) + 1)
  expect(after?.nodes).toBe((before?.nodes ?? 0) + 1)
})

const refused: [string, object, RegExp][] = [
  ['Tool.enableRemoteDebug', {}, /enableRemoteDebug cannot be done/],
  ['Tool.getTicket', {}, /getTicket cannot be done/],
  ['Tool.setTicket', {}, /setTicket cannot be done/],
  ['Tool.refreshTicket', {}, /refreshTicket cannot be done/],
  ['Element.callContextMethod', {}, /callContextMethod cannot be done/],
  ['Tool.native', { method: 'closePaymentDialog' }, /native closePaymentDialog is not implemented/],
  ['Tool.native', { method: 'confirmModal' }, /no modal stands/],
  ['Element.callFunction', { functionName: 'movable-view.moveTo' }, /movable-view.moveTo is not implemented/],
  ['Page.nothing', {}, /Page.nothing is not implemented/],
  ['Simulator.steer', { weather: 'rain' }, /the simulated world has no weather/],
]
test.each(refused)('%s %j is refused in a sentence', async (method, params, sentence) => {
  await expect(phone.send(method, params)).rejects.toThrow(sentence)
})

test('dialogues are answered by native gestures, and home is one', async () => {
  const asked = phone.miniProgram.callWxMethod('showModal', { title: '问', content: '好吗' })
  await phone.eventually(
    async () =>
      phone.send('Tool.native', { method: 'cancelModal' }).then(
        () => true,
        () => false,
      ),
    Boolean,
  )
  expect(await asked).toEqual({ errMsg: 'showModal:ok', confirm: false, cancel: true })
  await phone.miniProgram.callWxMethod('navigateTo', { url: '/pages/moves/moves' })
  await phone.miniProgram.native().goHome()
  expect(await phone.miniProgram.pageStack()).toHaveLength(1)
})

declare const wx: { login(options?: object): Promise<unknown> }
