import type { Input } from '@shared/contracts'
import { heating, type Office, openOffice } from '../support/office'
import { readPdf } from '../support/read-papers'
import { widerCounty } from '../support/wider-county'

let office: Office
beforeAll(async () => {
  office = await openOffice({ county: widerCounty() })
})
afterAll(() => office.end())

type Act = keyof typeof import('@shared/contracts/request-acts')

/** A petition of 陈守义 as the bureau, or whoever is named, registered it. */
async function petition(by = 'p-shen', more: object = {}) {
  const { requestId } = await office.does('station', by, 'submitOnBehalf', {
    ...heating(),
    veteranId: 'p-chen',
    channel: 'visit',
    track: 'petition',
    address: '柳湾村三组12号',
    ...more,
  })
  return requestId
}
const versionOf = async (requestId: string): Promise<number> =>
  (office.cloud.store.get('requests', requestId) as unknown as { version: number }).version
const act = async (who: string, name: Act, requestId: string, input: object = {}) =>
  office.does(
    'station',
    who,
    name as 'refer',
    {
      requestId,
      version: await versionOf(requestId),
      ...input,
    } as Input<'station', 'refer'>,
  )
const refused = async (who: string, name: Act, requestId: string, input: object = {}) =>
  office.refusal(
    'station',
    who,
    name as 'refer',
    {
      requestId,
      version: await versionOf(requestId),
      ...input,
    } as Input<'station', 'refer'>,
  )
const dossier = (who: string, requestId: string) => office.does('station', who, 'readDossier', { requestId })
const queue = async (who: string, view: Input<'station', 'listQueue'>['view']) =>
  (await office.does('station', who, 'listQueue', { view })).items.map((item) => item.requestId)

test('a township refers a petition to the village, which signs for it and deals with it; nobody moves first responsibility', async () => {
  const requestId = await petition('p-xu')
  await act('p-xu', 'reassign', requestId, { to: { kind: 'station', id: 'township' }, reason: '镇站直接办理。' })
  await act('p-xu', 'notify', requestId, { words: '已登记，正在核实。', whereTo: '河口镇退役军人服务站' })
  const sent = await act('p-xu', 'refer', requestId, { stationId: 'village', words: '请你站核实并办理。' })
  const id = String(sent.version)
  const seen = await dossier('p-gao', requestId)
  expect(seen).toMatchObject({ holderName: '柳湾村退役军人服务站', firstHandlerName: '许文静' })
  expect(seen.movements).toMatchObject([
    { id, kind: 'refer', fromName: '河口镇退役军人服务站', acts: ['receive', 'returnMovement'] },
  ])
  expect(await refused('p-xu', 'receive', requestId, { movementId: id })).toBe('NOT_ALLOWED')
  await act('p-gao', 'receive', requestId, { movementId: id })
  expect(await refused('p-gao', 'receive', requestId, { movementId: id })).toBe('NOT_NOW')
  expect(await refused('p-gao', 'returnMovement', requestId, { movementId: id, reason: '不归本站。' })).toBe('NOT_NOW')
  expect(await refused('p-gao', 'reportResult', requestId, { movementId: id, words: '已办。' })).toBe('NOT_NOW')
  await act('p-gao', 'object', requestId, { reason: '户籍已迁走。' })
  await act('p-xu', 'answerObjection', requestId, { isConsented: true, reason: '镇站自办。' })
  const back = await dossier('p-xu', requestId)
  expect(back).toMatchObject({ holderName: '河口镇退役军人服务站', firstHandlerName: '许文静', chainHolds: true })
  expect(back.movements[0]?.returned).toMatchObject({ reason: '镇站自办。', by: '许文静' })
})

