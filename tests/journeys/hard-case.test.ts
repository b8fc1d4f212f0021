import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Input } from '@shared/contracts'
import type { Clock } from '@shared/domain/clock/clock'
import type { Request } from '@shared/domain/request/request'
import { heating, type Office, openOffice } from '../support/office'
import { readPdf } from '../support/read-papers'

// 陈守义 asks for an allowance his own instructor 周建国 is said to have kept back: village, township, county, and an end.
let office: Office
const ids = { first: '', review: '', recheck: '' }
beforeAll(async () => {
  office = await openOffice({ at: '2025-03-03T09:30:00+08:00' })
  const { requestId } = await office.does('station', 'p-gao', 'submitOnBehalf', {
    ...heating(),
    veteranId: 'p-chen',
    channel: 'visit',
    track: 'petition',
    petitionClass: 'appeal',
    address: '柳湾村三组12号',
  })
  ids.first = requestId
})
afterAll(() => office.end())

type StationAct = 'recordVisit' | 'deliver' | 'admit' | 'extend' | 'issueOpinion' | 'applyRecheck' | 'reopen' | 'end'
type Fields<A extends StationAct> = Omit<Input<'station', A>, 'requestId' | 'version'>

const head = (requestId: string) => office.cloud.store.get('requests', requestId) as unknown as Request
const target = (requestId: string) => ({ requestId, version: head(requestId).version })
const clockOf = (requestId: string, key: Clock['key']) => head(requestId).clocks.find((clock) => clock.key === key)
const on = (day: string, time = '10:00') => office.cloud.moveTo(`${day}T${time}:00+08:00`)
const refusalOf = <A extends StationAct>(who: string, act: A, requestId: string, fields: Fields<A>) =>
  office.refusal('station', who, act, { ...target(requestId), ...fields } as Input<'station', A>)
const does = <A extends StationAct>(who: string, act: A, requestId: string, fields: Fields<A>) =>
  office.does('station', who, act, { ...target(requestId), ...fields } as Input<'station', A>)
const visit = (representatives: string[]): Fields<'recordVisit'> => ({
  kind: 'reception',
  visitedOn: '2025-03-03',
  place: '柳湾村退役军人服务站接待室',
  receivedBy: '高明',
  people: 6,
  representatives,
  asked: '去年冬天的取暖补助没有发，指导员说已经报了。',
  answered: '当天登记，十五日内书面告知。',
})

test('March: the visit, five representatives at the most, the registration form, and away from the accused', async () => {
  const five = ['陈守义', '钱立春', '冯玉山', '褚建军', '卫长林']
  expect(await refusalOf('p-gao', 'recordVisit', ids.first, visit([...five, '蒋大勇']))).toBe(
    'TOO_MANY_REPRESENTATIVES',
  )
  expect(await refusalOf('p-gao', 'recordVisit', ids.first, { ...visit(five), visitedOn: '2025-03-02' })).toBe(
    'DATE_BEFORE_RECEIPT',
  )
  await does('p-gao', 'recordVisit', ids.first, visit(five))
  await office.does('station', 'p-gao', 'recordRegistration', {
    ...target(ids.first),
    asks: '补发去年的取暖补助',
    facts: '去年十一月交了材料，至今没有发。',
    reasons: '同村条件相同的都发了。',
  })
  await office.does('station', 'p-gao', 'reclassify', {
    ...target(ids.first),
    petitionClass: 'appeal',
    branch: 'opinion',
    subject: 'instructor',
    reason: '反映指导员压下了材料。',
  })
  expect(head(ids.first)).toMatchObject({ withheldFrom: ['instructor:zhou'], withheldPersonIds: ['p-zhou'] })
  // Received on 3 March: fifteen calendar days end with Tuesday 18 March.
  expect(clockOf(ids.first, 'petition.notice')?.dueAt).toBe('2025-03-19T00:00:00+08:00')
})

