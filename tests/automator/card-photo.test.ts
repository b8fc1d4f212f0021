import type { Phone } from './hand'
import { simulated } from './only-simulated'
import { openRoom } from './room'

const room = openRoom()
const card = 'instructor/card/index'

/** Where the photographs on the page in front are opened; a family name has no address. */
const photos = (phone: Phone) =>
  phone.all('.photo__image').then((all) => Promise.all(all.map((one) => one.attribute('src'))))
const shows = (phone: Phone, count: number) =>
  phone.until(async () => expect(await photos(phone)).toEqual(Array(count).fill(expect.stringMatching(/^https?:/))))

async function putsPhoto(): Promise<Phone> {
  const zhou = await room.phoneFor('p-zhou')
  await zhou.goes(card)
  await zhou.sees('还没有照片')
  await zhou.presses('放一张照片')
  await zhou.sees('退役军人看到的就是这张照片')
  await shows(zhou, 2)
  return zhou
}

test('周建国 puts a photograph on his card, 陈守义 sees it at home and on the receipt, and no more once it is taken away', async () => {
  const zhou = await putsPhoto()
  const chen = await room.phoneFor('p-chen')
  await chen.sees('打电话给周建国')
  await shows(chen, 1)
  await chen.taps('我要反映或求助')
  await chen.chooses('优待抚恤')
  await chen.chooses('不涉及')
  await chen.presses('下一步')
  await chen.writesMain('去年冬天的取暖补助还没有发到卡上。')
  await chen.presses('下一步')
  await chen.presses('提交')
  await chen.sees('010101-2026-0001')
  await shows(chen, 1)
  await chen.presses('看这件诉求')
  await chen.sees('谁在办')
  await shows(chen, 1)

  await zhou.presses('取下照片')
  await zhou.sees('要取下照片吗？')
  await zhou.presses('取下照片')
  await zhou.sees('还没有照片')
  await shows(zhou, 0)
  const later = await room.phoneFor('p-chen')
  await later.sees('打电话给周建国')
  await shows(later, 0)
})

test('without his consent he alone sees it, and with it everybody', async () => {
  await room.office().does('instructor', 'p-zhou', 'publishCard', { isPublished: false })
  const zhou = await room.phoneFor('p-zhou')
  await zhou.goes(card)
  await zhou.presses('放一张照片')
  await zhou.sees('这张照片只有您自己看得到')
  await shows(zhou, 1)
  const chen = await room.phoneFor('p-chen')
  await chen.sees('打电话给周建国')
  await shows(chen, 0)
  await zhou.presses('同意公开')
  await shows(zhou, 2)
})

test('高明 looks at the photograph and takes it down, and 周建国 reads why', async () => {
  await putsPhoto()
  const gao = await room.phoneFor('p-gao')
  await gao.goes('station/staff/index')
  await gao.sees('照片已公开')
  await gao.taps('周建国')
  await shows(gao, 1)
  await gao.presses('撤下照片')
  await gao.presses('撤下照片')
  await gao.sees('有 1 处需要改一改')
  await gao.writesMain('看不清脸，请换一张。')
  await gao.presses('撤下照片')
  await gao.sees('已撤下周建国的照片')
  await gao.seesNoMore('照片已公开')
  const zhou = await room.phoneFor('p-zhou')
  await zhou.goes(card)
  await zhou.sees(/高明在6月2日（周二）撤下了您的照片/)
  await zhou.sees('看不清脸，请换一张。')
  await shows(zhou, 0)
})

simulated('a phone that may not', () => {
  test('open the album: the card stays as it was, and the way to the setting is shown', async () => {
    const zhou = await room.phoneFor('p-zhou', { world: { camera: 'refuse' } })
    await zhou.goes(card)
    await zhou.presses('放一张照片')
    await zhou.sees('公开牌没有改动')
    await zhou.sees('打开设置')
  })

  test('send a picture that is none: it is told so, and may try another', async () => {
    const zhou = await room.phoneFor('p-zhou', { world: { pictures: ['data:image/png;base64,iVBORw0KGgo='] } })
    await zhou.goes(card)
    await zhou.presses('放一张照片')
    await zhou.sees('这个文件不是能显示的照片')
    await zhou.meets({ pictures: [] })
    await zhou.presses('放一张照片')
    await zhou.sees('退役军人看到的就是这张照片')
    await zhou.seesNoMore('这个文件不是能显示的照片')
  })
})
