import { openRoom } from './room'

const room = openRoom()

test('a finger that stays on a button presses it all the same', async () => {
  const chen = await room.phoneFor('p-chen')
  await chen.sees('我要反映或求助')
  const entrance = await chen.until(async () => {
    for (const element of await chen.all('.tappable'))
      if ((await element.text()).includes('我要反映或求助')) return element
    throw new Error('nothing leads to asking')
  })
  await entrance.longpress()
  await chen.isAt('veteran/ask/index')
})