test('still March: referred to the county, which may object for five working days, and assigned back with a day for the result', async () => {
  const moved = () => head(ids.first).movements?.at(-1)?.id ?? ''
  await on('2025-03-04')
  const referral = { stationId: 'bureau', words: '涉及指导员，请县局研究。' }
  await office.does('station', 'p-gao', 'refer', { ...target(ids.first), ...referral })
  // Referred on Tuesday 4 March: 5, 6, 7, 10 and 11 March.
  expect(clockOf(ids.first, 'petition.objection')?.dueAt).toBe('2025-03-12T00:00:00+08:00')
  await office.does('station', 'p-shen', 'receive', { ...target(ids.first), movementId: moved() })
  await on('2025-03-05')
  const order = { stationId: 'village', words: '由柳湾村站核实，指导员回避。', dueOn: '2025-06-20' }
  await office.does('station', 'p-shen', 'assign', { ...target(ids.first), ...order })
  expect(head(ids.first).holder.id).toBe('village')
  await office.does('station', 'p-gao', 'receive', { ...target(ids.first), movementId: moved() })
})

test('spring: notice, admission, sixty days that end with 19 May, and thirty more from a head who does not handle it', async () => {
  await on('2025-03-10')
  await office.does('station', 'p-gao', 'notify', {
    ...target(ids.first),
    words: '您反映的事项已登记，由本站核实。',
    whereTo: '柳湾村退役军人服务站',
  })
  const served = { method: 'direct', receivedBy: '本人' } as const
  await does('p-gao', 'deliver', ids.first, { document: 'notice', deliveredOn: '2025-03-10', ...served })
  await on('2025-03-20')
  const body = '柳湾村退役军人服务站'
  expect(await refusalOf('p-gao', 'admit', ids.first, { body, admittedOn: '2025-03-02' })).toBe('DATE_BEFORE_RECEIPT')
  await does('p-gao', 'admit', ids.first, { body, admittedOn: '2025-03-20' })
  expect(clockOf(ids.first, 'petition.handle')?.dueAt).toBe('2025-05-20T00:00:00+08:00')
  await on('2025-05-12')
  const extension = { days: 20, reason: '需要向原部队核实。' }
  expect(await refusalOf('p-gao', 'extend', ids.first, extension)).toBe('APPROVER_IS_HANDLER')
  expect(await refusalOf('p-xu', 'extend', ids.first, extension)).toBe('NOT_ALLOWED')
  await does('p-tang', 'extend', ids.first, extension)
  expect(await refusalOf('p-tang', 'extend', ids.first, { ...extension, days: 11 })).toBe('EXTENSION_TOO_LONG')
  await does('p-tang', 'extend', ids.first, { ...extension, days: 10 })
  // Ninety days from 20 March end with Wednesday 18 June.
  expect(clockOf(ids.first, 'petition.handle')?.dueAt).toBe('2025-06-19T00:00:00+08:00')
  for (const document of ['extension', 'extension', 'admission'] as const)
    await does('p-gao', 'deliver', ids.first, { document, deliveredOn: '2025-05-12', ...served })
})