test('whoever a petition is forwarded to tells its petitioner as well: a clock of its own, a letter of its own, served and printed', async () => {
  const requestId = await petition('p-xu')
  await act('p-xu', 'reassign', requestId, { to: { kind: 'station', id: 'township' }, reason: '镇站直接办理。' })
  await act('p-xu', 'notify', requestId, { words: '已登记，转村站办理。', whereTo: '柳湾村退役军人服务站' })
  await act('p-xu', 'refer', requestId, { stationId: 'village', words: '请你站核实并办理。' })
  const whereTo = '柳湾村退役军人服务站'
  const notice = { words: '你反映的取暖补助，我站正在核对名册。', whereTo }
  const runs = async (key: string) => {
    const { clocks } = await office.does('veteran', 'p-chen', 'readMine', { requestId })
    return clocks.some((clock) => clock.key === key && clock.isRunning)
  }
  expect(await runs('petition.referralNotice')).toBe(true)
  expect(await refused('p-xu', 'notify', requestId, notice)).toBe('NOT_NOW')
  await act('p-gao', 'notify', requestId, notice)
  expect(await runs('petition.referralNotice')).toBe(false)
  expect(await refused('p-gao', 'notify', requestId, notice)).toBe('NOT_NOW')
  const [deliveredOn = ''] = (await dossier('p-gao', requestId)).now.split('T')
  const receipt = { document: 'laterNotice', method: 'direct', deliveredOn, receivedBy: '本人' }
  await act('p-gao', 'deliver', requestId, receipt)
  const seen = await office.does('veteran', 'p-chen', 'readMine', { requestId })
  expect(seen.petition?.notice?.words).toBe('已登记，转村站办理。')
  expect(seen.petition?.laterNotices).toMatchObject([{ ...notice, by: whereTo }])
  const { url } = await office.does('archive', 'p-gao', 'printDossier', { requestId })
  const paper = readPdf(new Uint8Array(await (await fetch(url ?? '')).arrayBuffer()))
  const letter = /承办单位告知书.*正在核对名册.*由柳湾村退役军人服务站办理.*第二十三条.*柳湾村退役军人服务站/
  expect(paper.some(({ words }) => letter.test(words.replaceAll(/\s/g, '')))).toBe(true)
})

test('the bureau assigns with a day; the late result shows in every list of overdue matters, and the reporting ends it', async () => {
  const requestId = await petition()
  await act('p-shen', 'reassign', requestId, { to: { kind: 'station', id: 'bureau' }, reason: '县局办理。' })
  const order = { stationId: 'township', words: '请于期限前报送办结报告。', dueOn: '2026-06-10' }
  expect(await refused('p-gao', 'assign', requestId, order)).toBe('NOT_ALLOWED')
  expect(await refused('p-shen', 'assign', requestId, { ...order, dueOn: '2026-06-02' })).toBe('FORM_INVALID')
  const { version } = await act('p-shen', 'assign', requestId, order)
  const movementId = String(version)
  expect(await queue('p-shen', 'sent')).toEqual([requestId])
  await act('p-tang', 'receive', requestId, { movementId })
  expect(await queue('p-tang', 'overdue')).not.toContain(requestId)
  await office.cloud.moveTo('2026-06-11T09:00:00+08:00')
  const late = await office.does('station', 'p-tang', 'listQueue', { view: 'overdue' })
  expect(late.items.find((item) => item.requestId === requestId)?.due).toEqual({
    key: 'petition.result',
    at: '2026-06-11T00:00:00+08:00',
  })
  const board = await office.does('station', 'p-shen', 'readBoard', { month: '2026-06', by: 'holder' })
  expect(board.total.overdue).toBeGreaterThan(0)
  await act('p-tang', 'decline', requestId, { reason: '不属于职权范围。', whereTo: '县人社局' })
  expect((await dossier('p-tang', requestId)).petition?.gaps).toContain('result')
  await act('p-tang', 'reportResult', requestId, { movementId, words: '已书面告知本人去向。' })
  const done = await dossier('p-shen', requestId)
  expect(done.petition?.gaps).not.toContain('result')
  expect(done.clocks.find(({ key }) => key === 'petition.result')).toMatchObject({ isRunning: false, wasLate: true })
  expect(await queue('p-shen', 'sent')).toEqual([])
})

