import { asks, begins, words } from './asking'
import type { Phone } from './hand'
import { simulated } from './only-simulated'
import { openRoom } from './room'

const room = openRoom()
const count = (collection: string, query: object = {}) =>
  room.office().cloud.store.find(collection, query as never).length

async function goesOn(phone: Phone): Promise<void> {
  await phone.sees('上次还没写完')
  await phone.presses('接着写')
  await phone.sees('已恢复上次没写完的内容')
  await phone.presses('下一步')
  await phone.sees('请说说发生了什么')
}

simulated('a program that is killed', () => {
  test('words, photo and voice of a draft are there again, and arrive', async () => {
    const chen = await room.phoneFor('p-chen')
    await begins(chen)
    await chen.writesMain(words)
    await chen.presses('拍照或选照片')
    await chen.sees('照片 1：已选好')
    await chen.presses('开始录音')
    await chen.presses('录完了，停止')
    await chen.sees('录音 1：已选好')
    await chen.reopens()
    await goesOn(chen)
    expect(await chen.mainText()).toBe(words)
    await chen.sees('照片 1：已选好')
    await chen.sees('录音 1：已选好')
    await chen.presses('下一步')
    await chen.presses('提交')
    await chen.sees('照片和录音都传好了')
    expect(count('entries', { act: 'attach' })).toBe(2)
  })

  test('in the middle of 提交: the draft is there, and sending it again finds the one matter', async () => {
    const chen = await room.phoneFor('p-chen')
    await asks(chen)
    await chen.meets({ network: 'answersLost' })
    await chen.presses('提交')
    await chen.until(async () => expect(count('requests')).toBe(1))
    await chen.reopens()
    await chen.meets({ network: 'wifi' })
    await goesOn(chen)
    await chen.presses('下一步')
    await chen.presses('提交')
    await chen.sees('010101-2026-0001')
    expect(count('requests')).toBe(1)
  })

  test('before the photo has arrived: it is kept, and sent from the matter itself', async () => {
    const chen = await room.phoneFor('p-chen')
    await begins(chen)
    await chen.writesMain(words)
    await chen.presses('拍照或选照片')
    await chen.sees('照片 1：已选好')
    await chen.presses('下一步')
    await chen.sees('提交前，请核对一下')
    await chen.miniProgram.evaluate('() => { wx.cloud.uploadFile = () => new Promise(() => {}) }')
    await chen.presses('提交')
    await chen.sees('照片和录音正在补传')
    await chen.reopens()
    await chen.taps('取暖补助')
    await chen.sees('有 1 个附件没有传上去')
    await chen.presses('再传一次')
    await chen.sees('照片和录音都传好了')
    expect(count('entries', { act: 'attach' })).toBe(1)
  })

  test('an emptied draft stays empty', async () => {
    const chen = await room.phoneFor('p-chen')
    await asks(chen)
    await chen.reopens()
    await chen.presses('接着写')
    await chen.presses('清空重写')
    await chen.sees('要清空，从头写吗？')
    await chen.presses('清空重写')
    await chen.sees('您的事情是关于什么的？')
    await chen.reopens()
    await chen.sees('我要反映或求助')
    await chen.seesNoMore('上次还没写完')
  })
})
