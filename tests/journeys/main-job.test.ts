import { heating, type Office, openOffice } from '../support/office'

let office: Office
beforeAll(async () => {
  office = await openOffice()
})
afterAll(() => office.end())

test('陈守义 sees who answers for him, asks, gets help from 周建国, says it helped, and the station sees how fast it went', async () => {
  const { does, cloud } = office
  const { home } = await does('veteran', 'p-chen', 'session', {})
  expect(home?.card).toMatchObject({
    kind: 'instructor',
    name: '周建国',
    phone: '13900000011',
    termEndsOn: '2026-12-31',
  })

  const receipt = await does('veteran', 'p-chen', 'submit', heating())
  expect(receipt).toMatchObject({
    number: '010101-2026-0001',
    track: 'service',
    holder: { kind: 'instructor', name: '周建国' },
    promise: { key: 'service.accept', dueAt: expect.stringMatching(/^2026-06-03T09:0/), basis: '本站承诺' },
  })
  const { requestId } = receipt

  const tasks = await does('instructor', 'p-zhou', 'listTasks', { shelf: 'toAccept' })
  expect(tasks.items.map(({ number }) => number)).toEqual([receipt.number])
  expect(tasks.counts).toEqual({ toAccept: 1, inHand: 0, awaitingVerdict: 0, overdue: 0, ready: 0 })

  await cloud.forward('PT30M')
  const accepted = await does('instructor', 'p-zhou', 'accept', { requestId, version: receipt.version })
  expect(accepted.status).toBe('inProgress')
  await cloud.forward('PT30M')
  const contacted = await does('instructor', 'p-zhou', 'recordContact', {
    requestId,
    version: accepted.version,
    method: 'call',
    reached: true,
    words: '电话里问清了卡号。',
  })
  const answered = await does('instructor', 'p-zhou', 'answer', {
    requestId,
    version: contacted.version,
    words: '补助已于今天补发，请查收。',
  })
  expect(answered.status).toBe('answered')

  const seen = await does('veteran', 'p-chen', 'readMine', { requestId })
  expect(seen.answer?.words).toBe('补助已于今天补发，请查收。')
  expect(seen.acts).toEqual(expect.arrayContaining(['confirm', 'contest']))
  const confirmed = await does('veteran', 'p-chen', 'confirm', {
    requestId,
    version: seen.version,
    verdict: 'satisfied',
  })
  expect(confirmed.status).toBe('closed')

  const owed = await does('instructor', 'p-zhou', 'readTask', { requestId })
  expect(owed.owesRecord).toBe(true)
  await does('instructor', 'p-zhou', 'confirmRecord', {
    requestId,
    version: owed.version,
    servedOn: '2026-06-02',
    subject: '优抚优待',
    content: owed.record?.content ?? '',
    stateOfMind: '情绪平稳',
  })

  const dossier = await does('station', 'p-gao', 'readDossier', { requestId })
  expect(dossier.lines.map(({ act }) => act)).toEqual([
    'submit',
    'accept',
    'recordContact',
    'answer',
    'confirm',
    'confirmRecord',
  ])
  expect(dossier.chainHolds).toBe(true)
  expect(cloud.store.count('reads', { requestId })).toBe(3)

  const board = await does('station', 'p-gao', 'readBoard', { month: '2026-06', by: 'holder' })
  expect(board.total).toMatchObject({
    received: 1,
    closed: 1,
    closedInTime: 1,
    contactMedian: 60,
    contactP90: 60,
    satisfied: 1,
  })
  for (const figure of ['received', 'closed', 'closedInTime', 'contacted', 'satisfied'] as const) {
    const behind = await does('station', 'p-gao', 'listLedger', { month: '2026-06', figure })
    expect([figure, behind.items.map(({ number }) => number)]).toEqual([figure, [receipt.number]])
  }
  for (const figure of ['waiting', 'overdue'] as const)
    expect((await does('station', 'p-gao', 'listLedger', { month: '2026-06', figure })).count).toBe(0)
})
