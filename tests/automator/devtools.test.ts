import { submits } from './asking'
import { meetOnDevtools } from './devtools'
import { openRoom } from './room'

const room = openRoom()

test.each(['refuse', 'banned', 'switchedOff'] as const)(
  "WeChat's own tool answers in a person's place: messages %s",
  async (subscription) => {
    const chen = await room.phoneFor('p-chen')
    await meetOnDevtools(chen.miniProgram, { subscription })
    await submits(chen)
    const { pushesLeft } = room.office().cloud.store.get('people', 'p-chen') as unknown as {
      pushesLeft: Record<string, number>
    }
    expect(pushesLeft.yourTurn).toBe(9)
    const zhou = await room.phoneFor('p-zhou')
    await zhou.goes('instructor/tasks/index')
    await meetOnDevtools(zhou.miniProgram, { subscription })
    await zhou.presses('有新任务时提醒我（还可提醒 9 次）')
    await zhou.sees(subscription === 'switchedOff' ? '您在微信里关掉了消息提醒' : '这次没有加上提醒')
  },
)

test("WeChat's own tool answers in a person's place: the camera refused, then allowed", async () => {
  const chen = await room.phoneFor('p-chen')
  await meetOnDevtools(chen.miniProgram, { camera: 'refuse' })
  await chen.goes('veteran/ask/index?step=2')
  await chen.presses('拍照或选照片')
  await chen.sees('没有打开照片')
  await meetOnDevtools(chen.miniProgram, { camera: 'allow' })
  await chen.presses('拍照或选照片')
  await chen.sees('照片 1：已选好')
})

test('what only a simulator can bring about is refused by its name', async () => {
  const chen = await room.phoneFor('p-chen')
  await chen.sees('周建国')
  await expect(meetOnDevtools(chen.miniProgram, { network: 'none' })).rejects.toThrow(/network can only/)
})
