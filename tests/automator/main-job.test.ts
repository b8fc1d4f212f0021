import { heating } from '../support/office'
import { simulated } from './only-simulated'
import { openRoom } from './room'

const room = openRoom()
const words = '去年冬天的取暖补助还没有发到卡上。'

/** Runs inside the program: answers about lists are held back until they are let go. */
const holdLists = `function () {
  var call = wx.cloud.callFunction
  var held = []
  wx.cloud.callFunction = function (asked) {
    if (asked.data.act !== 'listTasks') return call(asked)
    return new Promise(function (go) { held.push(go) }).then(function () { return call(asked) })
  }
  wx.letListsGo = function () { wx.cloud.callFunction = call; held.forEach(function (go) { go() }) }
}`

test('陈守义 asks with a photo and a voice note, 周建国 helps, 陈守义 is satisfied, 高明 sees how fast it went', async () => {
  const chen = await room.phoneFor('p-chen')
  await chen.taps('我要反映或求助')
  await chen.chooses('优待抚恤')
  await chen.chooses('不涉及')
  await chen.presses('下一步')
  await chen.writesMain(words)
  await chen.presses('开始录音')
  await chen.presses('录完了，停止')
  await chen.sees('录音 1：已选好')
  await chen.presses('拍照或选照片')
  await chen.sees('照片 1：已选好')
  await chen.presses('下一步')
  await chen.sees('1 张照片，1 段录音')
  await chen.presses('提交')
  await chen.sees('010101-2026-0001')
  await chen.sees(/周建国会在6月3日（周三）上午9点/)
  await chen.sees('照片和录音都传好了')

  const zhou = await room.phoneFor('p-zhou')
  await zhou.taps('我的任务')
  await zhou.taps('陈守义')
  await zhou.sees(words)
  await zhou.sees('附件（2）')
  await zhou.presses('接收')
  await zhou.presses('记一次联系')
  await zhou.chooses('电话')
  await zhou.chooses('联系上了')
  await zhou.presses('记一次联系')
  await zhou.sees('电话联系，联系上了本人')
  await zhou.presses('答复')
  await zhou.writesMain('补助今天已经补发，请查收。')
  await zhou.presses('答复')
  await zhou.sees('补助今天已经补发，请查收。')

  await room.office().cloud.forward('PT6M')
  const pushed = room
    .office()
    .cloud.outbox()
    .filter(({ openid }) => openid === 'wx-p-chen')
  await chen.goes(pushed.at(-1)?.page ?? 'no push')
  await chen.sees('补助今天已经补发，请查收。')
  await chen.chooses('满意')
  await chen.presses('提交评价')
  await chen.presses('就这样评价')
  await chen.sees('已经收到您的评价')

  const gao = await room.phoneFor('p-gao')
  await gao.goes('station/board/index')
  await gao.sees('100%')
  await gao.taps('收到')
  await gao.sees('010101-2026-0001')
}, 120_000)

test('a form opened while the lists are still being read anew stays open, with what was chosen', async () => {
  await room.office().does('veteran', 'p-chen', 'submit', heating())
  const zhou = await room.phoneFor('p-zhou')
  await zhou.taps('我的任务')
  await zhou.taps('陈守义')
  await zhou.sees('办理经过')
  await zhou.miniProgram.evaluate(holdLists)
  await zhou.presses('接收')
  await zhou.presses('记一次联系')
  await zhou.chooses('电话')
  await zhou.miniProgram.evaluate('function () { wx.letListsGo() }')
  await zhou.sees('已完成：接收')
  await zhou.chooses('联系上了')
  await zhou.presses('记一次联系')
  await zhou.sees('电话联系，联系上了本人')
})

test('周建国 takes his number off the card, and veterans see the station in its place', async () => {
  const zhou = await room.phoneFor('p-zhou')
  await zhou.goes('instructor/card/index')
  await zhou.sees('您已同意公开照片和电话')
  await zhou.presses('撤回同意')
  await zhou.sees('要撤回同意吗？')
  await zhou.presses('撤回同意')
  await zhou.sees('您还没有同意公开照片和电话')
  const chen = await room.phoneFor('p-chen')
  await chen.sees('打电话给周建国')
  expect(await chen.pageText()).not.toContain('13900000011')
})

test('高明 records a letter that came yesterday', async () => {
  const gao = await room.phoneFor('p-gao')
  await gao.goes('station/record/index')
  await gao.writes('退役军人', '孙')
  await gao.presses('查名册')
  await gao.chooses('孙𠮷祥')
  await gao.chooses('来信')
  await gao.chooses('优待抚恤')
  await gao.writesMain(words)
  await gao.chooses('更早，现在补录')
  await gao.picks('date', '2026-06-01')
  await gao.picks('time', '16:30')
  await gao.presses('登记')
  await gao.sees('已登记')
  await gao.presses('打开这一册')
  await gao.sees('补录')
})

test('whoever sits at two stations’ desks lands at the one they open', async () => {
  const stationIds = ['village', 'township']
  const desks = stationIds.map((stationId) => ({ kind: 'officer', stationId, isHead: false }))
  const deskKeys = stationIds.map((stationId) => `station:${stationId}`)
  const people = room.office().cloud.store
  people.insertMany('people', [
    { ...people.find('people', { _id: 'p-xu' })[0], _id: 'p-mi', openid: 'wx-p-mi', desks, deskKeys },
  ])
  const mi = await room.phoneFor('p-mi')
  await mi.taps('工作台（河口镇')
  await mi.sees('当前岗位：河口镇')
})

simulated('a phone that asks, and a computer', () => {
  test('郑德胜 joins by the phone number WeChat vouches for, and calls his instructor by one tap', async () => {
    const zheng = await room.phoneFor('zheng', {
      world: { privacy: 'ask', phoneNumber: 'ask', ownNumber: '13900000031' },
    })
    await zheng.sees('先用手机号认一认您')
    await zheng.presses('同意并用手机号登记')
    await zheng.answersPermission(true)
    await zheng.sees('周建国')
    const calls = await zheng.hearsOf('makePhoneCall')
    await zheng.presses('打电话给周建国')
    await zheng.answersDialogue(true)
    await zheng.presses('打电话给周建国')
    await zheng.answersDialogue(false)
    await zheng.sees('我要反映或求助')
    expect(calls.map(({ phoneNumber }) => phoneNumber)).toEqual(['13900000011', '13900000011'])
  })

  test('a computer cannot call: it shows the number', async () => {
    const chen = await room.phoneFor('p-chen', { world: { platform: 'windows' } })
    const told = await chen.hearsOf('showModal')
    await chen.presses('打电话给周建国')
    await chen.answersDialogue(true)
    expect(told.map(({ content }) => content)).toEqual([expect.stringContaining('13900000011')])
  })

  test('高明 reads the board on a computer, and each figure opens its rows', async () => {
    await room.office().does('veteran', 'p-sun', 'submit', heating())
    const gao = await room.phoneFor('p-gao', { screen: { width: 1280, height: 800 }, world: { platform: 'windows' } })
    await gao.goes('station/board/index')
    await gao.taps('待接收')
    await gao.isAt('station/ledger/index')
    await gao.sees('010101-2026-0001')
    await gao.taps('010101-2026-0001')
    await gao.sees('办理经过')
  })
})
