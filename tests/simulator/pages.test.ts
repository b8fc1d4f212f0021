import { openPhone, phone } from './fixture/run'

openPhone()
afterEach(() => expect(phone.faults.splice(0)).toEqual([]))

const wx = (method: string, options?: object) => phone.miniProgram.callWxMethod(method, options)
const paths = async () => (await phone.miniProgram.pageStack()).map(({ path }) => path.split('/').at(-1))
const failure = (method: string, options: object) => wx(method, options).catch((error: Error) => error.message)

test('a page loads, shows and is ready, with its query as it was written', async () => {
  await phone.goes('home/home?word=%E8%BF%9C&again=a=b')
  const heard = await phone.hears((found) => found.length === 3)
  expect(heard).toEqual([['load', { word: '%E8%BF%9C', again: 'a=b' }], ['show'], ['ready']])
})

test('tabs keep their pages, and every other page is closed', async () => {
  await phone.goes('home/home')
  await phone.element('.opener').then((opener) => opener.tap())
  await wx('navigateTo', { url: '/pages/moves/moves' })
  expect(await paths()).toEqual(['home', 'moves'])
  await phone.miniProgram.native().switchTab({ url: '/pages/fields/fields' })
  expect(await paths()).toEqual(['fields'])
  await wx('switchTab', { url: '/pages/home/home' })
  expect(await (await phone.element('.opened')).text()).toBe('开')
  expect((await phone.heard()).map(([name]) => name)).toEqual(['load', 'show', 'ready', 'hide', 'show'])
  await phone.miniProgram.native().switchTab({ url: '/pages/home/home' })
  expect(await phone.heard()).toEqual([['tab', 0]])
})

test('WeChat refuses what its routes cannot do', async () => {
  await phone.goes('home/home')
  expect(await failure('navigateTo', { url: '/pages/fields/fields' })).toContain('can not navigateTo a tabbar page')
  expect(await failure('redirectTo', { url: '/pages/fields/fields' })).toContain('can not redirectTo a tabbar page')
  expect(await failure('switchTab', { url: '/pages/moves/moves' })).toContain('can not switch to no-tabBar page')
  expect(await failure('navigateBack', {})).toContain('cannot navigate back at first page')
  for (let page = 0; page < 9; page++) await wx('navigateTo', { url: '/pages/moves/moves' })
  expect(await failure('navigateTo', { url: '/pages/moves/moves' })).toContain('webview count limit exceed')
  await wx('navigateBack', { delta: 20 })
  expect(await paths()).toEqual(['home'])
})

test('a navigator leads on, to a package of its own, and back', async () => {
  await phone.goes('moves/moves')
  await phone.taps('#to-far')
  expect(await (await phone.element('#words')).text()).toBe('到了%E8%BF%9C')
  await phone.miniProgram.native().navigateLeft()
  expect(await phone.heard()).toEqual([['success', 'to-far', { errMsg: 'navigateTo:ok' }]])
  await phone.taps('#to-tab')
  expect(await paths()).toEqual(['home'])
})

test('a page hears that it is scrolled, that its end comes near, once, and that it is pulled', async () => {
  await phone.goes('lists/lists')
  await phone.miniProgram.pageScrollTo(120)
  const scrolled = () => phone.miniProgram.evaluate(() => getCurrentPages().at(-1)?.scrolled)
  expect(await phone.eventually(scrolled, (top) => top === 120)).toBe(120)
  await wx('pageScrollTo', { scrollTop: 99_999 })
  const end = Number(await phone.eventually(scrolled, (top) => Number(top) > 1000))
  await wx('pageScrollTo', { scrollTop: end - 20 })
  await phone.eventually(scrolled, (top) => top === end - 20)
  await wx('startPullDownRefresh')
  expect((await phone.heard()).filter(([name]) => name === 'bottom' || name === 'refresh')).toEqual([
    ['bottom'],
    ['refresh'],
  ])
  await wx('pageScrollTo', { selector: '#end' })
  expect(await failure('pageScrollTo', { selector: '#nothing' })).toContain('not found selector')
})

test('the program goes to the background and comes back: page, components and app hear of it', async () => {
  await phone.goes('home/home')
  await phone.hears((heard) => heard.some(([name]) => name === 'ready'))
  await phone.send('Simulator.steer', { isHidden: true })
  await phone.send('Simulator.steer', { isHidden: false })
  expect(await phone.heard()).toEqual([['hide'], ['show']])
  expect(await phone.miniProgram.evaluate(() => getApp().heard.slice(-2))).toEqual([['hide'], ['show']])
  const counter = await phone.element('#counter')
  expect(await (counter as unknown as { data(path: string): Promise<unknown> }).data('lifetimes')).toEqual([
    'attached',
    'show',
    'hide',
    'show',
  ])
})

test('page-meta and navigation-bar change the page they stand on and no other', async () => {
  await phone.goes('fields/fields')
  const names = ['document.documentElement.style.fontSize', 'document.body.style.color', 'parent.title.textContent']
  const look = async () => {
    const { pageId } = (await phone.send('App.getCurrentPage')) as { pageId: string }
    return ((await phone.send('Page.getWindowProperties', { pageId, names })) as { properties: unknown[] }).properties
  }
  expect(await look()).toEqual(['18px', 'rgb(7, 7, 7)', '元标题'])
  await wx('switchTab', { url: '/pages/home/home' })
  expect(await look()).toEqual(['', '', '首页标题'])
  await wx('setNavigationBarTitle', { title: '新标题' })
  expect((await look()).at(-1)).toBe('新标题')
})

test('a page is shared by its button or from the menu, and WeChat asks before it sends', async () => {
  await phone.goes('home/home')
  await phone.taps('#share')
  await phone.miniProgram.native().shareConfirm()
  await phone.send('Simulator.share')
  await phone.miniProgram.native().shareCancel()
  const { events } = (await phone.send('Simulator.heard')) as { events: { method: string; params: unknown }[] }
  expect(events.filter(({ method }) => method === 'Simulator.shared').map(({ params }) => params)).toEqual([
    { title: '来自button', path: 'pages/home/home?shared=1' },
  ])
})

test('styles: 750 rpx are the screen, an id and a class are those of the template, a component keeps its own', async () => {
  await phone.goes('home/home')
  const named = await phone.element('#named')
  expect(await named.style('width')).toBe('187.5px')
  expect(await named.style('padding-left')).toBe('7px')
  expect(await named.style('color')).toBe('rgb(1, 2, 3)')
  const inside = await phone.element('counter >>> .counter')
  expect(await inside.style('color')).toBe('rgb(9, 9, 9)')
})
