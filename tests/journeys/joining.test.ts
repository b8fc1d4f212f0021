import { afterSearch } from '../support/meanwhile'
import { heating, newCallId, type Office, openOffice, wishRead } from '../support/office'

let office: Office
beforeAll(async () => {
  office = await openOffice()
})
afterAll(() => office.end())

test('郑德胜, on the roster but new to WeChat, joins by the phone number WeChat vouches for', async () => {
  const before = await office.does('veteran', 'phone-of-zheng', 'session', {})
  expect(before).toMatchObject({ isJoined: false })
  expect(before.home).toBeUndefined()
  const session = await office.does('veteran', 'phone-of-zheng', 'bindPhone', { code: 'phone:13900000031' })
  expect(session).toMatchObject({ isJoined: true, name: '郑德胜', desks: [{ kind: 'veteran' }] })
  expect((await office.does('veteran', 'phone-of-zheng', 'session', {})).home?.card.name).toBe('周建国')
})

test('a number already bound, an unknown number and a code WeChat refuses each get their own no', async () => {
  expect(await office.refusal('veteran', 'other-phone', 'bindPhone', { code: 'phone:13900000001' })).toBe('PHONE_TAKEN')
  expect(await office.refusal('veteran', 'other-phone', 'bindPhone', { code: 'phone:13900009999' })).toBe(
    'PHONE_NOT_ON_ROSTER',
  )
  expect(await office.refusal('veteran', 'other-phone', 'bindPhone', { code: 'made up' })).toBe('PHONE_UNREADABLE')
})

test('someone unknown asks to be added, the station verifies, and they can ask at once', async () => {
  const wish = { name: '马长河', phone: '13900000041', stationId: 'village', note: '2003年退役，住柳湾村' }
  const { joinId } = await office.does('veteran', 'stranger', 'askToJoin', wish)
  expect(await office.does('veteran', 'stranger', 'session', {})).toMatchObject({ isJoined: false, isWaiting: true })
  const { joins } = await office.does('station', 'p-gao', 'listJoins', {})
  expect(joins).toMatchObject([{ joinId, name: '马长河' }])
  await office.does('station', 'p-gao', 'verifyJoin', { ...wishRead(office, joinId), isAdded: true })
  const receipt = await office.does('veteran', 'stranger', 'submit', heating())
  expect(receipt.holder).toMatchObject({ kind: 'station' })
  expect((await office.does('station', 'p-gao', 'listJoins', {})).joins).toEqual([])
})

test('a wish is settled once, by its own station or one above it', async () => {
  const wish = { name: '冯一平', phone: '13900000042', stationId: 'township' }
  const { joinId } = await office.does('veteran', 'stranger-2', 'askToJoin', wish)
  expect(await office.refusal('station', 'p-gao', 'verifyJoin', { ...wishRead(office, joinId), isAdded: true })).toBe(
    'NOT_FOUND',
  )
  await office.does('station', 'p-tang', 'verifyJoin', {
    ...wishRead(office, joinId),
    isAdded: false,
    reason: '查无此人',
  })
  expect(await office.refusal('station', 'p-tang', 'verifyJoin', { ...wishRead(office, joinId), isAdded: true })).toBe(
    'NOT_FOUND',
  )
})

test('a wish changed after 高明 has read it is not the one he verifies, be it in the same second', async () => {
  const wish = { name: '马远山', phone: '13900000055', stationId: 'village' }
  const { joinId } = await office.does('veteran', 'stranger-3', 'askToJoin', wish)
  const read = wishRead(office, joinId)
  await office.does('veteran', 'stranger-3', 'askToJoin', { ...wish, name: '孙𠮷祥', phone: '13900000003' })
  expect(await office.refusal('station', 'p-gao', 'verifyJoin', { ...read, isAdded: true })).toBe('CHANGED_MEANWHILE')
  expect(await office.does('veteran', 'stranger-3', 'session', {})).toMatchObject({ isJoined: false, isWaiting: true })
  await office.does('veteran', 'stranger-3', 'askToJoin', wish)
  expect(await office.refusal('station', 'p-gao', 'verifyJoin', { ...read, isAdded: true })).toBe('CHANGED_MEANWHILE')
})

test('who verified a wish, and when, stays known; the call repeated gets its own answer', async () => {
  const wish = { name: '马远水', phone: '13900000056', stationId: 'village' }
  const { joinId } = await office.does('veteran', 'stranger-4', 'askToJoin', wish)
  const answer = { ...wishRead(office, joinId), isAdded: true }
  const callId = newCallId()
  for (const _time of ['once', 'again'])
    expect(await office.does('station', 'p-gao', 'verifyJoin', answer, callId)).toEqual({ joinId, isAdded: true })
  const [person] = office.cloud.store.find('people', { phone: wish.phone })
  expect(office.cloud.store.find('staffChanges', { personId: person?._id })).toMatchObject([
    { act: 'verifyJoin', by: { personId: 'p-gao' }, at: expect.any(String), stationId: 'village' },
  ])
})

