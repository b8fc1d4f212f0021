import type { Input, Output } from '@shared/contracts'
import type { Clock } from '@shared/domain/clock/clock'
import type { Request } from '@shared/domain/request/request'
import { heating, type Office, openOffice } from '../support/office'
import { smallCounty } from '../support/small-county'

let office: Office
beforeAll(async () => {
  const county = smallCounty()
  const jurisdictions = county.jurisdictions.map((one) => ({ ...one, lookBackPercent: 100 }))
  // 许文静 of the township is a veteran herself.
  const people = county.people.map((one) =>
    one._id === 'p-xu' ? { ...one, desks: [...one.desks, { kind: 'veteran' as const }] } : one,
  )
  office = await openOffice({ county: { ...county, jurisdictions, people } })
})
afterAll(() => office.end())

type View = Input<'station', 'listQueue'>['view']
const look = (who: string, view: View) => office.does('station', who, 'listQueue', { view })
const seen = ({ items, counts }: Output<'station', 'listQueue'>, view: View) => {
  expect(items).toHaveLength(counts[view])
  return items.map(({ number }) => number)
}
const today = async () => (await look('p-xu', 'open')).now.slice(0, 10)

/** A petition of 陈守义, or somebody else, up to the service of its opinion, all by one officer. */
async function served(
  officer: string,
  { who = 'p-chen', outcome = 'upheld', ...more }: { who?: string; outcome?: string } = {},
) {
  const { requestId, number } = await office.does('veteran', who, 'submit', {
    ...heating(),
    track: 'petition',
    address: '柳湾村三组12号',
    ...more,
  })
  let version = 1
  const does = async (act: 'notify' | 'admit' | 'issueOpinion' | 'recordRegistration' | 'deliver', input: object) => {
    const done = await office.does('station', officer, act, { requestId, version, ...input } as never)
    version = (done as { version: number }).version
  }
  await does('notify', { words: '已收到。', whereTo: '镇站' })
  await does('admit', { body: '镇站', admittedOn: await today() })
  await does('issueOpinion', { outcome, words: '予以补发。', basis: '条例', issuedOn: await today() })
  await does('recordRegistration', { asks: '补发', facts: '没有发', reasons: '符合' })
  for (const document of ['notice', outcome === 'reported' ? 'answer' : 'opinion'])
    await does('deliver', { document, method: 'direct', deliveredOn: await today(), receivedBy: '本人' })
  return { requestId, number, version }
}

const answers = { wasAnsweredByPolicy: true, isPolicyCarriedOut: true, isSolved: true, isMoodSettled: true, note: '' }

describe('an opinion nobody applied against', () => {
  let petition: Awaited<ReturnType<typeof served>>
  beforeAll(async () => {
    petition = await served('p-gao')
  })

  test('is ready to close the day after the thirty days, says why, and nothing closes it by itself', async () => {
    expect(seen(await look('p-gao', 'ready'), 'ready')).toEqual([])
    await office.cloud.forward('P29D')
    expect(seen(await look('p-gao', 'ready'), 'ready')).toEqual([])
    await office.cloud.forward('P4D')
    const ready = await look('p-gao', 'ready')
    expect(seen(ready, 'ready')).toEqual([petition.number])
    expect(ready.items[0]).toMatchObject({ status: 'opined', ready: { reason: 'noReview' } })
    expect(seen(await look('p-xu', 'ready'), 'ready')).toEqual([petition.number])
    const own = await office.does('veteran', 'p-chen', 'readMine', { requestId: petition.requestId })
    expect(own.ready).toBeUndefined()
  })

  test('closed, its follow-up is listed with its day for the station that owes it and those above, until somebody called', async () => {
    const { requestId, number } = petition
    const { version } = await office.does('station', 'p-gao', 'readDossier', { requestId })
    await office.does('station', 'p-gao', 'closePetition', { requestId, version })
    expect(seen(await look('p-gao', 'ready'), 'ready')).toEqual([])
    const owed = await look('p-gao', 'followUp')
    expect(seen(owed, 'followUp')).toEqual([number])
    const { clocks } = office.cloud.store.get('requests', requestId) as unknown as Request
    const call = clocks.find(({ key }: Clock) => key === 'followUp')
    expect(owed.items[0]?.due).toEqual({ key: 'followUp', at: call?.dueAt })
    expect(seen(await look('p-shen', 'followUp'), 'followUp')).toEqual([number])
    const called = {
      requestId,
      version: version + 1,
      followedOn: await today(),
      method: 'call' as const,
      words: '到账了',
    }
    await office.does('station', 'p-he', 'followUp', called)
    for (const who of ['p-gao', 'p-shen']) expect(seen(await look(who, 'followUp'), 'followUp')).toEqual([])
  })

  test('drawn for a second look once its month is over, it is listed for whoever has not handled it', async () => {
    const { requestId, number } = petition
    const month = (await today()).slice(0, 7)
    expect(seen(await look('p-xu', 'lookBack'), 'lookBack')).toEqual([])
    expect((await office.does('station', 'p-xu', 'listLedger', { drawnIn: month })).items).toEqual([])
    await office.cloud.forward('P31D')
    expect(seen(await look('p-gao', 'lookBack'), 'lookBack')).toEqual([])
    for (const who of ['p-he', 'p-xu', 'p-luo']) expect(seen(await look(who, 'lookBack'), 'lookBack')).toEqual([number])
    expect((await look('p-xu', 'lookBack')).lookBackShare).toEqual({ percent: 100, isVerified: true })

    const { version } = await office.does('station', 'p-xu', 'readDossier', { requestId })
    const good = { requestId, version, ...answers, result: 'good' as const }
    expect(await office.refusal('station', 'p-gao', 'lookBack', good)).toBe('OWN_WORK')
    await office.does('station', 'p-xu', 'lookBack', good)
    expect(seen(await look('p-he', 'lookBack'), 'lookBack')).toEqual([])
    const sample = await office.does('station', 'p-gao', 'listLedger', { drawnIn: month })
    expect(sample.items.map((row) => row.number)).toEqual([number])
    for (const drawnIn of ['2026-05', (await today()).slice(0, 7)])
      expect((await office.does('station', 'p-gao', 'listLedger', { drawnIn })).items).toEqual([])
  })
})

