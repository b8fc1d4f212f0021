import { openPhone, phone } from './fixture/run'

openPhone()
afterEach(() => expect(phone.faults.splice(0)).toEqual([]))

const ask = (method: string, options?: unknown) => phone.miniProgram.callWxMethod(method, options)
const shown = async (name: string) => {
  const { pageId } = (await phone.send('App.getCurrentPage')) as { pageId: string }
  const answer = await phone.send('Page.getWindowProperties', { pageId, names: [name] })
  return (answer as { properties: unknown[] }).properties[0]
}

test('a page hears that the phone is turned, and not that the tabs beside it went', async () => {
  await phone.goes('home/home')
  await phone.goes('lists/lists')
  await phone.send('Simulator.resize', { width: 640, height: 375 })
  const heard = await phone.hears((found) => found.some(([name]) => name === 'resize'))
  expect(heard.filter(([name]) => name === 'resize')).toEqual([['resize', 640]])
  expect(await ask('getWindowInfo')).toMatchObject({ windowWidth: 640, screenHeight: 375 })
  await phone.send('Simulator.resize', { width: 375, height: 647 })
})

test('tabs are drawn where a page stands behind one, with badges, and hidden when told', async () => {
  await phone.goes('home/home')
  expect(await shown('parent.tabs.textContent')).toBe('首页填写')
  await ask('setTabBarBadge', { index: 1, text: '3' })
  expect(await shown('parent.tabs.textContent')).toBe('首页填写 3')
  await ask('removeTabBarBadge', { index: 1 })
  await ask('hideTabBar')
  expect(await shown('parent.tabs.textContent')).toBe('')
  await ask('showTabBar')
  await ask('navigateTo', { url: '/pages/moves/moves' })
  expect(await shown('parent.tabs.textContent')).toBe('')
})

test('the bar on top takes the colours WeChat allows', async () => {
  await phone.goes('moves/moves')
  expect(await shown('parent.bar.style.background')).toBe('rgb(18, 52, 86)')
  await ask('setNavigationBarColor', { frontColor: '#000000', backgroundColor: '#ffffff' })
  expect(await shown('parent.bar.style.background')).toBe('rgb(255, 255, 255)')
  await expect(ask('setNavigationBarColor', { frontColor: '#123456', backgroundColor: '#ffffff' })).rejects.toThrow(
    'setNavigationBarColor:fail invalid frontColor',
  )
})

test('the recorder starts when it may, stops by itself, and says why it does not', async () => {
  const record = (duration: number) =>
    phone.miniProgram.evaluate(
      (longest: unknown) =>
        new Promise((done) => {
          const recorder = wx.getRecorderManager()
          recorder.onStop(({ tempFilePath }: { tempFilePath: string }) => done(tempFilePath))
          recorder.onError(({ errMsg }: { errMsg: string }) => done(errMsg))
          recorder.start({ duration: longest })
        }),
      duration,
    )
  expect(await record(50)).toMatch(/^wxfile:\/\/tmp_.*\.mp3$/)
  await phone.send('Simulator.steer', { microphone: 'refuse' })
  expect(await record(50)).toBe('operateRecorder:fail auth deny')
  await phone.send('Simulator.steer', { microphone: 'allow' })
})

test('a program hears of its network and of a newer version', async () => {
  await phone.miniProgram.evaluate(() =>
    wx.onNetworkStatusChange(({ networkType }: { networkType: string }) =>
      getApp().heard.push(['network', networkType]),
    ),
  )
  await phone.send('Simulator.steer', { network: 'none' })
  await phone.send('Simulator.steer', { network: 'wifi' })
  expect(await phone.miniProgram.evaluate(() => getApp().heard.slice(-2))).toEqual([
    ['network', 'none'],
    ['network', 'wifi'],
  ])
  expect(await ask('getNetworkType')).toMatchObject({ networkType: 'wifi' })
  await phone.send('Simulator.steer', { hasUpdate: true })
  const isReady = phone.miniProgram.evaluate(
    () => new Promise((done) => wx.getUpdateManager().onUpdateReady(() => done(true))),
  )
  expect(await isReady).toBe(true)
})

test("the program's own question of privacy: agreeing counts with the button that was tapped, and no other", async () => {
  await phone.send('Simulator.steer', { privacy: 'ask' })
  await phone.goes('doors/doors')
  const copied = (buttonId: string) =>
    phone.miniProgram.evaluate((id: unknown) => {
      wx.onNeedPrivacyAuthorization((resolve: (answer: object) => void) => {
        getApp().heard.push(['asked'])
        setTimeout(() => resolve({ event: 'agree', buttonId: id }), 600)
      })
      return wx.setClipboardData({ data: '词' }).then(
        () => 'copied',
        ({ errno }: { errno: number }) => errno,
      )
    }, buttonId)
  expect(await copied('agree')).toBe(104)
  const waiting = copied('agree')
  await phone.taps('#agree')
  expect(await waiting).toBe('copied')
})

// biome-ignore lint/suspicious/noExplicitAny: the program's own wx, which no type describes here
declare const wx: any
