import { heating, type Office, openOffice } from '../support/office'

let office: Office
beforeAll(async () => {
  office = await openOffice()
})
afterAll(() => office.end())

/** A service matter of 陈守义's, closed with its record and judged. */
async function closed(): Promise<{ requestId: string; version: number; number: string }> {
  const { does } = office
  const { requestId, number } = await does('veteran', 'p-chen', 'submit', heating())
  const { version } = await does('instructor', 'p-zhou', 'accept', { requestId, version: 1 })
  const answered = await does('instructor', 'p-zhou', 'answer', { requestId, version, words: '已补发到卡上。' })
  const judged = await does('veteran', 'p-chen', 'confirm', {
    requestId,
    version: answered.version,
    verdict: 'satisfied',
  })
  const recorded = await does('instructor', 'p-zhou', 'confirmRecord', {
    requestId,
    version: judged.version,
    servedOn: '2026-06-02',
    subject: '取暖补助',
    content: '已补发到卡上。',
  })
  return { requestId, version: recorded.version, number }
}

test('a closed dossier is archived, locked, listed for the hand-over, opened by a second person and archived anew', async () => {
  const { does, refusal } = office
  const { requestId, version, number } = await closed()
  const waiting = await does('station', 'p-gao', 'listArchive', { year: 2026, view: 'waiting' })
  expect(waiting.items.map((row) => row.number)).toContain(number)
  const archived = await does('station', 'p-gao', 'archive', { requestId, version, retention: 'tenYears' })

  const list = await does('station', 'p-luo', 'listArchive', { year: 2026, view: 'archived' })
  const { lastHash } = office.cloud.store.get('requests', requestId) as { lastHash: string }
  expect(list.items).toEqual([
    {
      requestId,
      number,
      track: 'service',
      status: 'closed',
      veteranName: '陈守义',
      stationName: '柳湾村退役军人服务站',
      closedOn: '2026-06-02',
      lines: archived.version,
      files: 0,
      seal: lastHash,
      archive: { retention: 'tenYears', keptUntil: '2036-12-31', archivedOn: '2026-06-02', by: '高明' },
    },
  ])
  expect((await does('station', 'p-gao', 'listArchive', { year: 2026, view: 'waiting' })).items).toEqual([])
  expect((await does('station', 'p-gao', 'listArchive', { year: 2025, view: 'archived' })).items).toEqual([])

  const now = { requestId, version: archived.version }
  expect(await refusal('station', 'p-tang', 'reopen', { ...now, reason: '再看一遍' })).toBe('ARCHIVED')
  expect(await refusal('veteran', 'p-chen', 'contest', { ...now, reason: '还没有到账' })).toBe('ARCHIVED')
  const asked = await does('station', 'p-gao', 'requestUnlock', { ...now, reason: '补一份到账证明' })
  const own = { requestId, version: asked.version }
  expect(await refusal('station', 'p-gao', 'approveUnlock', own)).toBe('APPROVER_IS_REQUESTER')
  const view = await does('station', 'p-tang', 'readDossier', { requestId })
  expect(view.archive).toMatchObject({ isVerified: false, unlock: { by: '高明', reason: '补一份到账证明' } })
  expect(view.acts).toEqual(['requestUnlock', 'approveUnlock'])

  const seen = await does('veteran', 'p-chen', 'readMine', { requestId })
  expect(seen.archive).not.toHaveProperty('unlock')
  expect(seen.lines.map(({ act }) => act)).not.toContain('requestUnlock')

  const opened = await does('station', 'p-tang', 'approveUnlock', own)
  const again = await does('station', 'p-gao', 'archive', {
    requestId,
    version: opened.version,
    retention: 'permanent',
  })
  const kept = await does('station', 'p-gao', 'readDossier', { requestId })
  expect(kept).toMatchObject({ version: again.version, archive: { retention: 'permanent' }, chainHolds: true })
  expect(kept.archive).not.toHaveProperty('keptUntil')
})

test('nobody archives what is open, what may still be judged, or what is not theirs', async () => {
  const { does, refusal } = office
  const { requestId } = await does('veteran', 'p-chen', 'submit', heating())
  expect(await refusal('station', 'p-gao', 'archive', { requestId, version: 1, retention: 'tenYears' })).toBe('NOT_NOW')
  expect(await refusal('station', 'p-luo', 'archive', { requestId, version: 1, retention: 'tenYears' })).toBe(
    'NOT_ALLOWED',
  )
  const { version } = await does('instructor', 'p-zhou', 'accept', { requestId, version: 1 })
  const answered = await does('instructor', 'p-zhou', 'answer', { requestId, version, words: '已补发到卡上。' })
  const record = { servedOn: '2026-06-02', subject: '取暖补助', content: '已补发到卡上。' }
  const shut = await does('instructor', 'p-zhou', 'close', { requestId, version: answered.version, ...record })
  const early = await office.reply('station', 'p-gao', 'archive', {
    requestId,
    version: shut.version,
    retention: 'tenYears',
  })
  expect(early).toMatchObject({ refusal: { code: 'ARCHIVE_TOO_EARLY' } })
})

test('a dossier withheld from somebody stands in no list of theirs', async () => {
  const { requestId, version } = await closed()
  const { number } = await office.does('station', 'p-gao', 'readDossier', { requestId })
  await office.does('station', 'p-gao', 'archive', { requestId, version, retention: 'tenYears' })
  const request = office.cloud.store.get('requests', requestId) as object
  office.cloud.store.replace('requests', { ...request, withheldPersonIds: ['p-xu'] })
  const seen = async (who: string) =>
    (await office.does('station', who, 'listArchive', { year: 2026, view: 'archived' })).items.map((row) => row.number)
  expect(await seen('p-xu')).not.toContain(number)
  expect(await seen('p-tang')).toContain(number)
})

test('the clock leaves an archived dossier alone', async () => {
  const before = office.cloud.store.count('entries')
  const archived = office.cloud.store.find('requests', { 'archive.year': 2026 })
  await office.cloud.forward('P40D')
  for (const { _id, version } of archived as { _id: string; version: number }[])
    expect(office.cloud.store.get('requests', _id)).toMatchObject({ version })
  expect(before).toBeGreaterThan(0)
})