test('what complains about somebody stands in none of their lists and counts, open or closed', async () => {
  const about = { category: 'complaint' as const, subject: 'instructor' as const, contactPhone: '13900000002' }
  const { requestId, number } = await served('p-xu', { ...about, who: 'p-wu', outcome: 'reported' })
  const hidden = async (view: View) => {
    // 何永年 is complained about and works at the village, whose whole desk is closed to it.
    for (const who of ['p-he', 'p-gao']) expect(seen(await look(who, view), view)).not.toContain(number)
    expect(seen(await look('p-tang', view), view)).toContain(number)
  }
  await office.cloud.forward('P33D')
  await hidden('ready')
  const { version } = await office.does('station', 'p-xu', 'readDossier', { requestId })
  await office.does('station', 'p-xu', 'closePetition', { requestId, version })
  await hidden('followUp')
  const month = (await today()).slice(0, 7)
  await office.cloud.forward('P31D')
  await hidden('lookBack')
  const drawn = async (who: string) =>
    (await office.does('station', who, 'listLedger', { drawnIn: month })).items.length
  expect([await drawn('p-gao'), await drawn('p-tang')]).toEqual([0, 1])
})

test('an officer’s own petition stands in none of her lists at her desk', async () => {
  const { requestId, number } = await served('p-tang', { who: 'p-xu' })
  const hidden = async (view: View) => {
    expect(seen(await look('p-xu', view), view)).not.toContain(number)
    expect(seen(await look('p-gao', view), view)).toContain(number)
  }
  await office.cloud.forward('P33D')
  await hidden('ready')
  const { version } = await office.does('station', 'p-tang', 'readDossier', { requestId })
  await office.does('station', 'p-tang', 'closePetition', { requestId, version })
  await hidden('followUp')
  await office.cloud.forward('P31D')
  await hidden('lookBack')
})

test('a veteran who does not answer a question stands on their instructor’s list as to be asked again', async () => {
  const { requestId, version } = await office.does('veteran', 'p-chen', 'submit', heating())
  const taken = await office.does('instructor', 'p-zhou', 'accept', { requestId, version })
  await office.does('instructor', 'p-zhou', 'ask', { requestId, version: taken.version, words: '请补一张照片。' })
  const shelf = async () => (await office.does('instructor', 'p-zhou', 'listTasks', { shelf: 'ready' })).items
  expect(await shelf()).toEqual([])
  await office.cloud.forward('P9D')
  expect(await shelf()).toMatchObject([{ requestId, status: 'waiting', ready: { reason: 'noReply' } }])
  const own = await office.does('veteran', 'p-chen', 'readMine', { requestId })
  expect(own.clocks.map(({ key }) => key)).not.toContain('service.reply')
  const dossier = await office.does('instructor', 'p-zhou', 'readTask', { requestId })
  await office.does('instructor', 'p-zhou', 'ask', { requestId, version: dossier.version, words: '照片还在等您。' })
  expect(await shelf()).toEqual([])
})
