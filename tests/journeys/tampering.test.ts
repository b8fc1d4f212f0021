import type { Output } from '@shared/contracts'
import type { Entry } from '@shared/domain/ledger'
import { type Anchor, hashOfAnchor } from '@shared/domain/proof/anchor'
import { heating, type Office, openOffice } from '../support/office'
import { atTheStore, type Intruder, relinked, resealed } from '../support/tampering'
import { photo, upload } from '../support/uploads'

type Slice = Output<'station', 'verifyBook'>

let office: Office
let intruder: Intruder
/** Four dossiers of the village's book over three days; the second has four lines, the third cites a photograph. */
const requests: string[] = []
const second = () => requests[1] ?? ''
const third = () => requests[2] ?? ''
const BOOK = '010101-2026'

beforeAll(async () => {
  office = await openOffice()
  intruder = atTheStore(office.cloud)
  const { does, cloud } = office
  const ask = async (who: string) => requests.push((await does('veteran', who, 'submit', heating())).requestId)
  await ask('p-sun')
  await ask('p-sun')
  const accepted = await does('station', 'p-gao', 'accept', { requestId: second(), version: 1 })
  await cloud.moveTo('2026-06-03T09:00:00+08:00')
  const called = { requestId: second(), version: accepted.version, method: 'call' as const, reached: true }
  const contacted = await does('station', 'p-gao', 'recordContact', { ...called, words: '已说明办理步骤。' })
  await does('station', 'p-gao', 'answer', { requestId: second(), version: contacted.version, words: '本月到账。' })
  await ask('p-sun')
  const fileId = await upload(office, 'p-sun', third())
  await does('veteran', 'p-sun', 'attach', { requestId: third(), version: 1, fileId })
  await cloud.moveTo('2026-06-05T09:00:00+08:00')
  await ask('p-sun')
  await cloud.moveTo('2026-06-08T08:00:00+08:00')
})
afterAll(() => office.end())

/** Every finding of a book, asked for slice by slice as the page does. */
async function verified(who = 'p-luo'): Promise<Slice['findings']> {
  const findings: Slice['findings'] = []
  let cursor: Slice['cursor']
  do {
    const slice: Slice = await office.does('station', who, 'verifyBook', { bookId: BOOK, cursor })
    findings.push(...slice.findings)
    cursor = slice.cursor
  } while (cursor)
  return findings
}

const line = (version: number): Entry => {
  const found = intruder.linesOf(second())[version - 1]
  if (!found) throw new Error(`no line ${version}`)
  return found
}
const anchor = (date: string): Anchor => {
  const [found] = intruder.rows<Anchor>('anchors', { _id: `${BOOK}-${date}` })
  if (!found) throw new Error(`no anchor of ${date}`)
  return found
}
const forgery = (lines: Entry[]): void => {
  const { lines: chain, head } = relinked(lines)
  intruder.replace('entries', ...chain)
  intruder.replace('requests', head)
}
const other = { detail: { words: '从来没有答复过' } }

test('a book nobody touched holds; every day is anchored, an empty one too, and each anchor follows the one before', async () => {
  const anchors = intruder.rows<Anchor>('anchors', { bookId: BOOK }).sort((a, b) => (a.date < b.date ? -1 : 1))
  expect(anchors.map(({ date, count }) => [date, count])).toEqual([
    ['2026-06-02', 3],
    ['2026-06-03', expect.any(Number)],
    ['2026-06-04', expect.any(Number)],
    ['2026-06-05', expect.any(Number)],
    ['2026-06-06', 0],
    ['2026-06-07', 0],
  ])
  expect(anchors.map(({ previous }) => previous)).toEqual(['', ...anchors.slice(0, -1).map(({ hash }) => hash)])
  expect(await verified()).toEqual([])
  const { books } = await office.does('station', 'p-luo', 'listBooks', { year: 2026 })
  expect(books).toEqual([
    {
      bookId: BOOK,
      stationName: '柳湾村退役军人服务站',
      dossiers: 4,
      anchoredThrough: '2026-06-07',
      lastAnchor: anchors.at(-1)?.hash,
    },
  ])
})

