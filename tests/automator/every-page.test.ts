import { readFileSync } from 'node:fs'
import type { Request } from '@shared/domain/request/request'
import {
  bureauHead,
  type CastMember,
  chenShouyi,
  notYetJoined,
  townshipHead,
  zhouJianguo,
} from '../../local/county/cast'
import { demoCounty, demoStartsAt } from '../../local/county/county'
import { openOffice } from '../support/office'
import { simulated } from './only-simulated'
import { weappFolder } from './phone'
import { openRoom } from './room'

const county = demoCounty()
const room = openRoom(() => openOffice({ at: demoStartsAt, county }))

/** The first of the county's matters that is so. */
function matter(isSo: (request: Request) => boolean): string {
  const found = (county.requests as unknown as Request[]).find(isSo)
  if (!found) throw new Error('the county has no such matter')
  return `requestId=${found._id}`
}

const ofChen = matter(({ veteran }) => veteran.personId === chenShouyi.id)
const ofZhou = matter(({ holderKey }) => holderKey === `instructor:${zhouJianguo.instructorId}`)
const petition = matter(({ track, status }) => track === 'petition' && status === 'admitted')

/** Every page of the program, at the desk it belongs to. */
const desks: [who: string, person: CastMember, pages: string[]][] = [
  ['a stranger', notYetJoined, ['veteran/home/index', 'veteran/join/index', 'veteran/invitation/index']],
  [
    'a veteran',
    chenShouyi,
    [
      'veteran/home/index',
      'veteran/ask/index',
      'veteran/ask/index?step=2',
      'veteran/ask/index?step=3',
      'veteran/receipt/index',
      'veteran/requests/index',
      `veteran/request/index?${ofChen}`,
      'veteran/my-data/index',
      'veteran/help/index',
    ],
  ],
  [
    'an instructor',
    zhouJianguo,
    [
      'instructor/tasks/index',
      `instructor/request/index?${ofZhou}`,
      'instructor/card/index',
      'instructor/search/index',
    ],
  ],
  [
    'a head',
    townshipHead,
    [
      'station/queue/index',
      'station/record/index',
      'station/joins/index',
      'station/dry-run/index',
      'station/search/index',
      'station/exports/index',
      'station/more/index',
    ],
  ],
  [
    'the bureau',
    bureauHead,
    [
      'station/ledger/index',
      'station/board/index',
      'station/staff/index',
      `station/dossier/index?${petition}`,
      'station/policies/index',
      'station/templates/index',
      'station/checklist/index',
      'station/archive/index',
      'station/verify/index',
    ],
  ],
]

simulated('a phone and a computer', () => {
  test.each(desks)(
    '%s opens every page of their desk, on a phone and on a computer',
    async (_who, { openid }, pages) => {
      for (const width of [375, 1280]) {
        const phone = await room.phoneFor('', { openid, screen: { width, height: 800 } })
        for (const page of pages) {
          await phone.goes(page)
          await phone.isAt(page.split('?')[0] ?? '')
          await phone.until(async () => expect((await phone.pageText()).length).toBeGreaterThan(20))
          await phone.seesNoMore('正在打开，请稍候…')
          expect(await phone.pageText()).not.toMatch(/没有打开|没能打开|undefined|NaN|\[object/)
        }
      }
    },
    120_000,
  )
})

test('no page is left out', () => {
  const { pages, subPackages } = JSON.parse(readFileSync(`${weappFolder}/app.json`, 'utf8')) as {
    pages: string[]
    subPackages: { root: string; pages: string[] }[]
  }
  const all = [...pages, ...subPackages.flatMap(({ root, pages: own }) => own.map((page) => `${root}/${page}`))]
  const opened = desks.flatMap(([, , own]) => own.map((page) => page.split('?')[0]))
  expect([...new Set(opened)].sort()).toEqual(all.sort())
})
