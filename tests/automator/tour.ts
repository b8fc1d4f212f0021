import type { Request } from '@shared/domain/request/request'
import { copy } from '../../client/copy/app'
import type { Cloud } from '../../local/cloud'
import { bureauHead, chenShouyi, severalDesks, townshipHead, zhouJianguo } from '../../local/county/cast'
import { demoStartsAt, fillWithDemoCounty } from '../../local/county/county'
import { readBuild } from '../../tools/mini-program-simulator/build/read-build'
import type { Office } from '../support/office'
import { openOffice } from '../support/office'
import { journey } from './breakages/journey'
import type { Phone } from './hand'
import { weappFolder } from './phone'
import { until } from './until'

/** Pages one person opens one after another; home was opened when the program was launched. */
interface Round {
  openid: string
  /** Pages by their addresses, or what leads to one. */
  opens: (string | ((phone: Phone) => Promise<void>))[]
}

/** The demo county, with as many wishes to join as a busy week brings. */
export async function openDemoCounty(): Promise<Office> {
  const office = await openOffice({ at: demoStartsAt, county: {} })
  fillWithDemoCounty(office.cloud)
  for (let wish = 0; wish < 8; wish++) {
    const input = {
      name: '郑德胜',
      phone: `1390000880${wish}`,
      stationId: townshipHead.stationId,
      note: '刚搬来，住在镇上。',
    }
    await office.cloud.call('veteran', { act: 'askToJoin', callId: `wish-${wish}-joining`, input }, `wx-wish-${wish}`)
  }
  return office
}

/** Every page of the built app by its path. */
export const pages = (): string[] => readBuild(weappFolder).pages

/** Every page of the app, each opened by those for whom it holds the most. */
function rounds(cloud: Cloud): Round[] {
  const requests = cloud.store.find('requests', {}) as unknown as Request[]
  const longest = (fits: (request: Request) => boolean): Request => {
    const [found] = requests.filter(fits).sort((one, other) => other.version - one.version)
    if (!found) throw new Error('the demo county has no such request')
    return found
  }
  const at = (page: string, { _id }: Request) => `${page}/index?requestId=${_id}`
  const isMine = ({ veteran }: Request) => veteran.personId === chenShouyi.id
  const isHeldBy = (key: string) => (request: Request) => request.holderKey === key
  const zhous = isHeldBy(`instructor:${zhouJianguo.instructorId}`)
  const isPetition = ({ track }: Request) => track === 'petition'
  const oldest = longest(() => true)
  return [
    { openid: 'demo-stranger', opens: ['veteran/join/index', 'veteran/invitation/index'] },
    {
      openid: chenShouyi.openid,
      opens: [
        'veteran/ask/index',
        'veteran/ask/index?step=2',
        'veteran/ask/index?step=3',
        'veteran/requests/index',
        at('veteran/request', longest(isMine)),
        'veteran/my-data/index',
        'veteran/help/index',
        async (phone) => {
          await phone.goes('veteran/home/index')
          await journey(phone)
        },
      ],
    },
    {
      openid: `demo-${oldest.veteran.personId}`,
      opens: ['veteran/requests/index', at('veteran/request', oldest)],
    },
    { openid: severalDesks.openid, opens: ['instructor/tasks/index'] },
    {
      openid: zhouJianguo.openid,
      opens: [
        'instructor/tasks/index',
        'instructor/tasks/index?shelf=closed',
        at('instructor/request', longest(zhous)),
        at(
          'instructor/request',
          longest((request) => zhous(request) && request.isOpen),
        ),
        'instructor/card/index',
        search('instructor/search/index'),
      ],
    },
    {
      openid: townshipHead.openid,
      opens: [
        'station/queue/index',
        'station/record/index',
        'station/dry-run/index',
        'station/joins/index',
        'station/staff/index',
      ],
    },
    {
      openid: bureauHead.openid,
      opens: [
        'station/queue/index?view=open',
        at('station/dossier', oldest),
        at(
          'station/dossier',
          longest((request) => isPetition(request) && request.isOpen),
        ),
        at('station/dossier', longest(isPetition)),
        'station/board/index',
        'station/board/index?by=holder',
        'station/ledger/index',
        search('station/search/index'),
        'station/exports/index',
        'station/more/index',
        'station/archive/index',
        'station/verify/index',
        'station/checklist/index',
        'station/policies/index',
        'station/templates/index',
        'station/hands-rules/index',
        'station/staff/index',
      ],
    },
  ]
}

const search = (page: string) => async (phone: Phone) => {
  await phone.goes(page)
  await phone.writes('找什么', '补助')
  await phone.presses('查找')
}

/** Waits until the page in front has read what it shows, and no more of it changes. */
async function settles(phone: Phone): Promise<void> {
  let before = ''
  await until(async () => {
    const page = await phone.miniProgram.currentPage()
    const text = await (await page?.$('.page'))?.text()
    if (!text || text.includes(copy.loading)) throw new Error(`${page?.path} is still opening`)
    const now = `${text}${JSON.stringify(await phone.measures())}`
    await new Promise((done) => setTimeout(done, 150))
    const isQuiet = now === before
    before = now
    if (!isQuiet) throw new Error(`${page?.path} still changes`)
  })
}

/** Leads everyone through their pages, and stops at each once it has settled. */
export async function tour(
  cloud: Cloud,
  phoneFor: (openid: string) => Promise<Phone>,
  stop: (phone: Phone) => Promise<void>,
): Promise<void> {
  for (const { openid, opens } of rounds(cloud)) {
    const phone = await phoneFor(openid)
    for (const open of [async () => {}, ...opens]) {
      if (typeof open === 'string') await phone.goes(open)
      else await open(phone)
      await settles(phone)
      await stop(phone)
    }
  }
}
