import type { Entry } from '@shared/domain/ledger'
import { heating, newCallId, type Office, openOffice } from '../support/office'

let office: Office
beforeAll(async () => {
  office = await openOffice()
})
afterAll(() => office.end())

const linesOf = (requestId: string) =>
  (office.cloud.store.find('entries', { requestId }) as unknown as Entry[]).sort((a, b) => a.version - b.version)

test('of 50 people accepting the same request at once one succeeds, 49 are told it changed, and one line is written', async () => {
  const { requestId, version } = await office.does('veteran', 'p-sun', 'submit', heating())
  const people = Array.from({ length: 50 }, (_, index) => ['p-gao', 'p-he'][index % 2] ?? 'p-gao')
  const replies = await Promise.all(people.map((who) => office.reply('station', who, 'accept', { requestId, version })))
  const codes = replies.map((reply) => (reply.ok ? 'accepted' : reply.refusal.code)).sort()
  expect(codes).toEqual([...Array(49).fill('CHANGED_MEANWHILE'), 'accepted'])
  expect(linesOf(requestId).map(({ act }) => act)).toEqual(['submit', 'accept'])
}, 60_000)

test('a double tap makes one request and gives both taps the same receipt', async () => {
  const asked = heating()
  const callId = newCallId()
  const before = office.cloud.store.count('requests')
  const taps = await Promise.all([1, 2, 3].map(() => office.does('veteran', 'p-chen', 'submit', asked, callId)))
  expect(taps[1]).toEqual(taps[0])
  expect(taps[2]).toEqual(taps[0])
  expect(office.cloud.store.count('requests')).toBe(before + 1)
})

test('a repeated call gives the same answer and writes no second line, even once the caller may no longer see the request', async () => {
  const { requestId, version } = await office.does('veteran', 'p-chen', 'submit', heating())
  const callId = newCallId()
  const back = { requestId, version, reason: '不在我的服务范围。' }
  const first = await office.does('instructor', 'p-zhou', 'giveBack', back, callId)
  expect(await office.does('instructor', 'p-zhou', 'giveBack', back, callId)).toEqual(first)
  expect(await office.refusal('instructor', 'p-zhou', 'giveBack', back)).toBe('NOT_FOUND')
  expect(linesOf(requestId)).toHaveLength(2)
})

test('another person’s call id opens nothing', async () => {
  const { requestId, version } = await office.does('veteran', 'p-chen', 'submit', heating())
  const callId = newCallId()
  await office.does('instructor', 'p-zhou', 'giveBack', { requestId, version, reason: '转交' }, callId)
  const stranger = await office.reply('instructor', 'p-lin', 'giveBack', { requestId, version, reason: '转交' }, callId)
  expect(stranger).toMatchObject({ ok: false, refusal: { code: 'NOT_FOUND' } })
})
