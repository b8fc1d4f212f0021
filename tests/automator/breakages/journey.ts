import type { Phone } from '../hand'

/** The main job on one phone: from the home page to the receipt. Throws a sentence where it cannot go on. */
export async function journey(phone: Phone): Promise<void> {
  await phone.taps('我要反映或求助')
  await arrives(phone, 'veteran/ask/index', 'tapped 我要反映或求助')
  await phone.chooses('优待抚恤')
  await phone.chooses('不涉及')
  await phone.presses('下一步')
  await phone.sees('第 2 步')
  await phone.writesMain('去年冬天的取暖补助还没有发到卡上。')
  await phone.presses('下一步')
  await phone.sees('第 3 步')
  await phone.presses('提交')
  await arrives(phone, 'veteran/receipt/index', 'pressed 提交')
  await phone.sees('已经收到您的诉求')
}

async function arrives(phone: Phone, path: string, after: string): Promise<void> {
  await phone.isAt(path).catch((error) => {
    throw new Error(`${after}: ${error.message}`)
  })
}
