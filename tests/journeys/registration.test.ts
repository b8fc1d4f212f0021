import type { Request } from '@shared/domain/request/request'
import { heating, newRequestId, type Office, openOffice } from '../support/office'

let office: Office
beforeAll(async () => {
  office = await openOffice()
})
afterAll(() => office.end())

const letter = () => ({
  ...heating(),
  channel: 'letter' as const,
  track: 'petition' as const,
  address: '柳湾村一组3号',
})
const head = (requestId: string) => office.cloud.store.get('requests', requestId) as unknown as Request

test('a letter of somebody who is on no roster, without a phone, is registered by their name; a repeated call makes one person and one matter', async () => {
  const from = { ...letter(), contactPhone: '', personName: '马长河' }
  const receipt = await office.does('station', 'p-gao', 'submitOnBehalf', from, 'call-stranger-letter')
  expect(await office.does('station', 'p-gao', 'submitOnBehalf', from, 'call-stranger-letter')).toEqual(receipt)
  const { veteran, recordedBy, stationPath } = head(receipt.requestId)
  expect([veteran.name, veteran.phone, veteran.address, recordedBy]).toEqual(['马长河', '', '柳湾村一组3号', '高明'])
  expect(stationPath).toEqual(['village', 'township', 'bureau'])
  expect(office.cloud.store.find('people', { name: '马长河' })).toMatchObject([
    { phone: '', desks: [{ kind: 'veteran' }], addedWith: receipt.requestId },
  ])
  const { veterans } = await office.does('station', 'p-gao', 'findVeterans', { name: '马长' })
  expect(veterans).toMatchObject([{ name: '马长河', phone: '' }])
  const { items } = await office.does('station', 'p-gao', 'search', { words: '马长河' })
  expect(items.map(({ number }) => number)).toEqual([receipt.number])
})

test('nobody at all is not registered, and a veteran has to leave a phone', async () => {
  const nobody = await office.reply('station', 'p-gao', 'submitOnBehalf', letter())
  expect(nobody).toMatchObject({ refusal: { code: 'FORM_INVALID', detail: { field: 'veteranId' } } })
  expect(await office.refusal('veteran', 'p-chen', 'submit', { ...heating(), contactPhone: '' })).toBe('FORM_INVALID')
})

test('whoever receives a petition registers it in their own book, and it goes on by referral with the times of one', async () => {
  const { requestId, number, version } = await office.does('station', 'p-xu', 'submitOnBehalf', {
    ...letter(),
    veteranId: 'p-chen',
  })
  expect(number).toMatch(/^010100-2026-/)
  expect(head(requestId)).toMatchObject({ holder: { id: 'township' }, queue: { id: 'township' } })
  const words = { words: '请依法办理。', body: '', stationId: 'village' }
  await office.does('station', 'p-xu', 'refer', { requestId, version, ...words })
  const sent = head(requestId)
  expect([sent.holder.id, sent.clocks.map(({ key }) => key)]).toEqual([
    'village',
    ['petition.notice', 'petition.objection', 'petition.referralNotice'],
  ])
  // A service matter is the veteran's own station's, wherever it was written down.
  const call = { ...heating(), channel: 'call' as const, veteranId: 'p-chen' }
  const service = await office.does('station', 'p-xu', 'submitOnBehalf', call)
  expect(service.number).toMatch(/^010101-2026-/)
})

test('a complaint about the township goes to the bureau, whoever ticks it, and the township never finds it', async () => {
  const about = { subject: 'station' as const, accusedLevel: 'township' as const }
  const own = await office.does('veteran', 'p-chen', 'submit', { ...heating(), ...about })
  const recorded = await office.does('station', 'p-gao', 'submitOnBehalf', {
    ...letter(),
    ...about,
    veteranId: 'p-chen',
  })
  for (const { requestId, number } of [own, recorded]) {
    expect(number).toMatch(/^010000-2026-/)
    for (const who of ['p-xu', 'p-tang'])
      expect(await office.refusal('station', who, 'readDossier', { requestId })).toBe('NOT_FOUND')
    const { items } = await office.does('station', 'p-shen', 'listQueue', { view: 'held' })
    expect(items.map((one) => one.number)).toContain(number)
  }
  const run = { veteranId: 'p-chen', category: 'complaint' as const, track: 'petition' as const, isUrgent: false }
  const dry = await office.does('station', 'p-gao', 'dryRun', { ...run, ...about })
  expect([dry.rule, dry.holderName]).toEqual(['conflict', '青石县退役军人事务局'])
})

test('a complaint about the bureau itself is registered below it and kept from it', async () => {
  const about = { subject: 'station' as const, accusedLevel: 'bureau' as const }
  const { requestId, number } = await office.does('veteran', 'p-chen', 'submit', { ...heating(), ...about })
  expect(number).toMatch(/^010100-2026-/)
  expect(await office.refusal('station', 'p-shen', 'readDossier', { requestId })).toBe('NOT_FOUND')
  const { version } = await office.does('station', 'p-xu', 'readDossier', { requestId })
  const out = { requestId, version, words: '请依法办理。', body: '青石县信访局' }
  expect(await office.does('station', 'p-tang', 'refer', out)).toMatchObject({ status: 'registered' })
})

test('a complaint classed anew as about the township leaves it', async () => {
  const { requestId, version } = await office.does('station', 'p-xu', 'submitOnBehalf', {
    ...letter(),
    requestId: newRequestId(),
    veteranId: 'p-chen',
  })
  const accusation = { petitionClass: 'accusation' as const, subject: 'station' as const, reason: '信里说的是镇站。' }
  await office.does('station', 'p-shen', 'reclassify', {
    requestId,
    version,
    ...accusation,
    accusedLevel: 'township',
  })
  expect(head(requestId)).toMatchObject({ holder: { id: 'bureau' }, queue: { id: 'bureau' }, accusedLevel: 'township' })
  expect(await office.refusal('station', 'p-xu', 'readDossier', { requestId })).toBe('NOT_FOUND')
})
