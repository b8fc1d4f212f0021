import type { Browser } from 'playwright-core'
import { buildApp } from '../../tools/build-app'
import { openBrowser } from '../support/chromium'
import { type Office, openOffice } from '../support/office'
import { phoneOf } from './phone'

let office: Office
let browser: Browser
beforeAll(async () => {
  await buildApp('weapp')
  browser = await openBrowser()
}, 300_000)
afterAll(() => browser?.close())
beforeEach(async () => {
  office = await openOffice()
})
afterEach(() => office.end())

const words = '去年冬天的取暖补助还没有发到卡上。'

test('陈守义 asks in three steps and is answered, three desks, one matter', async () => {
  const chen = await phoneOf({ browser, cloudUrl: office.cloud.url, openid: 'wx-p-chen' })
  await chen.taps('我要反映或求助')
  await chen.chooses('优待抚恤')
  await chen.chooses('不涉及')
  await chen.presses('下一步')
  await chen.writesMain(words)
  await chen.presses('下一步')
  await chen.presses('提交')
  await chen.sees('010101-2026-0001')
  await chen.picture('/tmp/receipt.png')
  expect(chen.faults).toEqual([])
  await chen.putsAway()
})
