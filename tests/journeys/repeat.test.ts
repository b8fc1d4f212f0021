import { heating, newRequestId, type Office, openOffice } from '../support/office'

let office: Office
beforeAll(async () => {
  office = await openOffice()
})
afterAll(() => office.end())

const again = () => ({ ...heating(), words: '今年的取暖补助又没有发到卡上，去年就来问过，请帮忙查一下。' })
const numbers = (rows: { number: string }[]) => rows.map(({ number }) => number)

describe('a veteran who comes again about the same thing', () => {
  let first: { requestId: string; number: string }
  let second: { requestId: string; number: string; version: number }
  beforeAll(async () => {
    first = await office.does('veteran', 'p-chen', 'submit', heating())
    const other = { ...heating(), words: '伤残抚恤金的等级评定想重新做，需要哪些材料？' }
    await office.does('veteran', 'p-chen', 'submit', other)
    await office.does('veteran', 'p-sun', 'submit', { ...heating(), contactPhone: '13900000003' })
    // Another channel, and the other track.
    second = await office.does('station', 'p-gao', 'submitOnBehalf', {
      ...again(),
      veteranId: 'p-chen',
      channel: 'visit',
      track: 'petition',
    })
  })

  test('is suggested the earlier matter at once, and no other', async () => {
    const { requestId } = second
    const { suggestions, linked } = await office.does('station', 'p-gao', 'listRepeats', { requestId })
    expect([numbers(suggestions), linked]).toEqual([[first.number], undefined])
  })

  test('is linked by a person, counted, and shown on both dossiers; a repeated call links once', async () => {
    const link = {
      requestId: second.requestId,
      version: second.version,
      earlierId: first.requestId,
      words: '去年来过。',
    }
    const linked = await office.does('station', 'p-gao', 'linkRepeat', link, 'call-link-repeat')
    expect(await office.does('station', 'p-gao', 'linkRepeat', link, 'call-link-repeat')).toEqual(linked)
    const later = await office.does('station', 'p-gao', 'listRepeats', { requestId: second.requestId })
    expect([later.linked?.number, later.linked?.nth, later.suggestions]).toEqual([first.number, 2, []])
    const earlier = await office.does('station', 'p-gao', 'listRepeats', { requestId: first.requestId })
    expect(numbers(earlier.later)).toEqual([second.number])
    const third = await office.does('veteran', 'p-chen', 'submit', again())
    const thirdLink = { requestId: third.requestId, version: third.version, earlierId: second.requestId }
    await office.does('station', 'p-gao', 'linkRepeat', thirdLink)
    const seen = await office.does('station', 'p-gao', 'listRepeats', { requestId: third.requestId })
    expect(seen.linked?.nth).toBe(3)
  })

  test('stands in the ledger as what it is, by a filter and by the board’s figure, which opens exactly its rows', async () => {
    const ledger = async (more: object) => (await office.does('station', 'p-gao', 'listLedger', more)).items
    const repeats = await ledger({ occurrence: 'repeat' })
    expect(repeats.map(({ nth }) => nth)).toEqual([3, 2])
    const firsts = await ledger({ occurrence: 'first' })
    expect(firsts.every(({ nth }) => nth === undefined)).toBe(true)
    expect(numbers(firsts)).toContain(first.number)
    expect(firsts.length + repeats.length).toBe((await ledger({})).length)
    const { total, groups } = await office.does('station', 'p-gao', 'readBoard', { by: 'category' })
    expect([total.repeats, groups.map(({ repeats: of }) => of)]).toEqual([2, [2]])
    expect(await ledger({ occurrence: 'repeat', month: '2026-06', category: 'benefits' })).toHaveLength(total.repeats)
    const mine = await office.does('veteran', 'p-chen', 'listMine', {})
    expect(mine.items.map(({ nth }) => nth)).toEqual(mine.items.map(() => undefined))
  })

  test('reads nothing of it on their own page; the staff read who linked it', async () => {
    const { requestId } = second
    const own = await office.does('veteran', 'p-chen', 'readMine', { requestId })
    expect(own.lines.map(({ act }) => act)).not.toContain('linkRepeat')
    const { lines } = await office.does('station', 'p-xu', 'readDossier', { requestId })
    expect(lines.at(-1)).toMatchObject({ act: 'linkRepeat', byName: '高明', detail: { number: first.number, nth: 2 } })
  })

  test('may be taken apart again, and both lines stay', async () => {
    const { requestId } = second
    const { version } = await office.does('station', 'p-gao', 'readDossier', { requestId })
    await office.does('station', 'p-gao', 'unlinkRepeat', { requestId, version, words: '不是同一笔补助。' })
    const { linked, suggestions } = await office.does('station', 'p-gao', 'listRepeats', { requestId })
    expect([linked, numbers(suggestions)]).toEqual([undefined, [first.number]])
    const { items } = await office.does('station', 'p-gao', 'listLedger', { occurrence: 'first' })
    expect(numbers(items)).toContain(second.number)
    const twice = { requestId, version: version + 1, words: '再分开。' }
    expect(await office.refusal('station', 'p-gao', 'unlinkRepeat', twice)).toBe('NOT_NOW')
    const { lines, chainHolds } = await office.does('station', 'p-gao', 'readDossier', { requestId })
    expect(lines.map(({ act }) => act)).toEqual(expect.arrayContaining(['linkRepeat', 'unlinkRepeat']))
    expect(chainHolds).toBe(true)
  })

  test('another person’s matter and a later one are refused', async () => {
    const { requestId } = second
    const { version } = await office.does('station', 'p-gao', 'readDossier', { requestId })
    const stranger = await office.does('veteran', 'p-wu', 'submit', { ...again(), contactPhone: '13900000002' })
    const link = { requestId, version, earlierId: stranger.requestId }
    expect(await office.refusal('station', 'p-gao', 'linkRepeat', link)).toBe('NOT_A_REPEAT')
    const back = { requestId: first.requestId, version: 1, earlierId: requestId }
    expect(await office.refusal('station', 'p-gao', 'linkRepeat', back)).toBe('NOT_A_REPEAT')
    expect(await office.refusal('station', 'p-luo', 'linkRepeat', link)).toBe('NOT_ALLOWED')
  })
})