/** What somebody does to the stored book, and how it is named: the first finding. */
const tamperings: [string, () => unknown, object][] = [
  [
    'the words of a line are altered',
    () => intruder.replace('entries', { ...line(3), ...other }),
    { fault: 'altered', version: 3 },
  ],
  [
    'a line is altered and sealed anew',
    () => intruder.replace('entries', resealed(line(3), other)),
    { fault: 'unlinked', version: 4 },
  ],
  [
    'a line is altered and the whole dossier sealed anew after it, its head too',
    () => forgery(intruder.linesOf(second()).map((one) => (one.version === 3 ? { ...one, ...other } : one))),
    { fault: 'rewritten', version: 3, date: '2026-06-03' },
  ],
  ['a line is removed', () => intruder.remove('entries', { _id: line(2)._id }), { fault: 'missing', version: 2 }],
  [
    'two lines change places',
    () => {
      const [a, b] = [line(2), line(3)]
      intruder.remove('entries', { _id: a._id })
      intruder.replace('entries', { ...a, _id: b._id, version: 3 })
      intruder.replace('entries', { ...b, _id: a._id, version: 2 })
    },
    { fault: 'reordered', version: 2 },
  ],
  [
    'a line is dated before the one it follows, and all is sealed anew',
    () => forgery(intruder.linesOf(second()).map((one) => (one.version === 4 ? { ...one, at: line(1).at } : one))),
    { fault: 'backDated', version: 4 },
  ],
  [
    'a line is written into a day that is over, sealed well',
    () => {
      const lines = intruder.linesOf(second())
      const last = line(lines.length)
      const late = { ...last, _id: `${second()}-${last.version + 1}`, version: last.version + 1, callId: 'forged' }
      forgery([...lines, late])
    },
    { fault: 'inserted', version: expect.any(Number) },
  ],
  [
    'the last line is cut off, and the head set back to fit',
    async () => {
      const lines = intruder.linesOf(second())
      await intruder.remove('entries', { _id: lines.at(-1)?._id })
      forgery(lines.slice(0, -1))
    },
    { fault: 'truncated', version: expect.any(Number) },
  ],
  [
    'a head says something its lines do not',
    () => intruder.replace('requests', { ...intruder.headOf(second()), status: 'closed' }),
    { fault: 'headDiffers', field: 'status' },
  ],
  [
    'somebody is let in who may not read it',
    () => {
      const head = intruder.headOf(second())
      intruder.replace('requests', { ...head, readers: [...head.readers, 'instructor:lin'] })
    },
    { fault: 'headDiffers', field: 'readers' },
  ],
  [
    'a number is passed over',
    () => intruder.replace('counters', { _id: 'village-2026', sequence: 5 }),
    { fault: 'numberGap', number: `${BOOK}-0005` },
  ],
  [
    'an anchor is altered',
    () => intruder.replace('anchors', { ...anchor('2026-06-03'), root: 'f'.repeat(64) }),
    { fault: 'anchorAltered', date: '2026-06-03' },
  ],
  [
    'an anchor is altered and sealed anew',
    () => {
      const changed = { ...anchor('2026-06-03'), madeAt: '2026-06-04T12:00:00+08:00' }
      intruder.replace('anchors', { ...changed, hash: hashOfAnchor(changed) })
    },
    { fault: 'anchorAltered', date: '2026-06-04' },
  ],
  [
    'an anchor is removed',
    () => intruder.remove('anchors', { _id: `${BOOK}-2026-06-04` }),
    { fault: 'anchorMissing', date: '2026-06-04' },
  ],
  [
    'the last anchor is removed',
    () => intruder.remove('anchors', { _id: `${BOOK}-2026-06-07` }),
    { fault: 'anchorMissing', date: '2026-06-07' },
  ],
  [
    'the first anchor is removed',
    () => intruder.remove('anchors', { _id: `${BOOK}-2026-06-02` }),
    { fault: 'anchorMissing', date: '2026-06-02' },
  ],
  [
    'a whole dossier is deleted',
    async () => {
      await intruder.remove('entries', { requestId: second() })
      await intruder.remove('requests', { _id: second() })
    },
    { fault: 'numberGap', number: `${BOOK}-0002` },
  ],
  [
    'the last dossier is deleted and the counter set back',
    async () => {
      await intruder.remove('entries', { requestId: requests[3] })
      await intruder.remove('requests', { _id: requests[3] })
      intruder.replace('counters', { _id: 'village-2026', sequence: 3 })
    },
    { fault: 'dossierMissing', date: '2026-06-05' },
  ],
]

describe('what was done at the database is found and named', () => {
  const touched = ['entries', 'requests', 'anchors', 'counters'] as const
  let before: Record<string, { _id: string }[]>
  beforeEach(() => {
    before = Object.fromEntries(touched.map((name) => [name, intruder.rows<{ _id: string }>(name, {})]))
  })
  afterEach(async () => {
    for (const name of touched) {
      await intruder.remove(name, {})
      intruder.replace(name, ...(before[name] ?? []))
    }
  })

  test.each(tamperings)('%s', async (_what, tamper, named) => {
    await tamper()
    const [first] = await verified()
    expect(first).toMatchObject(named)
  })

  test('a whole dossier deleted is named by its first line, too', async () => {
    await intruder.remove('entries', { requestId: second() })
    await intruder.remove('requests', { _id: second() })
    expect(await verified()).toContainEqual({ fault: 'dossierMissing', requestId: second(), date: '2026-06-02' })
  })
})

describe('a file that a line cites', () => {
  const cited = () => intruder.headOf(third()).attachments[0]?.fileId ?? ''
  const at = () => ({ requestId: third(), number: `${BOOK}-0003`, version: 2 })
  afterEach(() => office.cloud.files.replace(cited(), photo()))

  test('is altered', async () => {
    office.cloud.files.replace(cited(), photo('another'))
    expect(await verified()).toEqual([{ fault: 'fileAltered', ...at() }])
  })

  test('is gone', async () => {
    office.cloud.files.remove(cited())
    expect(await verified()).toEqual([{ fault: 'fileGone', ...at() }])
  })
})

test('once all is as it was, the book holds again', async () => {
  expect(await verified()).toEqual([])
})

test('who verifies what: an auditor and a head what is theirs, no officer, and nobody another’s book', async () => {
  expect(await verified('p-gao')).toEqual([])
  const input = { bookId: BOOK }
  expect(await office.refusal('station', 'p-xu', 'verifyBook', input)).toBe('NOT_ALLOWED')
  expect(await office.refusal('station', 'p-gao', 'verifyBook', { bookId: '010100-2026' })).toBe('NOT_FOUND')
})

test('of a dossier that is withheld from whoever verifies, only that something is wrong is told', async () => {
  const head = intruder.headOf(second())
  const forged = { ...head, status: 'closed', withheldPersonIds: ['p-luo'] }
  intruder.replace('requests', forged)
  expect(await verified()).toEqual([{ fault: 'headDiffers', isWithheld: true }])
  intruder.replace('requests', head)
})
