import { asks, begins, submits } from './asking'
import { simulated } from './only-simulated'
import { openRoom } from './room'

const room = openRoom()
const attachments = () => room.office().cloud.store.find('entries', { act: 'attach' }).length

simulated('consent that is refused', () => {
  test('陈守义 does not agree to the privacy guide: he writes and is heard all the same', async () => {
    const chen = await room.phoneFor('p-chen', { world: { privacy: 'ask' } })
    await begins(chen)
    await chen.presses('拍照或选照片')
    await chen.sees('先请您看一看，再决定')
    await chen.presses('先不同意，照样能办')
    await chen.sees('没有打开照片')
    await chen.presses('开始录音')
    await chen.presses('先不同意，照样能办')
    await chen.sees('没有录音')
    await chen.writesMain('没有照片，也能说清楚。')
    await chen.presses('下一步')
    await chen.presses('提交')
    await chen.sees('010101-2026-0001')
  })

  test('he changes his mind: agreed once, nothing asks again, and photo and voice arrive', async () => {
    const chen = await room.phoneFor('p-chen', { world: { privacy: 'ask' } })
    await begins(chen)
    await chen.presses('拍照或选照片')
    await chen.presses('先不同意，照样能办')
    await chen.sees('没有打开照片')
    await chen.presses('拍照或选照片')
    await chen.presses('同意，接着办')
    await chen.sees('照片 1：已选好')
    await chen.seesNoMore('没有打开照片')
    await chen.presses('开始录音')
    await chen.presses('录完了，停止')
    await chen.sees('录音 1：已选好')
    await chen.presses('下一步')
    await chen.presses('提交')
    await chen.sees('照片和录音都传好了')
    expect(attachments()).toBe(2)
  })

  test('going back is no consent: the words are there, and the question comes again when it is needed', async () => {
    const chen = await room.phoneFor('p-chen', { world: { privacy: 'ask' } })
    await begins(chen)
    await chen.writesMain('先写一句。')
    await chen.presses('拍照或选照片')
    await chen.sees('先请您看一看，再决定')
    await chen.goesBack()
    await chen.seesNoMore('先请您看一看')
    await chen.presses('下一步')
    await chen.sees('请说说发生了什么')
    expect(await chen.mainText()).toBe('先写一句。')
    await chen.presses('拍照或选照片')
    await chen.sees('先请您看一看，再决定')
  })

  test('the guide can be read whole before one decides', async () => {
    const chen = await room.phoneFor('p-chen', { world: { privacy: 'ask' } })
    const read = await chen.hearsOf('openPrivacyContract')
    await begins(chen)
    await chen.presses('拍照或选照片')
    await chen.presses('看完整的《用户隐私保护指引》')
    await chen.until(async () => expect(read).toHaveLength(1))
  })

  test('a stranger keeps their number to themselves: the station adds them, and the bureau can be called', async () => {
    const stranger = await room.phoneFor('stranger', { world: { phoneNumber: 'refuse', privacy: 'ask' } })
    await stranger.presses('同意并用手机号登记')
    await stranger.sees('没有用手机号登记，这没有关系')
    const calls = await stranger.hearsOf('makePhoneCall')
    await stranger.presses('打电话给青石县退役军人事务局')
    await stranger.answersDialogue(false)
    await stranger.presses('请服务站帮我登记')
    await stranger.writes('您的姓名', '方志强')
    await stranger.writes('您的手机号', '13900000099')
    await stranger.chooses('柳湾村退役军人服务站')
    await stranger.presses('送到服务站')
    await stranger.sees('已送到柳湾村退役军人服务站，等待核实')
    expect(calls).toHaveLength(1)
  })

  test.each([
    ['camera', '拍照或选照片', '没有打开照片', '照片 1：已选好'],
    ['microphone', '开始录音', '没有录成', '录音 1：已选好'],
  ] as const)(
    '%s not allowed: the way to the setting is shown, and what it allows works',
    async (what, press, told, done) => {
      const chen = await room.phoneFor('p-chen', { world: { [what]: 'refuse' } })
      await begins(chen)
      await chen.presses(press)
      await chen.sees(told)
      const opened = await chen.hearsOf('openSetting')
      await chen.presses('打开设置')
      await chen.until(async () => expect(opened).toHaveLength(1))
      await chen.meets({ [what]: 'allow' })
      await chen.presses(press)
      if (what === 'microphone') await chen.presses('录完了，停止')
      await chen.sees(done)
      await chen.seesNoMore(told)
    },
  )

  test('camera and microphone not allowed: the matter is sent without', async () => {
    const chen = await room.phoneFor('p-chen', { world: { camera: 'refuse', microphone: 'refuse' } })
    await submits(chen)
  })
})

test('nothing personal is asked for before it is needed', async () => {
  const chen = await room.phoneFor('p-chen', { world: { privacy: 'ask' } })
  await asks(chen)
  expect(await chen.pageText()).not.toContain('先请您看一看')
})
