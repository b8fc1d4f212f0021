import { asks } from './asking'
import { simulated } from './only-simulated'
import { openRoom } from './room'

const room = openRoom()
const requests = () => room.office().cloud.store.count('requests')

simulated('a network that comes and goes', () => {
  test('the answer to 提交 is lost again and again: said so, and the next try finds the one matter', async () => {
    const chen = await room.phoneFor('p-chen')
    await asks(chen)
    await chen.meets({ network: 'answersLost' })
    await chen.presses('提交')
    await chen.sees('还没有发出去，内容已保存')
    expect(requests()).toBe(1)
    await chen.meets({ network: 'wifi' })
    await chen.presses('再提交一次')
    await chen.sees('010101-2026-0001')
    expect(requests()).toBe(1)
  })

  test('the network is back before patience ends: one tap was enough', async () => {
    const chen = await room.phoneFor('p-chen')
    await asks(chen)
    await chen.meets({ network: 'answersLost' })
    await chen.presses('提交')
    await chen.until(async () => expect(requests()).toBe(1))
    await chen.meets({ network: 'wifi' })
    await chen.sees('010101-2026-0001')
    expect(requests()).toBe(1)
  })

  test('words rewritten after an answer was lost: the matter arrived, and the new words are taken there', async () => {
    const chen = await room.phoneFor('p-chen')
    await asks(chen)
    await chen.meets({ network: 'answersLost' })
    await chen.presses('提交')
    await chen.sees('还没有发出去，内容已保存')
    await chen.meets({ network: 'wifi' })
    await chen.goesBack()
    await chen.writesMain('取暖补助少发了两个月。')
    await chen.presses('下一步')
    await chen.presses('提交')
    await chen.sees('您上次点的提交，其实已经送到了')
    await chen.presses('打开那件诉求')
    await chen.sees('010101-2026-0001')
    await chen.sees('要补充的话')
    expect(await chen.mainText()).toBe('取暖补助少发了两个月。')
    expect(requests()).toBe(1)
  })

  test('without a network it says so on every page, and keeps what is written', async () => {
    const chen = await room.phoneFor('p-chen')
    await chen.sees('我要反映或求助')
    await chen.meets({ network: 'none' })
    await chen.sees('现在没有网络')
    await asks(chen)
    await chen.sees('现在没有网络')
    await chen.presses('提交')
    await chen.sees('还没有发出去，内容已保存')
    await chen.meets({ network: 'wifi' })
    await chen.seesNoMore('现在没有网络')
    await chen.presses('再提交一次')
    await chen.sees('010101-2026-0001')
  })

  test('a phone that starts without a network says so, and goes on by itself when there is one', async () => {
    const chen = await room.phoneFor('p-chen', { world: { network: 'none' } })
    await chen.sees('现在没有网络')
    await chen.sees('没有连上网络')
    await chen.meets({ network: 'wifi' })
    await chen.sees('周建国')
  })
})
