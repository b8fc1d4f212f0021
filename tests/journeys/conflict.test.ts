import { heating, type Office, openOffice } from '../support/office'

let office: Office
beforeAll(async () => {
  office = await openOffice()
})
afterAll(() => office.end())

const MONTH = '2026-06'
const aboutInstructor = () => ({
  ...heating(),
  subject: 'instructor' as const,
  words: '想反映一下我的指导员的工作情况。',
})

describe('a request about one’s own instructor', () => {
  let requestId: string
  let number: string
  beforeAll(async () => {
    await office.does('veteran', 'p-wu', 'submit', heating())
    const receipt = await office.does('veteran', 'p-wu', 'submit', aboutInstructor())
    requestId = receipt.requestId
    number = receipt.number
  })

  // 何永年 is 吴长河's instructor and also an officer of the village station: two desks to keep it from.
  test('is registered above every desk the instructor sits at, in a book that instructor does not keep', async () => {
    const dossier = await office.does('station', 'p-xu', 'readDossier', { requestId })
    expect(dossier).toMatchObject({ track: 'petition', status: 'registered', holderName: '河口镇退役军人服务站' })
    expect(number).toBe('010100-2026-0001')
  })

  test('is on none of the instructor’s shelves and in none of their counts', async () => {
    for (const shelf of ['toAccept', 'inHand', 'awaitingVerdict', 'closed', 'overdue'] as const) {
      const { items, counts } = await office.does('instructor', 'p-he', 'listTasks', { shelf })
      expect(items.map((item) => item.requestId)).not.toContain(requestId)
      expect(Object.values(counts).reduce((sum, count) => sum + count, 0)).toBe(1)
    }
  })

  test('is in no queue, ledger, search, count or figure of the station where the instructor also works', async () => {
    for (const view of ['held', 'toAccept', 'overdue', 'urgent', 'toRead', 'open'] as const) {
      const { items, counts } = await office.does('station', 'p-he', 'listQueue', { view })
      expect(items.map((item) => item.requestId)).not.toContain(requestId)
      expect(counts.open).toBe(1)
    }
    expect((await office.does('station', 'p-he', 'listLedger', {})).count).toBe(1)
    expect((await office.does('station', 'p-he', 'listLedger', { number })).count).toBe(0)
    for (const by of ['station', 'holder', 'category'] as const) {
      expect((await office.does('station', 'p-he', 'readBoard', { month: MONTH, by })).total.received).toBe(1)
    }
  })

  test('opens at none of their desks, and looks there as if it did not exist', async () => {
    for (const id of [requestId, 'request0000000000nobody']) {
      expect(await office.refusal('instructor', 'p-he', 'readTask', { requestId: id })).toBe('NOT_FOUND')
      expect(await office.refusal('station', 'p-he', 'readDossier', { requestId: id })).toBe('NOT_FOUND')
      expect(await office.refusal('instructor', 'p-he', 'accept', { requestId: id, version: 1 })).toBe('NOT_FOUND')
      expect(await office.refusal('station', 'p-he', 'listCandidates', { requestId: id })).toBe('NOT_FOUND')
    }
  })

  test('is not found by their colleagues at that station either: secrecy does not depend on who is on duty', async () => {
    expect(await office.refusal('station', 'p-gao', 'readDossier', { requestId })).toBe('NOT_FOUND')
    expect((await office.does('station', 'p-gao', 'listLedger', {})).count).toBe(1)
    expect((await office.does('station', 'p-gao', 'listQueue', { view: 'open' })).counts.open).toBe(1)
  })

  test('pushes no notice to them, now or when it moves on', async () => {
    const dossier = await office.does('station', 'p-xu', 'readDossier', { requestId })
    await office.does('station', 'p-xu', 'notify', {
      requestId,
      version: dossier.version,
      words: '已收到您反映的情况，由镇站直接办理。',
      whereTo: '河口镇退役军人服务站',
    })
    await office.cloud.forward('P20D')
    const pushed = office.cloud.outbox().filter(({ data }) => JSON.stringify(data).includes(number))
    expect(pushed.map(({ openid }) => openid)).toContain('wx-p-wu')
    expect(pushed.map(({ openid }) => openid)).not.toContain('wx-p-he')
  })

  test('cannot be given to them by reassignment, nor offered to them as a candidate', async () => {
    const { candidates } = await office.does('station', 'p-xu', 'listCandidates', { requestId })
    expect(candidates.map(({ id }) => id)).toEqual(['bureau'])
    const { version } = await office.does('station', 'p-xu', 'readDossier', { requestId })
    const to = { kind: 'station' as const, id: 'village' }
    expect(await office.refusal('station', 'p-xu', 'reassign', { requestId, version, to, reason: '退回村站' })).toBe(
      'CONFLICT_OF_INTEREST',
    )
  })
})

test('a request turned into a complaint about its holder leaves that holder’s list at once', async () => {
  const receipt = await office.does('veteran', 'p-chen', 'submit', heating())
  const { requestId, version } = receipt
  expect((await office.does('instructor', 'p-zhou', 'listTasks', { shelf: 'toAccept' })).counts.toAccept).toBe(1)
  const complaint = {
    petitionClass: 'accusation' as const,
    subject: 'instructor' as const,
    reason: '指导员一直没有联系我。',
  }
  await office.does('veteran', 'p-chen', 'convert', { requestId, version, ...complaint })
  expect((await office.does('instructor', 'p-zhou', 'listTasks', { shelf: 'toAccept' })).counts.toAccept).toBe(0)
  expect(await office.refusal('instructor', 'p-zhou', 'readTask', { requestId })).toBe('NOT_FOUND')
})

test('a matter about the station itself goes above it', async () => {
  const receipt = await office.does('veteran', 'p-chen', 'submit', { ...heating(), subject: 'station' })
  expect(receipt.holder.name).toBe('河口镇退役军人服务站')
  const { requestId } = receipt
  expect(await office.refusal('station', 'p-gao', 'readDossier', { requestId })).toBe('NOT_FOUND')
  expect((await office.does('station', 'p-shen', 'readDossier', { requestId })).number).toBe(receipt.number)
})
