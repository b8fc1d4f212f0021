import type { Clock } from '@shared/domain/clock/clock'
import type { Request } from '@shared/domain/request/request'
import { heating, type Office, openOffice } from '../support/office'
import { readPdf } from '../support/read-papers'

let office: Office
beforeAll(async () => {
  office = await openOffice()
})
afterAll(() => office.end())

const dueOf = (requestId: string, key: Clock['key']) =>
  (office.cloud.store.get('requests', requestId) as unknown as Request).clocks.find((clock) => clock.key === key)

test('a petition goes from registration through notice, admission, extension and opinion to a closed dossier that lacks nothing', async () => {
  const { does, cloud } = office
  const receipt = await does('station', 'p-gao', 'submitOnBehalf', {
    ...heating(),
    veteranId: 'p-chen',
    channel: 'visit',
    track: 'petition',
    address: '柳湾村三组12号',
    receivedAt: '2026-06-01T10:00:00+08:00',
  })
  const { requestId } = receipt
  expect(receipt).toMatchObject({ track: 'petition', holder: { kind: 'station' } })
  // Received on 1 June: 15 calendar days end with 16 June, a Tuesday.
  expect(receipt.promise).toMatchObject({ key: 'petition.notice', dueAt: '2026-06-17T00:00:00+08:00' })

  const notice = { words: '已收到您反映的事项，现转县局办理。', whereTo: '青石县退役军人事务局' }
  const notified = await does('station', 'p-gao', 'notify', { requestId, version: 1, ...notice })
  await cloud.moveTo('2026-06-05T10:00:00+08:00')
  const early = { requestId, version: notified.version, body: '青石县退役军人事务局', admittedOn: '2026-05-31' }
  expect(await office.refusal('station', 'p-shen', 'admit', early)).toBe('DATE_BEFORE_RECEIPT')
  const admitted = await does('station', 'p-shen', 'admit', { ...early, admittedOn: '2026-06-04' })
  // 60 calendar days from 4 June end with 3 August, a Monday.
  expect(dueOf(requestId, 'petition.handle')).toMatchObject({ rawDueAt: '2026-08-04T00:00:00+08:00' })

  const extension = { requestId, version: admitted.version, days: 20, reason: '需要向原部队核实。' }
  // 高明 gave the notice and so is the first handler: another head must approve.
  expect(await office.refusal('station', 'p-gao', 'extend', extension)).toBe('APPROVER_IS_HANDLER')
  expect(await office.refusal('station', 'p-xu', 'extend', extension)).toBe('NOT_ALLOWED')
  const extended = await does('station', 'p-tang', 'extend', extension)
  expect(dueOf(requestId, 'petition.handle')).toMatchObject({ rawDueAt: '2026-08-24T00:00:00+08:00' })
  const tooLong = { requestId, version: extended.version, days: 11, reason: '再延长。' }
  expect(await office.refusal('station', 'p-tang', 'extend', tooLong)).toBe('EXTENSION_TOO_LONG')

  const closing = { requestId, version: extended.version }
  expect(await office.refusal('station', 'p-shen', 'closePetition', closing)).toBe('NOT_NOW')
  await cloud.moveTo('2026-07-20T10:00:00+08:00')
  const opined = await does('station', 'p-shen', 'issueOpinion', {
    requestId,
    version: (await does('station', 'p-shen', 'readDossier', { requestId })).version,
    outcome: 'upheld',
    words: '经核实，应予补发取暖补助。',
    basis: '《军人抚恤优待条例》',
    issuedOn: '2026-07-20',
  })
  const unproved = await office.reply('station', 'p-shen', 'closePetition', { requestId, version: opined.version })
  expect(unproved).toMatchObject({
    refusal: { code: 'DOSSIER_INCOMPLETE', detail: { gaps: 'registration,service' } },
  })
  const form = { asks: '补发取暖补助', facts: '去年冬天没有发', reasons: '符合条件' }
  const filled = await does('station', 'p-gao', 'recordRegistration', { requestId, version: opined.version, ...form })
  let { version } = filled
  for (const document of ['notice', 'extension', 'opinion'] as const) {
    expect(await office.refusal('station', 'p-shen', 'closePetition', { requestId, version })).toBe(
      'DOSSIER_INCOMPLETE',
    )
    const receipt = { document, method: 'direct' as const, deliveredOn: '2026-07-20', receivedBy: '本人' }
    version = (await does('station', 'p-shen', 'deliver', { requestId, version, ...receipt })).version
  }
  const closed = await does('station', 'p-shen', 'closePetition', { requestId, version })
  expect(closed.status).toBe('closed')
  const seen = await does('veteran', 'p-chen', 'readMine', { requestId })
  expect(seen.petition).toMatchObject({ gaps: [], opinion: { outcome: 'upheld' }, extensions: [{ days: 20 }] })
  // Served on 20 July: 30 calendar days end with 19 August.
  expect(dueOf(requestId, 'petition.applyReview')?.dueAt).toBe('2026-08-20T00:00:00+08:00')
})

