import { createHash } from 'node:crypto'
import type { Entry } from '@shared/domain/ledger'
import { heating, newCallId, type Office, openOffice, versionOf } from '../support/office'

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

test('a line’s place that is taken while its head stands still is refused, and not tried for ever', async () => {
  const { requestId, version } = await office.does('veteran', 'p-chen', 'submit', heating())
  const [first] = linesOf(requestId)
  office.cloud.store.insertMany('entries', [{ ...first, _id: `${requestId}-2`, version: 2, callId: newCallId() }])
  expect(await office.refusal('instructor', 'p-zhou', 'accept', { requestId, version })).toBe('BUSY')
})

test('nobody takes the id of a review’s dossier in advance from what they know of the matter', async () => {
  const visit = { ...heating(), veteranId: 'p-chen', channel: 'visit' as const, track: 'petition' as const }
  const { requestId } = await office.does('station', 'p-gao', 'submitOnBehalf', { ...visit, address: '柳湾村三组12号' })
  const now = () => ({ requestId, version: versionOf(office, requestId) })
  const today = '2026-06-02'
  await office.does('station', 'p-gao', 'notify', { ...now(), words: '已收到。', whereTo: '柳湾村站' })
  await office.does('station', 'p-gao', 'admit', { ...now(), body: '柳湾村退役军人服务站', admittedOn: today })
  const opinion = { outcome: 'notUpheld' as const, words: '不予支持。', basis: '条例', issuedOn: today }
  await office.does('station', 'p-gao', 'issueOpinion', { ...now(), ...opinion })
  const service = { document: 'opinion' as const, method: 'direct' as const, deliveredOn: today, receivedBy: '本人' }
  await office.does('station', 'p-gao', 'deliver', { ...now(), ...service })
  const guessed = createHash('sha256').update(`${requestId}|again|1`).digest('hex').slice(0, 24)
  const other = { ...heating(), requestId: guessed, veteranId: 'p-sun', channel: 'visit' as const }
  await office.does('station', 'p-gao', 'submitOnBehalf', other)
  const applying = { ...now(), reasons: '理由与事实不符。' }
  const callId = newCallId()
  const taps = await Promise.all([1, 2].map(() => office.does('veteran', 'p-chen', 'applyReview', applying, callId)))
  expect(taps[1]).toEqual(taps[0])
  const reviews = office.cloud.store.find('requests', { 'petition.origin.requestId': requestId })
  expect(reviews).toMatchObject([{ number: '010100-2026-0001' }])
})
