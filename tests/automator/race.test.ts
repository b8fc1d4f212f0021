import { heating } from '../support/office'
import { openRoom } from './room'

const room = openRoom()

test('高明 and 何永年 press 接收 at once: one has it, the other is told, and both lists show it', async () => {
  await room.office().does('veteran', 'p-sun', 'submit', heating())
  const two = [await room.phoneFor('p-gao'), await room.phoneFor('p-he')]
  for (const phone of two) {
    await phone.goes('station/queue/index?view=toAccept')
    await phone.taps('孙𠮷祥')
    await phone.sees('接收：')
  }
  await Promise.all(two.map((phone) => phone.presses('接收')))
  for (const phone of two) await phone.sees(/已完成：接收|刚才有人先办了一步|已经进到下一步/)
  const told = await Promise.all(two.map((phone) => phone.pageText()))
  expect(told.filter((text) => text.includes('已完成：接收'))).toHaveLength(1)
  expect(room.office().cloud.store.find('entries', { act: 'accept' })).toHaveLength(1)
  for (const phone of two) {
    await phone.sees('办理中')
    await phone.goesBack()
    await phone.sees('没有等待接收的')
  }
})
