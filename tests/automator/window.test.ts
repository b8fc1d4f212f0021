import { heating } from '../support/office'
import { asks, submits, words } from './asking'
import { simulated } from './only-simulated'
import { openRoom } from './room'

const room = openRoom()

test('the back key leads back a step at a time, and every answer is still there', async () => {
  const chen = await room.phoneFor('p-chen')
  await asks(chen)
  await chen.goesBack()
  await chen.sees('请说说发生了什么')
  expect(await chen.mainText()).toBe(words)
  await chen.goesBack()
  await chen.sees('第 1 步')
  await chen.sees('优待抚恤')
  await chen.goesBack()
  await chen.sees('上次还没写完')
})

test('from a receipt nothing leads back into what was sent', async () => {
  const chen = await room.phoneFor('p-chen')
  await submits(chen)
  expect(await chen.miniProgram.pageStack()).toHaveLength(1)
  await chen.presses('看这件诉求')
  await chen.sees('谁在办')
  await chen.goesBack()
  await chen.sees('已经收到您的诉求')
})

test('a page deep in a desk leads back to the list it was opened from', async () => {
  await room.office().does('veteran', 'p-chen', 'submit', heating())
  const zhou = await room.phoneFor('p-zhou')
  await zhou.taps('我的任务')
  await zhou.taps('陈守义')
  await zhou.sees('办理经过')
  await zhou.goesBack()
  await zhou.isAt('instructor/tasks/index')
  await zhou.goesBack()
  await zhou.isAt('veteran/home/index')
})

test('who opens a page there is not is led home, and told that nothing is lost', async () => {
  const chen = await room.phoneFor('p-chen', { expects: [/page "veteran\/gone\/index" is not found/] })
  await expect(chen.goes('veteran/gone/index?requestId=1')).rejects.toThrow(/not found/)
  await chen.sees('要打开的那一页没有找到')
  await chen.sees('周建国')
})

test.each(['veteran/request/index?requestId=request000000nobody', 'veteran/request/index'])(
  'who opens %s is told, and led home',
  async (path) => {
    const chen = await room.phoneFor('p-chen')
    await chen.goes(path)
    await chen.sees('没有找到这一项')
    await chen.presses('回到首页')
    await chen.sees('我要反映或求助')
  },
)

simulated('a window, and a newer version', () => {
  test('on a computer rows become a table as the window grows, and rows again as it shrinks', async () => {
    await room.office().does('veteran', 'p-sun', 'submit', heating())
    const gao = await room.phoneFor('p-gao', { screen: { width: 1280, height: 800 }, world: { platform: 'windows' } })
    await gao.goes('station/queue/index?view=toAccept')
    await gao.sees('孙𠮷祥')
    await gao.sees('下一个时限')
    await gao.resizes(375, 700)
    await gao.seesNoMore('下一个时限')
    await gao.resizes(1280, 800)
    await gao.sees('下一个时限')
    await gao.taps('孙𠮷祥')
    await gao.sees('办理经过')
  })

  test('a newer version is offered on a first page, and taken with one tap; what was written stays', async () => {
    const chen = await room.phoneFor('p-chen', { world: { hasUpdate: true } })
    await asks(chen)
    expect(await chen.pageText()).not.toContain('有新版本')
    await chen.goes('veteran/home/index')
    await chen.sees('有新版本，已经准备好了')
    await chen.presses('换成新版本')
    await chen.seesNoMore('有新版本')
    await chen.sees('上次还没写完')
  })
})
