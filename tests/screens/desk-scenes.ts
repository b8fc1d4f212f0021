import type { Request } from '@shared/domain/request/request'
import type { Page } from 'playwright-core'
import type { Cloud } from '../../local/cloud'
import {
  auditor,
  bureauHead,
  instructorAndOfficer,
  instructorUnpublished,
  townshipHead,
  townshipOfficer,
  villageHead,
  zhaoMinglan,
  zhouJianguo,
} from '../../local/county/cast'

/** One screen to look at: who looks, where, and what they press first. */
export interface Scene {
  name: string
  /** Who looks; some are known only once the county is loaded. */
  openid: string | ((cloud: Cloud) => string)
  at: (cloud: Cloud) => string
  press?: (page: Page) => Promise<void>
}

const requestOf = (cloud: Cloud, query: Record<string, unknown>): string => {
  const found = cloud.store.find('requests', query) as unknown as Request[]
  if (!found[0]) throw new Error(`no request for ${JSON.stringify(query)}`)
  return found[0]._id
}
const tap = (words: string) => async (page: Page) => {
  // On a phone a name stands on its row's line, behind its label.
  const named = new RegExp(`^(姓名)?${words}$`)
  await page.locator('.taro_page:visible').getByText(named).last().click()
}
const task = (status: string) => (cloud: Cloud) =>
  `instructor/request/index?requestId=${requestOf(cloud, { holderKey: `instructor:${zhouJianguo.instructorId}`, status })}`
const dossier = (query: Record<string, unknown>) => (cloud: Cloud) =>
  `station/dossier/index?requestId=${requestOf(cloud, query)}`
const presses =
  (...words: string[]) =>
  async (page: Page) => {
    for (const one of words) {
      await tap(one)(page)
      await page.waitForTimeout(500)
    }
  }
const appoints =
  (...then: string[]) =>
  async (page: Page) => {
    await tap('任用人员')(page)
    const inputs = page.locator('.taro_page:visible input')
    await inputs.nth(0).fill('郑小满')
    // Each view appoints somebody new.
    await inputs.nth(1).fill(`138${String(Date.now()).slice(-8)}`)
    await presses(...then)(page)
  }
const finds = (words: string) => async (page: Page) => {
  await page.locator('.taro_page:visible input').first().fill(words)
  await page.locator('.taro_page:visible').getByText('查找', { exact: true }).last().click()
}
const staff = 'station/staff/index'
const card = 'instructor/card/index'
const zhou = zhouJianguo.openid
const head = townshipHead.openid