test('a supervised village keeps the matter, a body outside is written down by its sender', async () => {
  const requestId = await petition('p-gao')
  const watched = await act('p-xu', 'supervise', requestId, { stationId: 'village', words: '请抓紧。' })
  expect((await dossier('p-gao', requestId)).holderName).toBe('柳湾村退役军人服务站')
  await act('p-gao', 'receive', requestId, { movementId: String(watched.version) })
  await act('p-gao', 'reportResult', requestId, { movementId: String(watched.version), words: '正在核实。' })
  const { bodies } = await office.does('station', 'p-gao', 'listHands', { requestId })
  expect(bodies).toEqual(['青石县人力资源和社会保障局'])
  const nowhere = { words: '请阅。' }
  expect(await refused('p-gao', 'refer', requestId, nowhere)).toBe('FORM_INVALID')
  expect(await refused('p-gao', 'refer', requestId, { ...nowhere, stationId: 'township', body: '县医院' })).toBe(
    'FORM_INVALID',
  )
  const outside = await act('p-gao', 'refer', requestId, { body: bodies[0], words: '请依法办理。' })
  const movementId = String(outside.version)
  expect(await refused('p-xu', 'receive', requestId, { movementId })).toBe('NOT_ALLOWED')
  expect(await refused('p-gao', 'receive', requestId, { movementId, receivedOn: '2026-06-01' })).toBe(
    'DATE_BEFORE_RECEIPT',
  )
  await act('p-gao', 'receive', requestId, { movementId, receivedOn: '2026-06-11' })
  const own = await office.does('veteran', 'p-chen', 'readMine', { requestId })
  expect(own.movements).toEqual([])
  const told = own.lines.filter(({ act: name }) => ['refer', 'supervise', 'reportResult'].includes(name))
  expect(told).toMatchObject([{ act: 'refer', detail: { to: bodies[0] } }])
  expect(JSON.stringify(own)).not.toMatch(/请依法办理|请抓紧|正在核实/)
})

test('a station off the veteran’s way finds what it was sent, acts on it, and loses it by giving it back', async () => {
  const requestId = await petition()
  expect(await office.refusal('station', 'p-mi', 'readDossier', { requestId })).toBe('NOT_FOUND')
  const { version } = await act('p-shen', 'assign', requestId, {
    stationId: 'baishui',
    words: '事情发生在你镇。',
    dueOn: '2026-07-10',
  })
  expect(await queue('p-mi', 'held')).toContain(requestId)
  const seen = await dossier('p-mi', requestId)
  expect(seen.number).toMatch(/^010000-/)
  expect(seen.acts).toEqual(expect.arrayContaining(['notify', 'recordContact']))
  // The village may add to the dossier, and decides nothing of what another township holds.
  expect((await dossier('p-gao', requestId)).acts).not.toContain('notify')
  await act('p-mi', 'returnMovement', requestId, { movementId: String(version), reason: '送错了。' })
  expect(await office.refusal('station', 'p-mi', 'readDossier', { requestId })).toBe('NOT_FOUND')
  expect((await dossier('p-shen', requestId)).holderName).toBe('青石县退役军人事务局')
})

test('nothing is sent to the accused, nor shared with them, nor are they offered', async () => {
  const { requestId } = await office.does('veteran', 'p-wu', 'submit', { ...heating(), subject: 'instructor' })
  const { stations, people } = await office.does('station', 'p-shen', 'listHands', { requestId })
  expect(stations.map(({ id }) => id)).toEqual(expect.arrayContaining(['township', 'baishui']))
  expect(stations.map(({ id }) => id)).not.toContain('village')
  expect(people.map(({ id }) => id)).not.toContain('p-he')
  const letter = { words: '请办理。', dueOn: '2026-07-10' }
  for (const name of ['refer', 'assign', 'supervise'] as const)
    expect(await refused('p-shen', name, requestId, { ...letter, stationId: 'village' })).toBe('CONFLICT_OF_INTEREST')
  for (const name of ['pair', 'assignLeader'] as const)
    expect(await refused('p-shen', name, requestId, { personId: 'p-he', plan: '上门。', cadenceDays: 7 })).toBe(
      'CONFLICT_OF_INTEREST',
    )
  expect(await refused('p-shen', 'addCoHandler', requestId, { personId: 'p-gao', words: '协助核实' })).toBe(
    'CONFLICT_OF_INTEREST',
  )
  await act('p-shen', 'assign', requestId, { ...letter, stationId: 'township' })
  await office.cloud.forward('PT10M')
  const { number } = await dossier('p-shen', requestId)
  const about = office.cloud.outbox().filter(({ data }) => JSON.stringify(data).includes(number))
  const pushed = about.map(({ openid }) => openid)
  expect(pushed).toContain('wx-p-xu')
  expect(pushed).not.toContain('wx-p-he')
})

