import { templatesFor } from '@shared/domain/notice-templates'
import { asks, submits } from './asking'
import { simulated } from './only-simulated'
import { openRoom } from './room'

const room = openRoom()

const pushesLeft = (person: string) =>
  (room.office().cloud.store.get('people', person) as unknown as { pushesLeft: Record<string, number> }).pushesLeft

test('提交 asks once for the messages of a veteran, and each accepted one is counted', async () => {
  const chen = await room.phoneFor('p-chen')
  const asked = await chen.hearsOf('requestSubscribeMessage')
  await submits(chen)
  expect(asked).toEqual([{ tmplIds: templatesFor('veteran').map((key) => `local-${key}`) }])
  await chen.until(async () => expect(pushesLeft('p-chen')).toMatchObject({ yourTurn: 10, progress: 10, written: 10 }))
})

test.each(['refuse', 'banned', 'switchedOff'] as const)(
  'messages %s: the matter is sent all the same, and nobody speaks of it',
  async (subscription) => {
    const chen = await room.phoneFor('p-chen', { world: { subscription } })
    const [asked, dialogues] = [await chen.hearsOf('requestSubscribeMessage'), await chen.hearsOf('showModal')]
    await submits(chen)
    expect(await chen.pageText()).not.toMatch(/消息|提醒|通知|订阅/)
    await chen.presses('看这件诉求')
    await chen.sees('谁在办')
    await chen.goes('veteran/home/index')
    await chen.sees('正在办的事')
    expect(await chen.pageText()).not.toMatch(/消息|提醒|订阅/)
    expect([asked.length, dialogues.length]).toEqual([1, 0])
    expect(pushesLeft('p-chen')).toMatchObject({ yourTurn: 9, progress: 9, written: 9 })
  },
)

test.each([
  ['refuse', '这次没有加上提醒'],
  ['banned', '这次没有加上提醒'],
  ['switchedOff', '您在微信里关掉了消息提醒'],
] as const)('周建国 asks to be reminded with messages %s: %s, and the list is the same', async (subscription, told) => {
  const zhou = await room.phoneFor('p-zhou', { world: { subscription } })
  await zhou.goes('instructor/tasks/index')
  await zhou.presses('有新任务时提醒我（还可提醒 9 次）')
  await zhou.sees(told)
  const opened = await zhou.hearsOf('openSetting')
  await zhou.presses('打开设置')
  await zhou.sees('没有等您接收的')
  expect(opened).toHaveLength(1)
})

simulated('a question that stands', () => {
  test('the question may stand unanswered while the answer is thought over; the matter goes when it comes', async () => {
    const chen = await room.phoneFor('p-chen', { world: { subscription: 'ask' } })
    await asks(chen)
    await chen.presses('提交')
    await chen.answersPermission(false)
    await chen.sees('010101-2026-0001')
  })
})

test('周建国 accepts one more reminder with each tap', async () => {
  const zhou = await room.phoneFor('p-zhou')
  await zhou.goes('instructor/tasks/index')
  await zhou.presses('有新任务时提醒我（还可提醒 9 次）')
  await zhou.sees('还可提醒 10 次')
})
