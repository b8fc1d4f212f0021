import type { Request } from '@shared/domain/request/request'
import type { Page } from 'playwright-core'
import type { Cloud } from '../../local/cloud'
import {
  chenShouyi,
  notYetJoined,
  severalDesks,
  townshipHead,
  veteranOfOneOnLeave,
  veteranWithoutInstructor,
  veteranWithRareName,
  zhouJianguo,
} from '../../local/county/cast'
import type { Scene } from './desk-scenes'

const inFront = (page: Page) => page.locator('.taro_page:visible').last()
const taps = async (page: Page, ...words: string[]) => {
  for (const one of words) {
    await inFront(page).locator('.tappable:visible').filter({ hasText: one }).last().click()
    await page.waitForTimeout(400)
  }
}
const tap =
  (...words: string[]) =>
  (page: Page) =>
    taps(page, ...words)

/** Any matter like this, opened by its own veteran. */
const matter = (name: string, query: Record<string, unknown>): Scene => {
  const of = (cloud: Cloud) => {
    const found = cloud.store.find('requests', query) as unknown as Request[]
    const joined = found.find((one) => openidOf(cloud, one) !== undefined)
    if (!joined) throw new Error(`no matter for ${JSON.stringify(query)}`)
    return joined
  }
  return {
    name,
    openid: (cloud) => openidOf(cloud, of(cloud)) ?? '',
    at: (cloud) => `veteran/request/index?requestId=${of(cloud)._id}`,
  }
}

const openidOf = (cloud: Cloud, { veteran }: Request) => {
  const person = cloud.store.get('people', veteran.personId) as { openid?: string } | undefined
  return person?.openid
}

const writes = async (page: Page) => {
  await taps(page, '优待抚恤', '下一步')
  await inFront(page).locator('textarea').last().fill('今年的慰问金还没有收到，想请站里帮忙问一问。')
  await taps(page, '下一步')
}
const asks = async (page: Page) => {
  await writes(page)
  await taps(page, '提交')
  await inFront(page).locator('.slip').waitFor()
}
const home = 'veteran/home/index'
const ask = 'veteran/ask/index'
const chen = chenShouyi.openid

/** The veteran's screens, each as somebody of the invented county meets it. */
export const veteranScenes: Scene[] = [
  { name: 'home', openid: chen, at: () => home },
  { name: 'home-no-instructor', openid: veteranWithoutInstructor.openid, at: () => home },
  { name: 'home-substitute', openid: veteranOfOneOnLeave.openid, at: () => home },
  { name: 'home-several-desks', openid: severalDesks.openid, at: () => home },
  { name: 'home-desks-only', openid: townshipHead.openid, at: () => home },
  { name: 'welcome', openid: notYetJoined.openid, at: () => home },
  { name: 'join', openid: notYetJoined.openid, at: () => 'veteran/join/index' },
  { name: 'join-problems', openid: notYetJoined.openid, at: () => 'veteran/join/index', press: tap('送到服务站') },
  { name: 'invitation', openid: notYetJoined.openid, at: () => 'veteran/invitation/index' },
  {
    name: 'invitation-wrong',
    openid: notYetJoined.openid,
    at: () => 'veteran/invitation/index',
    press: async (page) => {
      await inFront(page).locator('input').last().fill('abcd-efgh-jklm')
      await taps(page, '进入我的岗位')
    },
  },
  { name: 'ask-about', openid: chen, at: () => ask },
  { name: 'ask-guarded', openid: chen, at: () => ask, press: tap('优待抚恤', '涉及我的指导员') },
  { name: 'ask-words', openid: chen, at: () => ask, press: tap('优待抚恤', '下一步', '下一步') },
  { name: 'ask-check', openid: chen, at: () => ask, press: writes },
  {
    name: 'receipt',
    openid: veteranWithRareName.openid,
    at: () => ask,
    press: asks,
  },
  { name: 'requests', openid: chen, at: () => 'veteran/requests/index' },
  matter('request-submitted', { status: 'submitted' }),
  matter('request-photo', { holderKey: `instructor:${zhouJianguo.instructorId}`, status: 'inProgress' }),
  matter('request-waiting', { status: 'waiting' }),
  matter('request-answered', { status: 'answered' }),
  matter('request-reopened', { cycle: 2, status: 'inProgress' }),
  matter('request-admitted', { status: 'admitted' }),
  matter('request-opined', { status: 'opined' }),
  matter('request-served', { status: 'opined', 'petition.deliveries.document': 'opinion' }),
  matter('request-closed', { status: 'closed' }),
  matter('request-petition-closed', { status: 'closed', track: 'petition' }),
  matter('request-written-answer', {
    status: 'closed',
    'petition.class': 'suggestion',
    'petition.deliveries.document': 'answer',
  }),
  { name: 'my-data', openid: chen, at: () => 'veteran/my-data/index' },
  { name: 'help', openid: chen, at: () => 'veteran/help/index' },
  { name: 'receipt-photo', openid: veteranOfOneOnLeave.openid, at: () => ask, press: asks },
]
