import { heating, type Office, openOffice } from '../support/office'
import { smallCounty } from '../support/small-county'

let office: Office
beforeEach(async () => {
  const county = smallCounty()
  for (const person of county.people) person.pushesLeft = {}
  office = await openOffice({ county })
})
afterEach(() => office.end())

const pushedTo = (openid: string) =>
  office.cloud
    .outbox()
    .filter((pushed) => pushed.openid === openid)
    .map(({ templateId }) => templateId)
const left = async (who: string) => (await office.does('veteran', who, 'session', {})).pushesLeft

test('each acceptance is one push: what was not accepted is not tried, what was is used up', async () => {
  await office.does('veteran', 'p-zhou', 'countSubscriptions', { accepted: ['newWork', 'due'] })
  expect(await left('p-zhou')).toEqual({ yourTurn: 0, progress: 0, written: 0, newWork: 1, urgent: 0, due: 1 })
  await office.does('veteran', 'p-chen', 'submit', heating())
  await office.does('veteran', 'p-chen', 'submit', heating())
  await office.cloud.forward('PT10M')
  expect(pushedTo('wx-p-zhou')).toEqual(['local-newWork'])
  expect(await left('p-zhou')).toMatchObject({ newWork: 0, due: 1 })
  expect(office.cloud.store.count('notices', { isPending: true })).toBe(0)
})

test('a tap repeated by the network counts once, a second tap once more', async () => {
  const accepted = { accepted: ['yourTurn' as const, 'progress' as const] }
  await office.does('veteran', 'p-chen', 'countSubscriptions', accepted, 'tap-000000000001')
  await office.does('veteran', 'p-chen', 'countSubscriptions', accepted, 'tap-000000000001')
  expect(await left('p-chen')).toMatchObject({ yourTurn: 1, progress: 1, written: 0 })
  await office.does('veteran', 'p-chen', 'countSubscriptions', accepted, 'tap-000000000002')
  expect(await left('p-chen')).toMatchObject({ yourTurn: 2, progress: 2 })
})

test('where WeChat refuses in spite of the count, the count was wrong and nothing is tried again', async () => {
  await office.does('veteran', 'p-zhou', 'countSubscriptions', { accepted: ['newWork'] })
  await office.does('veteran', 'p-zhou', 'countSubscriptions', { accepted: ['newWork', 'urgent'] })
  office.cloud.steer({ subscribeMessage: { refuse: ['wx-p-zhou'] } })
  await office.does('veteran', 'p-chen', 'submit', heating())
  await office.cloud.forward('PT10M')
  expect(await left('p-zhou')).toMatchObject({ newWork: 0, urgent: 1 })
  office.cloud.steer({ subscribeMessage: { refuse: [] } })
  await office.does('veteran', 'p-chen', 'submit', heating())
  await office.cloud.forward('PT10M')
  expect(pushedTo('wx-p-zhou')).toEqual([])
})

test('the veteran who accepted at the submit is told that somebody took it on, and then that it is their turn', async () => {
  await office.does('veteran', 'p-chen', 'countSubscriptions', { accepted: ['yourTurn', 'progress', 'written'] })
  const { requestId, version } = await office.does('veteran', 'p-chen', 'submit', heating())
  const accepted = await office.does('instructor', 'p-zhou', 'accept', { requestId, version })
  await office.does('instructor', 'p-zhou', 'answer', { requestId, version: accepted.version, words: '已补发。' })
  await office.cloud.forward('PT10M')
  expect(pushedTo('wx-p-chen')).toEqual(['local-progress', 'local-yourTurn'])
  expect(await left('p-chen')).toMatchObject({ yourTurn: 0, progress: 0, written: 1 })
})

test('where one of several could not be reached, a later try tells that one alone', async () => {
  for (const who of ['p-gao', 'p-he'])
    for (const _tap of [1, 2]) await office.does('veteran', who, 'countSubscriptions', { accepted: ['urgent'] })
  office.cloud.steer({ subscribeMessage: { fail: ['wx-p-gao'] } })
  await office.does('veteran', 'p-sun', 'submit', { ...heating(), isUrgent: true })
  await office.cloud.forward('PT5M')
  office.cloud.steer({ subscribeMessage: { fail: [] } })
  await office.cloud.forward('PT9M')
  expect([pushedTo('wx-p-gao'), pushedTo('wx-p-he')]).toEqual([['local-urgent'], ['local-urgent']])
  expect([(await left('p-gao')).urgent, (await left('p-he')).urgent]).toEqual([1, 1])
})

test('who cannot be reached, or is nobody’s phone any more, keeps no colleague from being told, and none is told twice', async () => {
  for (const who of ['p-gao', 'p-he', 'p-xu', 'p-tang'])
    await office.does('veteran', who, 'countSubscriptions', { accepted: ['urgent'] })
  office.cloud.steer({ subscribeMessage: { fail: ['wx-p-he'], gone: ['wx-p-xu'] } })
  await office.does('veteran', 'p-sun', 'submit', { ...heating(), isUrgent: true })
  await office.cloud.forward('PT4H')
  expect(['p-he', 'p-gao', 'p-xu', 'p-tang'].map((who) => pushedTo(`wx-${who}`).length)).toEqual([0, 1, 0, 1])
  expect([(await left('p-xu')).urgent, (await left('p-he')).urgent]).toEqual([0, 1])
})

test('a call for help is pushed before the notices that waited longer', async () => {
  for (const who of ['p-zhou', 'p-gao'])
    await office.does('veteran', who, 'countSubscriptions', { accepted: ['newWork', 'urgent'] })
  await office.does('veteran', 'p-chen', 'submit', heating())
  await office.does('veteran', 'p-sun', 'submit', { ...heating(), isUrgent: true })
  await office.cloud.forward('PT5M')
  const [first, ...others] = office.cloud.outbox().map(({ templateId }) => templateId)
  expect([first, others]).toEqual(['local-urgent', expect.arrayContaining(['local-newWork'])])
})

test('somebody not joined yet counts nothing and is told so by zeros', async () => {
  await office.does('veteran', 'p-stranger', 'countSubscriptions', { accepted: ['progress'] })
  expect((await left('p-stranger')).progress).toBe(0)
})
