import type { Phone } from './hand'

/** What 陈守义 writes. */
export const words = '去年冬天的取暖补助还没有发到卡上。'

/** From the first page to the second step, where one writes. */
export async function begins(phone: Phone): Promise<void> {
  await phone.taps('我要反映或求助')
  await phone.chooses('优待抚恤')
  await phone.chooses('不涉及')
  await phone.presses('下一步')
  await phone.sees('请说说发生了什么')
}

/** From the first page to the check before sending. */
export async function asks(phone: Phone): Promise<void> {
  await begins(phone)
  await phone.writesMain(words)
  await phone.presses('下一步')
  await phone.sees('提交前，请核对一下')
}

/** From the first page to the receipt. */
export async function submits(phone: Phone): Promise<void> {
  await asks(phone)
  await phone.presses('提交')
  await phone.sees('010101-2026-0001')
}