test('June: the opinion, then its service; from that day thirty to apply for review, and the veteran sees until when', async () => {
  await on('2025-06-16')
  const document = 'opinion' as const
  const delivery = { document, method: 'direct' as const, deliveredOn: '2025-06-17', receivedBy: '陈守义之妻' }
  expect(await refusalOf('p-gao', 'deliver', ids.first, { ...delivery, deliveredOn: '2025-06-16' })).toBe(
    'DOCUMENT_MISSING',
  )
  await does('p-gao', 'issueOpinion', ids.first, {
    outcome: 'notUpheld',
    words: '经核实，申请材料晚于截止日期，不予补发。',
    basis: '《青石县冬季取暖补助办法》第六条',
    issuedOn: '2025-06-16',
  })
  const early = { ...target(ids.first), reasons: '不服。' }
  expect(await office.refusal('veteran', 'p-chen', 'applyReview', early)).toBe('NOT_NOW')
  await on('2025-06-17')
  expect(await refusalOf('p-gao', 'deliver', ids.first, { ...delivery, deliveredOn: '2025-06-15' })).toBe(
    'DATE_BEFORE_RECEIPT',
  )
  const proofFileId = 'cloud://env/requests/none/1.jpg'
  expect(await refusalOf('p-gao', 'deliver', ids.first, { ...delivery, proofFileId })).toBe('ATTACHMENT_MISSING')
  await does('p-gao', 'deliver', ids.first, delivery)
  const seen = await office.does('veteran', 'p-chen', 'readMine', { requestId: ids.first })
  // 17 June and thirty days is Thursday 17 July.
  expect(seen.clocks).toContainEqual(
    expect.objectContaining({ key: 'petition.applyReview', dueAt: '2025-07-18T00:00:00+08:00', isRunning: true }),
  )
  // What is owed next is the result of the assignment, among those who serve; a right is no duty.
  expect(seen.due).toBeUndefined()
  const { due } = await office.does('station', 'p-gao', 'readDossier', { requestId: ids.first })
  expect(due).toEqual({ key: 'petition.result', at: '2025-06-21T00:00:00+08:00' })
  await on('2025-06-18')
  const unreported = await office.reply('station', 'p-gao', 'closePetition', target(ids.first))
  expect(unreported).toMatchObject({ refusal: { code: 'DOSSIER_INCOMPLETE', detail: { gaps: 'result' } } })
  const movementId = head(ids.first).movements?.at(-1)?.id ?? ''
  const result = { movementId, words: '已核实并出具处理意见书，已送达。' }
  await office.does('station', 'p-gao', 'reportResult', { ...target(ids.first), ...result })
  await office.does('station', 'p-gao', 'closePetition', target(ids.first))
  // Closed on a Wednesday: 19, 20, 23, 24 and 25 June are the five working days.
  expect(clockOf(ids.first, 'followUp')?.dueAt).toBe('2025-06-26T00:00:00+08:00')
  await on('2025-06-24')
  const called = { followedOn: '2025-06-24', method: 'call' as const, words: '本人仍不服，打算申请复查。' }
  await office.does('station', 'p-gao', 'followUp', { ...target(ids.first), ...called })
})

test('July: the veteran applies, and the township looks at it again in a dossier of its own; a repeated call opens no second', async () => {
  await on('2025-07-15')
  const application = { ...target(ids.first), reasons: '材料是十一月八日交的，没有晚。' }
  const applied = await office.does('veteran', 'p-chen', 'applyReview', application, 'call-of-july-15')
  expect(await office.does('veteran', 'p-chen', 'applyReview', application, 'call-of-july-15')).toEqual(applied)
  const seen = await office.does('veteran', 'p-chen', 'readMine', { requestId: ids.first })
  expect(seen.petition?.review?.number).toBe('010100-2025-0001')
  ids.review = seen.petition?.review?.requestId ?? ''
  expect(head(ids.review)).toMatchObject({
    status: 'admitted',
    holder: { id: 'township' },
    words: head(ids.first).words,
    withheldPersonIds: ['p-zhou'],
    petition: { stage: 'review', origin: { requestId: ids.first, reasons: '材料是十一月八日交的，没有晚。' } },
  })
  // 15 July and thirty days is Thursday 14 August.
  expect(clockOf(ids.review, 'petition.review')?.dueAt).toBe('2025-08-15T00:00:00+08:00')
  expect(await office.refusal('veteran', 'p-chen', 'applyReview', { ...target(ids.first), reasons: '再申请。' })).toBe(
    'NOT_NOW',
  )
})

test('August: the village decides nothing there and nobody extends it; the township upholds, and serves its opinion by mail', async () => {
  await on('2025-08-11')
  const opinion = {
    outcome: 'notUpheld' as const,
    words: '维持原处理意见。',
    basis: '《信访工作条例》第三十五条',
    issuedOn: '2025-08-11',
  }
  expect(await refusalOf('p-gao', 'issueOpinion', ids.review, opinion)).toBe('NOT_ALLOWED')
  expect(await refusalOf('p-tang', 'extend', ids.review, { days: 5, reason: '再查。' })).toBe('NOT_NOW')
  await does('p-xu', 'issueOpinion', ids.review, opinion)
  await on('2025-09-03')
  await does('p-xu', 'deliver', ids.review, {
    document: 'reviewOpinion',
    method: 'mail',
    deliveredOn: '2025-09-02',
    receivedBy: '本人',
  })
  // 2 September and thirty days is 2 October, within the holiday of 1 to 8 October: the right lasts until the end of the 9th.
  expect(clockOf(ids.review, 'petition.applyRecheck')).toMatchObject({
    rawDueAt: '2025-10-03T00:00:00+08:00',
    dueAt: '2025-10-10T00:00:00+08:00',
  })
  await office.does('station', 'p-xu', 'closePetition', target(ids.review))
})