test('an earlier matter that is withheld is neither suggested nor linked where its accused could read of it', async () => {
  const about = {
    ...again(),
    subject: 'instructor' as const,
    category: 'benefits' as const,
    contactPhone: '13900000002',
  }
  const secret = await office.does('veteran', 'p-wu', 'submit', about)
  const open = await office.does('veteran', 'p-wu', 'submit', { ...again(), contactPhone: '13900000002' })
  const { requestId, version } = open
  const seen = await office.does('station', 'p-he', 'listRepeats', { requestId }).catch(() => undefined)
  expect(numbers(seen?.suggestions ?? [])).not.toContain(secret.number)
  const link = { requestId, version, earlierId: secret.requestId }
  expect(await office.refusal('station', 'p-he', 'linkRepeat', link)).toBe('NOT_FOUND')
  // The township may read both, and still the open dossier must not name the other.
  expect(numbers((await office.does('station', 'p-xu', 'listRepeats', { requestId })).suggestions)).toContain(
    secret.number,
  )
  expect(await office.refusal('station', 'p-xu', 'linkRepeat', link)).toBe('CONFLICT_OF_INTEREST')
  expect((await office.does('station', 'p-xu', 'readDossier', { requestId })).version).toBe(version)
})

test('which repetition a matter is does not count one that is withheld from its readers, whoever links it', async () => {
  const from = (requestId: string) => ({
    ...again(),
    requestId,
    contactPhone: '13900000003',
    category: 'medical' as const,
  })
  const asks = async (more: object = {}) => {
    await office.cloud.forward('PT1M')
    return office.does('veteran', 'p-sun', 'submit', { ...from(newRequestId()), ...more })
  }
  const first = await asks()
  const secret = await asks({ subject: 'instructor' })
  const open = await asks()
  for (const { requestId, version } of [secret, open])
    await office.does('station', 'p-xu', 'linkRepeat', { requestId, version, earlierId: first.requestId })
  const nth = async (who: string, { requestId }: { requestId: string }) =>
    (await office.does('station', who, 'listRepeats', { requestId })).linked?.nth
  expect([await nth('p-gao', open), await nth('p-xu', open), await nth('p-xu', secret)]).toEqual([2, 2, 2])
  const later = await asks({ subject: 'instructor' })
  const link = { requestId: later.requestId, version: later.version, earlierId: first.requestId }
  await office.does('station', 'p-xu', 'linkRepeat', link)
  expect(await nth('p-xu', later)).toBe(4)
})
