import type { Request } from '@shared/domain/request/request'
import type { Page } from 'playwright-core'
import type { Cloud } from '../../local/cloud'
import {
  auditor,
  bureauHead,
  instructorAndOfficer,
  townshipHead,
  villageHead,
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
  await page.locator('.taro_page:visible').getByText(words, { exact: true }).last().click()
}
const task = (status: string) => (cloud: Cloud) =>
  `instructor/request/index?requestId=${requestOf(cloud, { holderKey: `instructor:${zhouJianguo.instructorId}`, status })}`
const dossier = (query: Record<string, unknown>) => (cloud: Cloud) =>
  `station/dossier/index?requestId=${requestOf(cloud, query)}`
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
  { name: 'card', openid: zhou, at: () => 'instructor/card/index' },
  { name: 'queue', openid: head, at: () => 'station/queue/index?view=open' },
  { name: 'queue-seats', openid: instructorAndOfficer.openid, at: () => 'station/queue/index', press: tap('换岗位') },
  {
    name: 'dossier-petition',
    openid: bureauHead.openid,
    at: dossier({ status: 'admitted' }),
    press: tap('登记处理意见'),
  },
  { name: 'dossier-registered', openid: bureauHead.openid, at: dossier({ status: 'registered' }) },
  { name: 'dossier-closed', openid: bureauHead.openid, at: dossier({ status: 'closed', track: 'petition' }) },
  { name: 'dossier-auditor', openid: auditor.openid, at: dossier({ status: 'notified' }) },
  { name: 'ledger', openid: bureauHead.openid, at: () => 'station/ledger/index?month=2026-11&track=petition' },
  { name: 'ledger-empty', openid: villageHead.openid, at: () => 'station/ledger/index?number=000000-2026-0001' },
  { name: 'board', openid: bureauHead.openid, at: () => 'station/board/index' },
  { name: 'board-holder', openid: head, at: () => 'station/board/index?by=holder&month=2026-10' },
  { name: 'record', openid: head, at: () => 'station/record/index', press: tap('登记') },
  { name: 'dry-run', openid: head, at: () => 'station/dry-run/index' },
  { name: 'joins', openid: villageHead.openid, at: () => 'station/joins/index' },
]