test('October: a day too late, the veteran is told whom to ask; the station takes it all the same, with the reason', async () => {
  await on('2025-10-10', '09:00')
  const reasons = '原始收据找到了。'
  const late = await office.reply('veteran', 'p-chen', 'applyRecheck', { ...target(ids.review), reasons })
  expect(late).toMatchObject({
    refusal: { code: 'REVIEW_TOO_LATE', detail: { name: '河口镇退役军人服务站', phone: '0000-8800001' } },
  })
  expect(await refusalOf('p-gao', 'applyRecheck', ids.review, { reasons })).toBe('REVIEW_TOO_LATE')
  await does('p-gao', 'applyRecheck', ids.review, { reasons, lateReason: '九月住院，有出院记录。' })
  const link = head(ids.review).petition?.review
  expect(link?.number).toBe('010000-2025-0001')
  ids.recheck = link?.requestId ?? ''
  expect(head(ids.recheck)).toMatchObject({ holder: { id: 'bureau' }, recordedBy: '高明', channel: 'visit' })
  // 10 October and thirty days is Sunday 9 November: until the end of Monday.
  expect(clockOf(ids.recheck, 'petition.recheck')).toMatchObject({
    rawDueAt: '2025-11-10T00:00:00+08:00',
    dueAt: '2025-11-11T00:00:00+08:00',
  })
})

test('a hearing stops the thirty days of the re-check, and of nothing else', async () => {
  const hearing = { startedOn: '2025-10-20', words: '双方对交材料的日期说法不一。' }
  await on('2025-10-21')
  const elsewhere = { ...target(ids.first), ...hearing }
  expect(await office.refusal('station', 'p-shen', 'startHearing', elsewhere)).toBe('NOT_NOW')
  await office.does('station', 'p-shen', 'startHearing', { ...target(ids.recheck), ...hearing })
  expect(clockOf(ids.recheck, 'petition.recheck')?.dueAt).toBeUndefined()
  await on('2025-10-24', '17:00')
  const closing = { endedOn: '2025-10-24', conclusion: '收据日期属实。' }
  await office.does('station', 'p-shen', 'endHearing', { ...target(ids.recheck), ...closing })
  // The five days from 20 to 24 October do not count: 9 November and five is Friday the 14th.
  expect(clockOf(ids.recheck, 'petition.recheck')?.dueAt).toBe('2025-11-15T00:00:00+08:00')
})

test('November: the re-check opinion served, the matter is at its end in all three dossiers', async () => {
  await on('2025-11-12')
  const ending = { words: '同一事实和理由，依照规定不再受理。' }
  expect(await refusalOf('p-shen', 'end', ids.recheck, ending)).toBe('NOT_NOW')
  await does('p-shen', 'issueOpinion', ids.recheck, {
    outcome: 'explained',
    words: '收据属实，但补助截止日期由省里规定，予以说明；另由民政临时救助。',
    basis: '《信访工作条例》第三十六条',
    issuedOn: '2025-11-12',
  })
  await does('p-shen', 'deliver', ids.recheck, {
    document: 'recheckOpinion',
    method: 'direct',
    deliveredOn: '2025-11-12',
    receivedBy: '本人',
  })
  await office.does('station', 'p-shen', 'closePetition', target(ids.recheck))
  expect(await refusalOf('p-shen', 'end', ids.first, ending)).toBe('NOT_NOW')
  await does('p-shen', 'end', ids.recheck, ending)
  for (const requestId of Object.values(ids)) {
    const seen = await office.does('veteran', 'p-chen', 'readMine', { requestId })
    expect(seen.petition?.end).toMatchObject({ ...ending, number: '010000-2025-0001' })
    expect(seen.clocks.filter(({ isRunning, key }) => isRunning && key !== 'followUp')).toEqual([])
  }
  expect(await refusalOf('p-shen', 'end', ids.recheck, ending)).toBe('NOT_NOW')
  expect(await refusalOf('p-gao', 'reopen', ids.first, { reason: '再办。' })).toBe('NOT_NOW')
})