test('a veteran appointed while their wish is verified does not hand the desk to whoever wished', async () => {
  const wish = { name: '老魏', phone: '13900000057', stationId: 'village' }
  const veteran = { ...office.cloud.store.get('people', 'p-sun'), ...wish, _id: 'v-wei', openid: undefined }
  office.cloud.store.insertMany('people', [veteran])
  const { joinId } = await office.does('veteran', 'stranger-5', 'askToJoin', wish)
  afterSearch('people', 'phone', () =>
    office.cloud.store.replace('people', {
      ...veteran,
      desks: [{ kind: 'officer', stationId: 'village', isHead: true }],
    }),
  )
  const answer = { ...wishRead(office, joinId), isAdded: true }
  expect(await office.refusal('station', 'p-gao', 'verifyJoin', answer)).toBe('PHONE_TAKEN')
  expect(office.cloud.store.get('people', 'v-wei')?.openid).toBeUndefined()
})

describe('郑长根, on the roster and not joined, has written about the village station', () => {
  const wish = { name: '郑长根', phone: '13900000058', stationId: 'village' }
  let requestId = ''
  beforeAll(async () => {
    const model = office.cloud.store.get('people', 'p-sun')
    office.cloud.store.insertMany('people', [{ ...model, ...wish, _id: 'v-zheng', openid: undefined }])
    const words = '反映村站站长的问题。'
    const told = { ...heating(), veteranId: 'v-zheng', channel: 'visit' as const, subject: 'station' as const, words }
    requestId = (await office.does('station', 'p-xu', 'submitOnBehalf', told)).requestId
  })

  test('its head does not verify a second phone of his own into that name, and hears nothing of the matter', async () => {
    const { joinId } = await office.does('veteran', 'gao-second-phone', 'askToJoin', wish)
    const answer = { ...wishRead(office, joinId), isAdded: true }
    expect(await office.refusal('station', 'p-gao', 'verifyJoin', answer)).toBe('PHONE_TAKEN')
    expect(await office.refusal('veteran', 'gao-second-phone', 'readMine', { requestId })).toBe('NOT_JOINED')
  })

  test('nor gives himself a code by appointing him', async () => {
    const appointed = await office.does('station', 'p-gao', 'appoint', { ...wish, desk: 'auditor' })
    expect(appointed).toEqual({ personId: 'v-zheng', isJoined: false })
    const desk = { personId: 'v-zheng', desk: 'auditor' as const, stationId: 'village' }
    expect(await office.refusal('station', 'p-gao', 'renewInvitation', { personId: 'v-zheng' })).toBe('NOT_ALLOWED')
    await office.does('station', 'p-gao', 'endDesk', desk)
  })

  test('the station above verifies him, and he reads his own', async () => {
    const { joinId } = await office.does('veteran', 'zheng-changgen', 'askToJoin', wish)
    await office.does('station', 'p-tang', 'verifyJoin', { ...wishRead(office, joinId), isAdded: true })
    expect((await office.does('veteran', 'zheng-changgen', 'readMine', { requestId })).subject).toBe('station')
  })
})

test('何永年 holds two desks and keeps them apart', async () => {
  const { desks, home } = await office.does('veteran', 'p-he', 'session', {})
  expect(desks.map(({ kind }) => kind)).toEqual(['instructor', 'officer'])
  expect(home).toBeUndefined()
})

test('withdrawing the consent to publish takes the phone off the card at once and leaves the name', async () => {
  await office.does('instructor', 'p-zhou', 'publishCard', { isPublished: false })
  expect((await office.does('veteran', 'p-chen', 'session', {})).home?.card).toMatchObject({
    name: '周建国',
    phone: '0000-8800001',
  })
  await office.does('instructor', 'p-zhou', 'publishCard', { isPublished: true })
  expect((await office.does('veteran', 'p-chen', 'session', {})).home?.card.phone).toBe('13900000011')
})

test('an auditor reads, leaves a trace, and can do nothing else', async () => {
  const { requestId, version } = await office.does('veteran', 'p-chen', 'submit', heating())
  const dossier = await office.does('station', 'p-luo', 'readDossier', { requestId })
  expect(dossier.acts).toEqual([])
  expect(office.cloud.store.find('reads', { requestId })).toMatchObject([{ personId: 'p-luo', role: 'auditor' }])
  const to = { kind: 'station' as const, id: 'village' }
  expect(await office.refusal('station', 'p-luo', 'reassign', { requestId, version, to, reason: '试试' })).toBe(
    'NOT_ALLOWED',
  )
  expect(await office.refusal('station', 'p-luo', 'findVeterans', { name: '陈' })).toBe('NOT_ALLOWED')
})

test('nobody serves themself: an officer who is also a veteran does not find their own matter at the desk', async () => {
  const officer = office.cloud.store.get('people', 'p-xu')
  office.cloud.store.replace('people', {
    ...officer,
    _id: 'p-xu',
    desks: [{ kind: 'veteran' }, { kind: 'officer', stationId: 'township', isHead: false }],
  })
  const { requestId } = await office.does('veteran', 'p-xu', 'submit', heating())
  expect(await office.refusal('station', 'p-xu', 'readDossier', { requestId })).toBe('NOT_FOUND')
  const { items } = await office.does('station', 'p-xu', 'listLedger', {})
  expect(items.map((item) => item.requestId)).not.toContain(requestId)
  expect((await office.does('station', 'p-tang', 'readDossier', { requestId })).acts).toContain('reassign')
})