test('a petitioner rates how a petition was handled, or a colleague new to it writes down what they say; it stands in the file and in no figure', async () => {
  const { does, refusal } = office
  const refused = async (veteran: string) => {
    const { requestId, version } = await does('veteran', veteran, 'submit', { ...heating(), track: 'petition' })
    const reason = { reason: '不属于退役军人事务部门职权范围。', whereTo: '青石县人力资源和社会保障局' }
    const declined = await does('station', 'p-gao', 'decline', { requestId, version, ...reason })
    const rating = { verdict: 'dissatisfied' as const, reason: '等了一个月才说不归这里管。' }
    expect(await refusal('veteran', veteran, 'rate', { requestId, version: declined.version, ...rating })).toBe(
      'NOT_NOW',
    )
    const service = { document: 'refusal', method: 'direct', deliveredOn: '2026-07-20', receivedBy: '本人' } as const
    return { ...rating, ...(await does('station', 'p-gao', 'deliver', { ...declined, ...service })) }
  }
  const own = await refused('p-sun')
  const rated = await does('veteran', 'p-sun', 'rate', own)
  expect(rated.status).toBe('declined')
  const seen = await does('veteran', 'p-sun', 'readMine', { requestId: own.requestId })
  expect(seen.petition?.rating).toMatchObject({ verdict: 'dissatisfied', reason: own.reason })
  expect(await refusal('veteran', 'p-sun', 'rate', { ...own, version: rated.version })).toBe('VERDICT_GIVEN')

  const told = { ...(await refused('p-chen')), channel: 'call' as const }
  expect(await refusal('station', 'p-gao', 'rate', told)).toBe('OWN_WORK')
  await does('station', 'p-tang', 'rate', told)
  const { petition, lines } = await does('station', 'p-gao', 'readDossier', { requestId: told.requestId })
  expect(petition?.rating?.recordedBy).toMatchObject({ channel: 'call' })
  expect(lines.at(-1)).toMatchObject({ act: 'rate', byRole: 'head', detail: { channel: 'call' } })

  const { url } = await does('archive', 'p-gao', 'printDossier', { requestId: told.requestId })
  const paper = readPdf(new Uint8Array(await (await fetch(url ?? '')).arrayBuffer()))
  expect(paper.some(({ words }) => /办理评价.*不满意.*等了一个月.*第二十一条/.test(words.replaceAll(/\s/g, '')))).toBe(
    true,
  )
  const { total } = await does('station', 'p-shen', 'readBoard', { by: 'station' })
  expect(total).toMatchObject({ satisfied: 0, dissatisfied: 0, unrated: 0 })
})

test('a petition without an address cannot close: the gap is named', async () => {
  const { requestId, version } = await office.does('veteran', 'p-sun', 'submit', { ...heating(), track: 'petition' })
  const decline = {
    requestId,
    version,
    reason: '不属于退役军人事务部门职权范围。',
    whereTo: '青石县人力资源和社会保障局',
  }
  const declined = await office.does('station', 'p-gao', 'decline', decline)
  const served = await office.does('station', 'p-gao', 'deliver', {
    requestId,
    version: declined.version,
    document: 'refusal',
    method: 'direct',
    deliveredOn: '2026-07-20',
    receivedBy: '本人',
  })
  const form = { asks: '补发取暖补助', facts: '去年冬天没有发', reasons: '符合条件' }
  const filled = await office.does('station', 'p-gao', 'recordRegistration', {
    requestId,
    version: served.version,
    ...form,
  })
  const reply = await office.reply('station', 'p-gao', 'closePetition', { requestId, version: filled.version })
  expect(reply).toMatchObject({ ok: false, refusal: { code: 'DOSSIER_INCOMPLETE', detail: { gaps: 'address' } } })
  const address = { requestId, version: filled.version, address: '柳湾村五组' }
  const completed = await office.does('station', 'p-gao', 'recordAddress', address)
  expect(
    (await office.does('station', 'p-gao', 'closePetition', { requestId, version: completed.version })).status,
  ).toBe('closed')
})