/** The desks' screens, each as somebody of the invented county meets it. */
export const scenes: Scene[] = [
  { name: 'tasks', openid: zhou, at: () => 'instructor/tasks/index' },
  { name: 'tasks-in-hand', openid: zhou, at: () => 'instructor/tasks/index?shelf=inHand' },
  { name: 'request-submitted', openid: zhou, at: task('submitted') },
  { name: 'request-in-progress', openid: zhou, at: task('inProgress') },
  { name: 'request-contact', openid: zhou, at: task('inProgress'), press: tap('记一次联系') },
  { name: 'request-close', openid: zhou, at: task('answered'), press: tap('办结') },
  { name: 'card', openid: zhou, at: () => card },
  { name: 'card-remove', openid: zhou, at: () => card, press: tap('取下照片') },
  { name: 'card-taken-down', openid: zhaoMinglan.openid, at: () => card },
  { name: 'card-no-photo', openid: instructorAndOfficer.openid, at: () => card },
  { name: 'card-hidden', openid: instructorUnpublished.openid, at: () => card },
  { name: 'queue', openid: head, at: () => 'station/queue/index?view=open' },
  { name: 'tasks-ready', openid: zhou, at: () => 'instructor/tasks/index?shelf=ready' },
  { name: 'queue-ready', openid: bureauHead.openid, at: () => 'station/queue/index?view=ready' },
  { name: 'queue-follow-up', openid: bureauHead.openid, at: () => 'station/queue/index?view=followUp' },
  { name: 'queue-look-back', openid: bureauHead.openid, at: () => 'station/queue/index?view=lookBack' },
  { name: 'queue-seats', openid: instructorAndOfficer.openid, at: () => 'station/queue/index', press: tap('换岗位') },
  {
    name: 'dossier-petition',
    openid: bureauHead.openid,
    at: dossier({ status: 'admitted' }),
    press: tap('拟写答复'),
  },
  { name: 'dossier-registered', openid: bureauHead.openid, at: dossier({ status: 'registered' }) },
  { name: 'dossier-closed', openid: bureauHead.openid, at: dossier({ status: 'closed', track: 'petition' }) },
  {
    name: 'dossier-visit',
    openid: bureauHead.openid,
    at: dossier({ status: 'registered' }),
    press: tap('记来访接待'),
  },
  { name: 'dossier-admit', openid: bureauHead.openid, at: dossier({ status: 'notified' }), press: tap('登记受理') },
  { name: 'dossier-deliver', openid: bureauHead.openid, at: dossier({ status: 'opined' }), press: tap('登记送达') },
  {
    name: 'dossier-correct',
    openid: bureauHead.openid,
    at: dossier({ status: 'opined', 'petition.deliveries.document': 'opinion' }),
    press: presses('其他办理', '更正送达登记'),
  },
  {
    name: 'dossier-day',
    openid: bureauHead.openid,
    at: dossier({ status: 'admitted', 'petition.deliveries.document': { $ne: 'admission' } }),
    press: presses('其他办理', '更正日期'),
  },
  {
    name: 'dossier-complex',
    openid: bureauHead.openid,
    at: dossier({ status: 'inProgress' }),
    press: tap('批准按复杂事项办理'),
  },
  {
    name: 'dossier-suggestion',
    openid: bureauHead.openid,
    at: dossier({ status: 'admitted', 'petition.class': 'suggestion' }),
    press: presses('登记处理意见或答复'),
  },
  { name: 'checklist', openid: bureauHead.openid, at: () => 'station/checklist/index' },
  { name: 'dossier-auditor', openid: auditor.openid, at: dossier({ status: 'notified' }) },
  { name: 'ledger', openid: bureauHead.openid, at: () => 'station/ledger/index?month=2026-11&track=petition' },
  { name: 'ledger-empty', openid: villageHead.openid, at: () => 'station/ledger/index?number=000000-2026-0001' },
  { name: 'search', openid: bureauHead.openid, at: () => 'station/search/index', press: finds('医疗 报销') },
  { name: 'search-nothing', openid: zhou, at: () => 'instructor/search/index', press: finds('没有这样的事') },
  { name: 'board', openid: bureauHead.openid, at: () => 'station/board/index' },
  { name: 'board-holder', openid: head, at: () => 'station/board/index?by=holder&month=2026-10' },
  { name: 'record', openid: head, at: () => 'station/record/index', press: tap('登记') },
  { name: 'dry-run', openid: head, at: () => 'station/dry-run/index' },
  { name: 'staff', openid: bureauHead.openid, at: () => staff },
  { name: 'staff-village', openid: head, at: () => `${staff}?at=${villageHead.stationId}` },
  { name: 'staff-nobody', openid: bureauHead.openid, at: () => `${staff}?at=s010202` },
  { name: 'staff-auditor', openid: auditor.openid, at: () => staff },
  { name: 'staff-refused', openid: townshipOfficer.openid, at: () => staff },
  { name: 'staff-appoint', openid: villageHead.openid, at: () => staff, press: appoints('思想政治指导员') },
  { name: 'staff-problems', openid: villageHead.openid, at: () => staff, press: presses('任用人员', '确认任用') },
  { name: 'staff-code', openid: villageHead.openid, at: () => staff, press: appoints('工作人员', '确认任用') },
  { name: 'staff-end', openid: villageHead.openid, at: () => staff, press: presses('冯丽娟', '结束岗位') },
  { name: 'staff-photo', openid: villageHead.openid, at: () => staff, press: presses('周建国') },
  { name: 'staff-photo-remove', openid: villageHead.openid, at: () => staff, press: presses('周建国', '撤下照片') },
  { name: 'staff-give', openid: villageHead.openid, at: () => staff, press: presses('周建国', '指定给退役军人') },
  { name: 'staff-open', openid: head, at: () => staff, press: presses('新设村站') },
  { name: 'staff-change', openid: head, at: () => staff, press: presses('修改站点信息') },
  { name: 'policies', openid: bureauHead.openid, at: () => 'station/policies/index' },
  { name: 'policies-change', openid: bureauHead.openid, at: () => 'station/policies/index', press: tap('改一项期限') },
  {
    name: 'policies-holidays',
    openid: bureauHead.openid,
    at: () => 'station/policies/index',
    press: tap('录入一年的放假通知'),
  },
  { name: 'clock-workings', openid: bureauHead.openid, at: dossier({ status: 'admitted' }), press: tap('怎么算的') },
  {
    name: 'dossier-assign',
    openid: bureauHead.openid,
    at: dossier({ status: 'notified' }),
    press: presses('其他办理', '交办', '用范文起草'),
  },
  {
    name: 'dossier-leader',
    openid: bureauHead.openid,
    at: dossier({ status: 'admitted' }),
    press: presses('其他办理', '领导包案'),
  },
  { name: 'dossier-hands', openid: bureauHead.openid, at: dossier({ owesResult: true }) },
  { name: 'dossier-draft', openid: head, at: dossier({ 'draft.basis': { $exists: true } }) },
  { name: 'templates', openid: bureauHead.openid, at: () => 'station/templates/index' },
  { name: 'templates-change', openid: bureauHead.openid, at: () => 'station/templates/index', press: tap('交办函') },
  { name: 'more', openid: bureauHead.openid, at: () => 'station/more/index' },
  { name: 'hands-rules', openid: bureauHead.openid, at: () => 'station/hands-rules/index' },
  { name: 'archive', openid: bureauHead.openid, at: () => 'station/archive/index' },
  { name: 'archive-list', openid: bureauHead.openid, at: () => 'station/archive/index?view=archived' },
  { name: 'verify', openid: bureauHead.openid, at: () => 'station/verify/index', press: tap('开始核验') },
  { name: 'joins', openid: villageHead.openid, at: () => 'station/joins/index' },
]
