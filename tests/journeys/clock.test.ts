import { heating, type Office, openOffice } from '../support/office'
import { smallCounty } from '../support/small-county'

let office: Office
beforeEach(async () => {
  office = await openOffice()
})
afterEach(() => office.end())

const actsOf = async (requestId: string, who = 'p-shen') =>
  (await office.does('station', who, 'readDossier', { requestId })).lines.map(({ act }) => act)

test('a request nobody accepts is reminded of at half its time and escalated at its end, each once', async () => {
  const { requestId } = await office.does('veteran', 'p-chen', 'submit', heating())
  await office.cloud.moveTo('2026-06-02T14:40:00+08:00')
  expect(await actsOf(requestId)).toEqual(['submit', 'remind'])
  await office.cloud.moveTo('2026-06-03T09:10:00+08:00')
  expect(await actsOf(requestId)).toEqual(['submit', 'remind', 'escalate'])
  await office.cloud.moveTo('2026-06-03T16:00:00+08:00')
  expect(await actsOf(requestId)).toEqual(['submit', 'remind', 'escalate'])
  const { counts } = await office.does('station', 'p-gao', 'listQueue', { view: 'overdue' })
  expect(counts.overdue).toBe(1)
  const told = office.cloud
    .outbox()
    .map(({ openid, data }) => `${openid} ${(data as { phrase2: { value: string } }).phrase2.value}`)
  expect(told).toEqual(
    expect.arrayContaining(['wx-p-zhou 待接收', 'wx-p-zhou 将到期', 'wx-p-zhou 已超期', 'wx-p-gao 已超期']),
  )
})

test('an answer nobody judges closes as unrated when the window ends', async () => {
  const { requestId, version } = await office.does('veteran', 'p-chen', 'submit', heating())
  const accepted = await office.does('instructor', 'p-zhou', 'accept', { requestId, version })
  await office.does('instructor', 'p-zhou', 'answer', { requestId, version: accepted.version, words: '已补发。' })
  await office.cloud.forward('P18D')
  const dossier = await office.does('station', 'p-gao', 'readDossier', { requestId })
  expect(dossier).toMatchObject({ status: 'closed', verdict: { value: 'unrated' }, owesRecord: true })
  const late = { requestId, version: dossier.version, reason: '其实没有收到。' }
  expect(await office.refusal('veteran', 'p-chen', 'contest', late)).toBe('VERDICT_GIVEN')
})

test('an ended term hands its open work to the station with every clock untouched, and the veteran is told who answers now', async () => {
  const county = smallCounty()
  const zhou = county.instructors[0]
  if (zhou) zhou.endsAt = '2026-06-03T00:00:00+08:00'
  await office.end()
  office = await openOffice({ county })
  const { requestId, version } = await office.does('veteran', 'p-chen', 'submit', heating())
  await office.does('instructor', 'p-zhou', 'accept', { requestId, version })
  const before = await office.does('station', 'p-gao', 'readDossier', { requestId })
  await office.cloud.moveTo('2026-06-03T08:00:00+08:00')
  const after = await office.does('station', 'p-gao', 'readDossier', { requestId })
  expect(after).toMatchObject({ status: 'submitted', holder: { kind: 'station', name: '柳湾村退役军人服务站' } })
  expect(after.clocks).toEqual(before.clocks)
  expect(after.firstHandlerName).toBe('周建国')
  expect(await office.refusal('instructor', 'p-zhou', 'listTasks', { shelf: 'inHand' })).toBe('TERM_ENDED')
  expect((await office.does('veteran', 'p-chen', 'session', {})).home?.card).toMatchObject({ kind: 'station' })
  const told = office.cloud.outbox().filter(({ openid }) => openid === 'wx-p-chen')
  expect(JSON.stringify(told)).toContain('已转交')
})

test('a leave sends open work to the substitute’s substitute', async () => {
  const county = smallCounty()
  const leave = (substituteId: string) => ({
    from: '2026-06-03T00:00:00+08:00',
    until: '2026-06-10T00:00:00+08:00',
    substituteId,
  })
  Object.assign(county.instructors[0] ?? {}, { leave: leave('lin') })
  Object.assign(county.instructors[1] ?? {}, { leave: leave('he') })
  await office.end()
  office = await openOffice({ county })
  const { requestId } = await office.does('veteran', 'p-chen', 'submit', heating())
  await office.cloud.moveTo('2026-06-03T08:00:00+08:00')
  const dossier = await office.does('station', 'p-gao', 'readDossier', { requestId })
  expect(dossier.holderName).toBe('何永年')
  expect((await office.does('veteran', 'p-chen', 'session', {})).home?.card).toMatchObject({
    name: '何永年',
    substituteFor: '周建国',
  })
})