test('what the county has taken on, a village may read and add to, but not decide', async () => {
  const { requestId, version } = await office.does('veteran', 'p-chen', 'submit', { ...heating(), track: 'petition' })
  const to = { kind: 'station' as const, id: 'bureau' }
  const moved = await office.does('station', 'p-shen', 'reassign', { requestId, version, to, reason: '县局直接办理。' })
  const decision = { requestId, version: moved.version, reason: '不属于职权范围。', whereTo: '县人社局' }
  expect(await office.refusal('station', 'p-gao', 'decline', decision)).toBe('NOT_ALLOWED')
  expect((await office.does('station', 'p-gao', 'readDossier', { requestId })).acts).toEqual(
    expect.arrayContaining(['recordContact', 'recordAddress']),
  )
  expect((await office.does('station', 'p-shen', 'decline', decision)).status).toBe('declined')
})

test('a petition said to be about nobody moves away from the accused once staff class it rightly', async () => {
  const { requestId, version } = await office.does('veteran', 'p-wu', 'submit', { ...heating(), category: 'complaint' })
  const right = { petitionClass: 'accusation' as const, subject: 'instructor' as const, reason: '反映的是指导员。' }
  await office.does('station', 'p-gao', 'reclassify', { requestId, version, ...right })
  expect(await office.refusal('station', 'p-he', 'readDossier', { requestId })).toBe('NOT_FOUND')
  expect((await office.does('station', 'p-xu', 'readDossier', { requestId })).holderName).toBe('河口镇退役军人服务站')
})

test('once staff say a petition is about its station, everyone who works there is kept from it at any desk of theirs', async () => {
  const { requestId, version } = await office.does('veteran', 'p-chen', 'submit', { ...heating(), track: 'petition' })
  const right = { petitionClass: 'accusation' as const, subject: 'station' as const, reason: '反映的是村站。' }
  await office.does('station', 'p-xu', 'reclassify', { requestId, version, ...right })
  const { withheldPersonIds, withheldFrom } = office.cloud.store.get('requests', requestId) as unknown as Request
  expect(withheldFrom).toContain('station:village')
  expect(withheldPersonIds).toEqual(expect.arrayContaining(['p-gao', 'p-he', 'p-zhou', 'p-lin']))
})

test('the reception checklist ships empty, the county’s head alone writes it, and a visit keeps the one it was held by', async () => {
  const items = () => office.does('station', 'p-gao', 'readVisitChecklist', {})
  expect(await items()).toEqual({ items: [], mayChange: false })
  expect(await office.refusal('station', 'p-gao', 'setVisitChecklist', { items: ['让座'] })).toBe('NOT_ALLOWED')
  expect(await office.refusal('station', 'p-luo', 'setVisitChecklist', { items: ['让座'] })).toBe('NOT_ALLOWED')
  await office.does('station', 'p-shen', 'setVisitChecklist', { items: ['让座', '登记', '让座'] })
  expect((await items()).items).toEqual(['让座', '登记'])
  const { requestId, version } = await office.does('veteran', 'p-chen', 'submit', { ...heating(), track: 'petition' })
  const today = (await office.does('station', 'p-gao', 'readDossier', { requestId })).now.slice(0, 10)
  await office.does('station', 'p-gao', 'recordVisit', {
    requestId,
    version,
    kind: 'appointment',
    visitedOn: today,
    place: '接待室',
    receivedBy: '高明',
    people: 1,
    asked: '取暖补助',
    answered: '已登记',
    ticked: ['让座', '没有这一项'],
  })
  await office.does('station', 'p-shen', 'setVisitChecklist', { items: [] })
  const seen = await office.does('station', 'p-gao', 'readDossier', { requestId })
  expect(seen.petition?.visits[0]?.checklist).toEqual([
    { item: '让座', isDone: true },
    { item: '登记', isDone: false },
  ])
  const own = await office.does('veteran', 'p-chen', 'readMine', { requestId })
  expect(own.petition?.visits[0]).toMatchObject({ asked: '取暖补助', checklist: [] })
})

test('a service matter turned petition keeps the day it was received, and no instructor may touch a petition', async () => {
  const { requestId, version } = await office.does('veteran', 'p-chen', 'submit', heating())
  await office.cloud.forward('P3D')
  const seen = await office.does('station', 'p-gao', 'readDossier', { requestId })
  expect(seen.version).toBeGreaterThan(version)
  const converted = await office.does('station', 'p-gao', 'convert', {
    requestId,
    version: seen.version,
    petitionClass: 'appeal',
    subject: 'nobody',
    reason: '本人要求按信访事项办理。',
  })
  expect(dueOf(requestId, 'petition.notice')?.startedAt).toBe(seen.receivedAt)
  expect(
    await office.refusal('instructor', 'p-zhou', 'answer', { requestId, version: converted.version, words: '答复' }),
  ).toBe('NOT_FOUND')
})
