import { heating, type Office } from '../support/office'
import { submits } from './asking'
import { clippedOn } from './clipped'
import type { Phone } from './hand'
import { simulated } from './only-simulated'
import type { Owner } from './phone'
import { openRoom } from './room'

const room = openRoom()

/** The pages of the main path at each desk, with one matter on its way. */
const paths = (requestId: string): [who: string, pages: string[]][] => [
  ['stranger', ['veteran/home/index', 'veteran/join/index']],
  [
    'p-chen',
    [
      'veteran/home/index',
      'veteran/ask/index',
      'veteran/ask/index?step=2',
      'veteran/ask/index?step=3',
      'veteran/requests/index',
      `veteran/request/index?requestId=${requestId}`,
      'veteran/my-data/index',
      'veteran/help/index',
    ],
  ],
  ['p-zhou', ['instructor/tasks/index', `instructor/request/index?requestId=${requestId}`, 'instructor/card/index']],
  [
    'p-gao',
    [
      'station/queue/index?view=open',
      `station/dossier/index?requestId=${requestId}`,
      'station/ledger/index',
      'station/board/index',
    ],
  ],
]

async function looksAtEverything(phoneFor: (who: string) => Promise<Phone>, office: Office): Promise<string[]> {
  const { requestId } = await office.does('veteran', 'p-chen', 'submit', heating())
  const faults: string[] = []
  for (const [who, pages] of paths(requestId)) {
    const phone = await phoneFor(who)
    for (const page of pages) {
      await phone.goes(page)
      await phone.isAt(page.split('?')[0] ?? '')
      await phone.seesNoMore('正在打开，请稍候…')
      faults.push(...(await clippedOn(phone)).map((fault) => `${page}: ${fault}`))
    }
  }
  return faults
}

/** The size of the words on the one button everybody presses, in px. */
async function sizeOfAsking(phone: Phone): Promise<number> {
  await phone.goes('veteran/home/index')
  await phone.sees('我要反映或求助')
  const [asking] = await phone.all('.button--primary')
  return Number.parseFloat((await asking?.style('font-size')) ?? '0')
}

const largestWords = async (phone: Phone) => {
  await phone.goes('veteran/my-data/index')
  await phone.chooses('特大字')
  return phone
}

simulated('large type and narrow screens', () => {
  const screens: [what: string, wish: Partial<Owner>, prepares?: (phone: Phone) => Promise<Phone>][] = [
    ["WeChat's largest type", { world: { fontSizeScaleFactor: 1.75 } }],
    ['our own largest type on the narrowest phone', { screen: { width: 320, height: 568 } }, largestWords],
    ['the narrowest phone', { screen: { width: 320, height: 568 } }],
  ]
  test.each(screens)(
    '%s: nothing scrolls sideways, no button is cut off, on any page of the main path',
    async (_what, wish, prepares = async (phone) => phone) => {
      const phoneFor = async (who: string) => prepares(await room.phoneFor(who, wish))
      expect(await looksAtEverything(phoneFor, room.office())).toEqual([])
    },
    120_000,
  )

  test("the words follow WeChat's factor, and never grow past 1.75", async () => {
    const sizes = []
    for (const fontSizeScaleFactor of [1, 1.75, 3])
      sizes.push(await sizeOfAsking(await room.phoneFor('p-chen', { world: { fontSizeScaleFactor } })))
    const [normal = 0, large, tooLarge] = sizes
    expect([large, tooLarge]).toEqual([normal * 1.75, normal * 1.75])
  })

  test('the whole way to the receipt can be gone in the largest type on the narrowest phone', async () => {
    const world = { fontSizeScaleFactor: 1.75 }
    const chen = await room.phoneFor('p-chen', { world, screen: { width: 320, height: 568 } })
    await submits(chen)
    expect(await clippedOn(chen)).toEqual([])
  })
})

test('our own largest size holds on every page, and one tap takes it back', async () => {
  const chen = await largestWords(await room.phoneFor('p-chen'))
  const large = await sizeOfAsking(chen)
  await chen.goes('veteran/my-data/index')
  await chen.chooses('标准字')
  expect(large).toBeCloseTo((await sizeOfAsking(chen)) * 1.75)
})