test('a leader has the case on their own list, is reminded when the cadence has passed, and alone writes progress', async () => {
  const requestId = await petition('p-gao')
  const plan = { personId: 'p-tang', plan: '每周上门一次，协调县人社局。', cadenceDays: 7 }
  expect(await refused('p-xu', 'assignLeader', requestId, plan)).toBe('NOT_ALLOWED')
  await act('p-shen', 'assignLeader', requestId, plan)
  expect(await queue('p-tang', 'led')).toEqual([requestId])
  expect(await queue('p-shen', 'led')).toEqual([])
  expect(await refused('p-xu', 'recordProgress', requestId, { words: '已上门。' })).toBe('NOT_ALLOWED')
  await act('p-tang', 'recordProgress', requestId, { words: '已上门，老人同意先领取临时救助。' })
  await office.cloud.forward('P9D')
  const { lines, clocks } = await dossier('p-tang', requestId)
  expect(lines.at(-1)).toMatchObject({ act: 'escalate', detail: { key: 'petition.leader' } })
  expect(clocks.filter(({ key }) => key === 'petition.leader').map(({ isRunning }) => isRunning)).toEqual([false, true])
  const own = await office.does('veteran', 'p-chen', 'readMine', { requestId })
  expect(own.clocks.map(({ key }) => key)).not.toContain('petition.leader')
  expect(JSON.stringify(own)).not.toMatch(/临时救助|协调县人社局/)
})

test('pairing follows contact by contact; a consultation is minuted and the veteran reads none of it', async () => {
  const requestId = await petition('p-gao')
  await act('p-gao', 'pair', requestId, { personId: 'p-xu', plan: '每月电话一次。', cadenceDays: 30 })
  await act('p-gao', 'recordContact', requestId, { method: 'call', reached: true, words: '情绪平稳。' })
  const minutes = {
    heldOn: '2026-06-20',
    participants: ['高明', '许文静'],
    opinions: '先补后查',
    decision: '十日内补发',
  }
  await act('p-gao', 'consult', requestId, minutes)
  expect(await refused('p-gao', 'consult', requestId, { ...minutes, heldOn: '2026-12-31' })).toBe('DATE_BEFORE_RECEIPT')
  await act('p-gao', 'addCoHandler', requestId, { personId: 'p-xu', words: '核对名册' })
  expect(await refused('p-gao', 'addCoHandler', requestId, { personId: 'p-xu', words: '再核对' })).toBe(
    'ALREADY_APPOINTED',
  )
  const seen = await dossier('p-gao', requestId)
  expect(seen).toMatchObject({
    pairing: { name: '许文静' },
    coHandlers: [{ name: '许文静' }],
    consultations: [minutes],
  })
  expect(seen.clocks.filter(({ key }) => key === 'petition.pairing').map(({ isRunning }) => isRunning)).toEqual([
    false,
    true,
  ])
  const own = await office.does('veteran', 'p-chen', 'readMine', { requestId })
  expect(own.consultations).toEqual([])
  expect(own.lines.map(({ act: name }) => name)).not.toContain('consult')
  expect(own.lines.find(({ act: name }) => name === 'pair')?.detail).toMatchObject({ partner: '许文静' })
  expect(JSON.stringify(own)).not.toMatch(/先补后查|十日内|核对名册|每月电话|情绪平稳/)
})

