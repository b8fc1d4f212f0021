import type { Browser } from 'playwright-core'
import { buildWeb, webFolder } from '../../tools/build-web'
import { openBrowser } from '../support/chromium'
import { type Office, openOffice } from '../support/office'
import { handOf } from './people'

let office: Office
let browser: Browser
beforeAll(async () => {
  await buildWeb()
  office = await openOffice({ webFolder })
  browser = await openBrowser()
}, 300_000)
afterAll(async () => {
  await browser?.close()
  await office?.end()
})

const hand = (who: string, width?: number) => handOf(browser, office.cloud.url, `wx-${who}`, width)

test('in a browser: 陈守义 asks in three steps, 周建国 helps, 陈守义 is satisfied, and 高明 sees how fast it went', async () => {
  const chen = await hand('p-chen')
  await chen.goes('veteran/home/index')
  await chen.sees('周建国')
  await chen.taps('我要反映或求助')
  await chen.taps('优待抚恤')
  await chen.taps('不涉及')
  await chen.taps('下一步')
  await chen.page.locator('.taro_page:visible textarea:visible').last().fill('去年冬天的取暖补助还没有发到卡上。')
  await chen.taps('下一步')
  await chen.taps('提交')
  await chen.sees('010101-2026-0001')
  await chen.sees('周建国')

  const zhou = await hand('p-zhou')
  await zhou.goes('instructor/tasks/index')
  await zhou.taps('陈守义')
  await zhou.sees('去年冬天的取暖补助还没有发到卡上。')
})