test('an urgent matter goes up a level when nobody acknowledges it within its minutes, day or night', async () => {
  await office.cloud.moveTo('2026-06-02T23:00:00+08:00')
  const { requestId } = await office.does('veteran', 'p-chen', 'submit', { ...heating(), isUrgent: true })
  await office.cloud.forward('PT20M')
  expect(await actsOf(requestId)).toEqual(['submit', 'escalate'])
  const urgent = office.cloud.outbox().filter(({ data }) => JSON.stringify(data).includes('紧急'))
  expect(urgent.map(({ openid }) => openid)).toEqual(expect.arrayContaining(['wx-p-gao', 'wx-p-xu']))
  const { version } = await office.does('station', 'p-xu', 'readDossier', { requestId })
  await office.does('station', 'p-xu', 'acknowledge', { requestId, version })
  expect((await office.does('station', 'p-xu', 'listQueue', { view: 'urgent' })).counts.urgent).toBe(0)
})

test('a head gives a complex matter its longer time, the veteran reads why and until when, and nothing is escalated meanwhile', async () => {
  const { requestId, version } = await office.does('veteran', 'p-chen', 'submit', heating())
  const accepted = await office.does('instructor', 'p-zhou', 'accept', { requestId, version })
  await office.does('instructor', 'p-zhou', 'recordContact', {
    requestId,
    version: accepted.version,
    method: 'call',
    reached: true,
    words: '要查原部队的档案。',
  })
  const dossier = await office.does('station', 'p-gao', 'readDossier', { requestId })
  expect(dossier.acts).toContain('declareComplex')
  const reason = '要向原部队查档案'
  await office.does('station', 'p-gao', 'declareComplex', { requestId, version: dossier.version, reason })
  const mine = await office.does('veteran', 'p-chen', 'readMine', { requestId })
  expect(mine.lines.at(-1)).toMatchObject({ act: 'declareComplex', detail: { reason, days: 15 } })
  const promise = mine.clocks.find(({ isRunning }) => isRunning)
  expect(promise).toMatchObject({ key: 'service.close', isComplex: true, dueAt: '2026-06-25T00:00:00+08:00' })
  await office.cloud.moveTo('2026-06-17T12:00:00+08:00')
  expect(await actsOf(requestId)).toEqual(['submit', 'accept', 'recordContact', 'declareComplex'])
  expect(office.cloud.outbox().map(({ openid, data }) => `${openid} ${JSON.stringify(data)}`)).toContainEqual(
    expect.stringMatching(/^wx-p-chen .*已延期/),
  )
})

test('a sweep run twice at once writes nothing twice, and a push WeChat refuses is not tried for ever', async () => {
  office.cloud.steer({ subscribeMessage: { refuse: ['wx-p-zhou'] } })
  const { requestId } = await office.does('veteran', 'p-chen', 'submit', heating())
  await office.cloud.moveTo('2026-06-02T14:40:00+08:00')
  const timer = { Type: 'Timer', TriggerName: 'sweep', Time: '' }
  await Promise.all([1, 2, 3].map(() => office.cloud.call('clock', timer)))
  expect(await actsOf(requestId)).toEqual(['submit', 'remind'])
  expect(office.cloud.store.count('notices', { isPending: true })).toBe(0)
})

test('nobody but the timer starts the sweep', async () => {
  const timer = { Type: 'Timer', TriggerName: 'sweep', Time: '' }
  expect(await office.cloud.call('clock', timer, 'wx-p-chen')).toEqual({ refused: 'NOT_ALLOWED' })
})

test('a reminder due at night waits for the morning; the clock itself does not', async () => {
  await office.cloud.moveTo('2026-06-02T17:00:00+08:00')
  await office.does('veteran', 'p-chen', 'submit', heating())
  const before = office.cloud.outbox().length
  await office.cloud.moveTo('2026-06-03T22:00:00+08:00')
  expect(
    office.cloud
      .outbox()
      .slice(before)
      .filter(({ data }) => JSON.stringify(data).includes('已超期')),
  ).toEqual([])
  await office.cloud.moveTo('2026-06-04T07:40:00+08:00')
  expect(JSON.stringify(office.cloud.outbox().slice(before))).toContain('已超期')
})

test('a push that waits for the morning does not reach whoever the matter is kept from since the night, at any desk of theirs', async () => {
  const county = smallCounty()
  const he = county.people.find(({ _id }) => _id === 'p-he')
  // 何永年 of the village works at the township, too.
  he?.desks.push({ kind: 'officer', stationId: 'township', isHead: false })
  he?.deskKeys.push('station:township')
  await office.end()
  office = await openOffice({ county, at: '2026-06-02T22:00:00+08:00' })
  const { requestId, version } = await office.does('veteran', 'p-chen', 'submit', heating())
  const to = (kind: 'station' | 'instructor', id: string) => ({ to: { kind, id }, reason: '更合适' })
  const moved = { requestId, version, ...to('station', 'township') }
  const up = await office.does('station', 'p-gao', 'reassign', moved)
  const down = { requestId, version: up.version, ...to('instructor', 'zhou') }
  const back = await office.does('station', 'p-tang', 'reassign', down)
  const accused = { petitionClass: 'accusation' as const, subject: 'station' as const, reason: '村站有问题。' }
  await office.does('veteran', 'p-chen', 'convert', { requestId, version: back.version, ...accused })
  await office.cloud.moveTo('2026-06-03T09:00:00+08:00')
  const told = new Set(office.cloud.outbox().map(({ openid }) => openid))
  expect([...told].sort()).toEqual(['wx-p-chen', 'wx-p-tang', 'wx-p-xu'])
})