test('two clerks who send at once: one line is written, the other has to look again; a repeated call gets its own line', async () => {
  const requestId = await petition('p-gao')
  const order = { requestId, version: 1, words: '请依法办理。', body: '青石县民政局' }
  const sent = await Promise.all([
    office.reply('station', 'p-gao', 'refer', order, 'call-refer-village'),
    office.reply('station', 'p-xu', 'refer', order, 'call-refer-township'),
  ])
  expect(sent.map((one) => (one.ok ? 'done' : one.refusal.code)).sort()).toEqual(['CHANGED_MEANWHILE', 'done'])
  const first = sent[0]?.ok ? 'p-gao' : 'p-xu'
  const callId = sent[0]?.ok ? 'call-refer-village' : 'call-refer-township'
  expect(await office.does('station', first, 'refer', order, callId)).toEqual({
    requestId,
    version: 2,
    status: 'registered',
  })
  expect((await dossier('p-gao', requestId)).movements).toHaveLength(1)
})

test('a call nobody answers climbs a station each quarter of an hour, up to the bureau and no further', async () => {
  const requestId = await petition('p-gao')
  await act('p-gao', 'raiseUrgent', requestId, { words: '人在村委会，情绪激动。' })
  for (let quarter = 0; quarter < 5; quarter++) await office.cloud.forward('PT15M')
  const { lines, clocks } = await dossier('p-gao', requestId)
  const climbed = lines.filter(({ act: name, detail }) => name === 'escalate' && detail.key === 'urgent.acknowledge')
  expect(climbed.map(({ detail }) => detail.level)).toEqual([1, 2, undefined])
  expect(clocks.filter(({ key, isRunning }) => key === 'urgent.acknowledge' && isRunning)).toHaveLength(3)
  await act('p-shen', 'acknowledge', requestId)
  const seen = await dossier('p-gao', requestId)
  expect(seen.clocks.filter(({ key, isRunning }) => key === 'urgent.acknowledge' && isRunning)).toEqual([])
})

test('a petition goes to no station of another county, whichever way it is sent', async () => {
  const requestId = await petition('p-shen')
  const bureau = office.cloud.store.get('stations', 'bureau')
  const elsewhere = { ...bureau, _id: 'elsewhere', code: '020000', path: ['elsewhere'], name: '别县退役军人事务局' }
  office.cloud.store.insertMany('stations', [elsewhere])
  const there = { stationId: 'elsewhere', words: '请办理。' }
  expect(await refused('p-shen', 'refer', requestId, there)).toBe('NOT_FOUND')
  for (const way of ['assign', 'supervise'] as const)
    expect(await refused('p-shen', way, requestId, { ...there, dueOn: '2027-06-01' })).toBe('NOT_FOUND')
})

test('the veteran sees no due time that staff owe one another, and nothing of an order above the desk: not that it was signed for, nor called back', async () => {
  const requestId = await petition('p-gao')
  const plan = { personId: 'p-tang', plan: '镇长包案。', cadenceDays: 3 }
  await act('p-tang', 'assignLeader', requestId, plan)
  for (const dueOn of ['2027-06-01', '2027-06-02']) {
    const sent = await act('p-tang', 'supervise', requestId, { stationId: 'village', words: '限期办结。', dueOn })
    const movementId = String(sent.version)
    await act('p-gao', 'receive', requestId, { movementId })
    await act('p-tang', 'returnMovement', requestId, { movementId, reason: '不用了。' })
  }
  const referred = await act('p-gao', 'refer', requestId, { stationId: 'township', words: '请镇站办。' })
  await act('p-tang', 'receive', requestId, { movementId: String(referred.version) })
  const own = await office.does('veteran', 'p-chen', 'readMine', { requestId })
  expect(own.due?.key).toMatch(/^petition\.(notice|referralNotice)$/)
  const { items } = await office.does('veteran', 'p-chen', 'listMine', {})
  expect(items.find((item) => item.requestId === requestId)?.due).toEqual(own.due)
  expect(own.lines.map(({ act: name }) => name)).toEqual(['submit', 'refer', 'receive'])
  expect((await dossier('p-gao', requestId)).due?.key).toBe('petition.leader')
})