test('May of the next year: looked back at, every line is there, the chains hold, and the accused found nothing', async () => {
  await on('2026-05-06')
  // 高明 and 沈国栋 have had a hand in it.
  await office.does('station', 'p-he', 'lookBack', {
    ...target(ids.first),
    wasAnsweredByPolicy: true,
    isPolicyCarriedOut: true,
    isSolved: true,
    isMoodSettled: true,
    result: 'good',
    note: '临时救助已发，本人认可。',
  })
  const told: Record<keyof typeof ids, string[]> = {
    first: [
      ...[
        'submit',
        'recordVisit',
        'recordRegistration',
        'reclassify',
        'refer',
        'receive',
        'assign',
        'receive',
        'notify',
      ],
      ...['deliver', 'admit', 'extend', 'extend', 'deliver', 'deliver', 'deliver'],
      ...['issueOpinion', 'deliver', 'reportResult', 'closePetition', 'followUp', 'applyReview', 'end', 'lookBack'],
    ],
    review: ['submit', 'issueOpinion', 'deliver', 'closePetition', 'applyRecheck', 'end'],
    recheck: ['submit', 'startHearing', 'endHearing', 'issueOpinion', 'deliver', 'closePetition', 'end'],
  }
  const byClock = ['remind', 'escalate']
  for (const [name, requestId] of Object.entries(ids)) {
    const dossier = await office.does('station', 'p-shen', 'readDossier', { requestId })
    expect(dossier.chainHolds).toBe(true)
    expect(dossier.lines.map(({ act }) => act).filter((act) => !byClock.includes(act))).toEqual(
      told[name as keyof typeof ids],
    )
    expect(dossier.petition?.gaps).toEqual([])
    expect(await office.refusal('instructor', 'p-zhou', 'readTask', { requestId })).toBe('NOT_FOUND')
    const own = await office.does('veteran', 'p-chen', 'readMine', { requestId })
    expect(own.petition).toMatchObject({ lookBacks: [], followUps: [] })
    expect(own.lines.filter(({ act }) => ['lookBack', 'followUp', ...byClock].includes(act))).toEqual([])
  }
  for (const shelf of ['toAccept', 'inHand', 'awaitingVerdict', 'closed', 'overdue'] as const)
    expect((await office.does('instructor', 'p-zhou', 'listTasks', { shelf })).items).toEqual([])
  const owed = office.cloud.store.find('notices', {}) as unknown as { notices: { to: string }[] }[]
  expect(owed.flatMap(({ notices }) => notices).filter(({ to }) => to.startsWith('instructor:'))).toEqual([])
})

test('each of the three is printed whole, its contents true to its pages', async () => {
  for (const [name, requestId] of Object.entries(ids)) {
    const { url = '' } = await office.does('archive', 'p-shen', 'printDossier', { requestId })
    const paper = new Uint8Array(await (await fetch(url)).arrayBuffer())
    // For whoever wants to look at them page by page.
    if (process.env.PAPERS) writeFileSync(join(process.env.PAPERS, `${name}.pdf`), paper)
    const pages = readPdf(paper).map(({ words }) => words.replaceAll(/\s/g, ''))
    const { lastHash } = head(requestId)
    for (const [index, words] of pages.entries()) {
      expect(words).toContain(`第${index + 1}页共${pages.length}页`)
      expect(words).toContain(lastHash)
    }
    expect(pages[1]).toContain(`${pages.length}页。`)
  }
}, 120_000)
