import { heating, newCallId, type Office, openOffice } from '../support/office'
import { widerCounty } from '../support/wider-county'

let office: Office
beforeEach(async () => {
  office = await openOffice({ county: widerCounty() as never })
})
afterEach(() => office.end())

/** What somebody gets at the one of their desks they name: the output, or the code they are refused with. */
async function at(who: string, stationId: string, act: string, input: object): Promise<Record<string, unknown>> {
  const reply = await office.cloud.call('station', { act, callId: newCallId(), input, stationId }, `wx-${who}`)
  const { ok, output, refusal } = reply as { ok: boolean; output: object; refusal: { code: string } }
  return ok ? { ...output } : { code: refusal.code }
}
const shelves = async (who: string, stationId: string) => [
  (await at(who, stationId, 'listQueue', { view: 'open' })).items,
  (await at(who, stationId, 'listLedger', {})).count,
  (await at(who, stationId, 'search', { words: '陈守义', skip: 0 })).items,
]
const aboutTheStation = () => ({ ...heating(), subject: 'station' as const, category: 'complaint' as const })
const seat = (name: string, phone: string, stationId: string, desk: 'head' | 'officer') =>
  office.does('station', 'p-shen', 'appoint', { name, phone, stationId, desk, specialties: [] })

test('who comes to a station after it was complained about reads and decides nothing of it, at none of their desks', async () => {
  const { requestId } = await office.does('veteran', 'p-chen', 'submit', aboutTheStation())
  expect(await at('p-xu', 'township', 'readDossier', { requestId })).toMatchObject({ requestId })
  await seat('许文静', '13900000022', 'village', 'head')
  expect(await at('p-xu', 'township', 'readDossier', { requestId })).toEqual({ code: 'NOT_FOUND' })
  const refusal = { requestId, version: 1, reason: '不属实', whereTo: '无' }
  expect(await at('p-xu', 'township', 'decline', refusal)).toEqual({ code: 'NOT_FOUND' })
  expect(await shelves('p-xu', 'township')).toEqual([[], 0, []])
  expect((await shelves('p-tang', 'township')).map((found) => (Array.isArray(found) ? found.length : found))).toEqual([
    1, 1, 1,
  ])
  const pair = { requestId, version: 1, personId: 'p-xu', plan: '每周联系一次', cadenceDays: 7 }
  expect(await office.refusal('station', 'p-tang', 'pair', pair)).toBe('CONFLICT_OF_INTEREST')
})

test('a neighbouring station that was sent a matter and is complained about loses it, and its people at whatever desk', async () => {
  const visit = () => ({
    ...heating(),
    veteranId: 'p-chen',
    channel: 'visit' as const,
    track: 'petition' as const,
    address: '三组',
  })
  for (const level of [{}, { accusedLevel: 'township' as const }]) {
    const { requestId } = await office.does('station', 'p-shen', 'submitOnBehalf', visit())
    const version = () => (office.cloud.store.get('requests', requestId) as unknown as { version: number }).version
    await office.does('station', 'p-shen', 'refer', {
      requestId,
      version: version(),
      stationId: 'baishui',
      words: '请办。',
    })
    await office.does('station', 'p-shen', 'reclassify', {
      ...{ requestId, version: version(), petitionClass: 'accusation', subject: 'station', reason: '反映该站。' },
      ...level,
    } as never)
    expect(await at('p-mi', 'baishui', 'readDossier', { requestId })).toEqual({ code: 'NOT_FOUND' })
  }
  await seat('米永安', '13900000041', 'bureau', 'officer')
  expect(await shelves('p-mi', 'bureau')).toEqual([[], 0, []])
})

test('a book that holds nothing but what somebody may not know of is no book to them', async () => {
  const books = async (who: string, stationId: string) => (await at(who, stationId, 'listBooks', {})).books as object[]
  const before = await books('p-tang', 'township')
  await office.does('veteran', 'p-chen', 'submit', { ...aboutTheStation(), accusedLevel: 'township' })
  expect(await books('p-tang', 'township')).toEqual(before)
  expect(await books('p-shen', 'bureau')).toMatchObject([{ bookId: '010000-2026', dossiers: 1 }])
})
