import type { Browser } from 'playwright-core'
import { buildApp, builtFolder } from '../../tools/build-app'
import { openBrowser } from '../../tools/chromium'
import { type Office, openOffice } from '../support/office'
import { findFaults } from './faults'
import { type Hand, handOf } from './people'

let office: Office
let browser: Browser
beforeAll(async () => {
  await buildApp('h5')
  browser = await openBrowser()
}, 300_000)
afterAll(() => browser?.close())
beforeEach(async () => {
  office = await openOffice({ webFolder: builtFolder('h5') })
})
afterEach(() => office.end())

const hand = (who: string, width?: number) => handOf(browser, office.cloud.url, `wx-${who}`, width)
const words = '去年冬天的取暖补助还没有发到卡上。'

async function asks(chen: Hand): Promise<void> {
  await chen.goes('veteran/home/index')
  await chen.taps('我要反映或求助')
  await chen.chooses('优待抚恤')
  await chen.chooses('不涉及')
  await chen.presses('下一步')
  await chen.writesMain(words)
  await chen.presses('下一步')
}

test('陈守义 asks in three steps, 周建国 helps, 陈守义 is satisfied, and 高明 sees how fast it went', async () => {
  const chen = await hand('p-chen')
  await asks(chen)
  await chen.presses('提交')
  await chen.sees('010101-2026-0001')
  await chen.sees(/周建国会在6月3日（周三）上午9点/)

  const zhou = await hand('p-zhou')
  await zhou.goes('instructor/tasks/index')
  await zhou.taps('陈守义')
  await zhou.sees(words)
  await zhou.presses('接收')
  await zhou.presses('记一次联系')
  await zhou.chooses('电话')
  await zhou.chooses('联系上了')
  await zhou.presses('记一次联系')
  await zhou.sees('电话联系，联系上了本人')
  await zhou.presses('答复')
  await zhou.writesMain('补助今天已经补发，请查收。')
  await zhou.presses('答复')
  await zhou.sees('补助今天已经补发，请查收。')

  await office.cloud.forward('PT6M')
  const pushed = office.cloud.outbox().filter(({ openid }) => openid === 'wx-p-chen')
  await chen.goes(pushed.at(-1)?.page ?? 'no push')
  await chen.sees('补助今天已经补发，请查收。')
  await chen.chooses('满意')
  await chen.presses('提交评价')
  await chen.presses('就这样评价')
  await chen.sees('已经收到您的评价')

  const gao = await hand('p-gao', 1280)
  await gao.goes('station/board/index')
  await gao.sees('100%')
  await gao.taps('收到')
  await gao.sees('010101-2026-0001')
  for (const { faults } of [chen, zhou, gao]) expect(faults).toEqual([])
})

test('what was written survives a closed app, and a dead network makes neither a loss nor a second request', async () => {
  const chen = await hand('p-chen')
  await asks(chen)
  await chen.page.context().setOffline(true)
  await chen.presses('提交')
  await chen.sees('还没有发出去，内容已保存')
  await chen.page.context().setOffline(false)
  await chen.page.reload()
  await chen.goes('veteran/home/index')
  await chen.sees('上次还没写完')
  await chen.taps('接着写')
  await chen.sees('已恢复上次没写完的内容')
  await chen.presses('下一步')
  await chen.sees('请说说发生了什么')
  expect(await chen.mainText()).toBe(words)
  await chen.presses('下一步')
  await chen.presses('提交')
  await chen.sees('010101-2026-0001')
  expect(office.cloud.store.count('requests')).toBe(1)
}, 120_000)

test('two people at one task: the slower is told somebody was faster, and nothing they wrote is lost', async () => {
  const { requestId } = await office.does('veteran', 'p-sun', 'submit', {
    requestId: 'request000000browser',
    category: 'other',
    words,
    contactPhone: '13900000003',
  })
  const gao = await hand('p-gao', 1280)
  await gao.goes(`station/dossier/index?requestId=${requestId}`)
  await gao.taps('其他办理')
  await gao.presses('改派')
  await office.does('station', 'p-he', 'accept', { requestId, version: 1 })
  await gao.chooses('林秀兰')
  await gao.writesMain('林秀兰熟悉法律援助。')
  await gao.presses('改派')
  await gao.sees(/刚刚|有人|已经/)
  expect(await gao.mainText()).toBe('林秀兰熟悉法律援助。')
})

describe.each(['follow', 'largest'])('at type size %s', (size) => {
  test.each([
    ['p-chen', 'veteran/home/index'],
    ['p-chen', 'veteran/ask/index'],
    ['p-chen', 'veteran/requests/index'],
    ['stranger', 'veteran/join/index'],
    ['p-zhou', 'instructor/tasks/index'],
    ['p-gao', 'station/queue/index'],
    ['p-gao', 'station/ledger/index'],
    ['p-gao', 'station/board/index'],
    ['p-gao', 'station/record/index'],
  ])(
    '%s at %s: nothing clipped, nothing too small, nothing a key cannot reach, and axe finds no fault',
    async (who, at) => {
      await office.does('veteran', 'p-chen', 'submit', {
        requestId: 'request000000000look',
        category: 'benefits',
        words,
        contactPhone: '13900000001',
      })
      const { page, goes, faults, typeSize } = await hand(who)
      await typeSize(size)
      await goes(at)
      await page.locator('.page__main > *').first().waitFor()
      await page.waitForFunction(() => !document.querySelector('.state--loading'))
      expect(await findFaults(page)).toEqual([])
      await page.addScriptTag({ path: require.resolve('axe-core/axe.min.js') })
      const rules = { runOnly: ['wcag2a', 'wcag2aa'], rules: { 'page-has-heading-one': { enabled: false } } }
      const { violations } = await page.evaluate(
        (options) =>
          (
            globalThis as unknown as {
              axe: { run(o: object): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> }
            }
          ).axe.run(options),
        rules,
      )
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([])
      expect(faults).toEqual([])
    },
  )
})
