import type { Person } from '@shared/domain/people/person'
import { newCallId, type Office, openOffice } from '../support/office'
import { widerCounty } from '../support/wider-county'

let office: Office
beforeEach(async () => {
  const county = widerCounty()
  // 米永安 heads the other township; 夏长青 is to head the bureau and has not joined yet.
  const people = county.people.map((one) => (one._id === 'p-mi' ? { ...one, desks: [head('baishui')] } : one))
  const shen = county.people.find(({ _id }) => _id === 'p-shen') as Person
  const xia: Person = { ...shen, _id: 'p-xia', name: '夏长青', phone: '13900000040', openid: undefined }
  office = await openOffice({ county: { ...county, people: [...people, xia] } })
})
afterEach(() => office.end())

const head = (stationId: string) => ({ kind: 'officer' as const, stationId, isHead: true })
const plate = {
  stationId: 'village',
  name: '柳湾村退役军人服务站',
  phone: '0000-8800001',
  address: '柳湾村',
  hours: '工作日',
}
const person = (id: string) => office.cloud.store.get('people', id) as unknown as Person
const changedMeanwhile = { ok: false, refusal: { code: 'CHANGED_MEANWHILE' } }
const newcomer = { name: '钱向阳', phone: '13900000077' }

describe('a call id spent on one change', () => {
  test.each(['p-xia', 'p-new'])('gives 高明 no code of %s, whom he may not invite', async (personId) => {
    expect(await office.refusal('station', 'p-gao', 'renewInvitation', { personId })).toBe('NOT_FOUND')
    const callId = newCallId()
    await office.does('station', 'p-gao', 'changeStation', plate, callId)
    expect(await office.reply('station', 'p-gao', 'renewInvitation', { personId }, callId)).toMatchObject(
      changedMeanwhile,
    )
    expect(office.cloud.store.find('invitations', {})).toEqual([])
  })

  test('gives no code of the veteran it was spent on, whoever he says he appoints', async () => {
    const callId = newCallId()
    await office.does('station', 'p-gao', 'appointInstructorOf', { veteranId: 'p-new', instructorId: 'lin' }, callId)
    const appointing = { ...newcomer, stationId: 'village', desk: 'officer' as const }
    expect(await office.reply('station', 'p-gao', 'appoint', appointing, callId)).toMatchObject(changedMeanwhile)
    expect(office.cloud.store.find('invitations', {})).toEqual([])
  })

  test('ends no desk and says so', async () => {
    const callId = newCallId()
    await office.does('station', 'p-tang', 'changeStation', plate, callId)
    const desk = { personId: 'p-he', desk: 'officer' as const, stationId: 'village' }
    expect(await office.reply('station', 'p-tang', 'endDesk', desk, callId)).toMatchObject(changedMeanwhile)
    expect(person('p-he').desks).toHaveLength(2)
    await office.does('station', 'p-tang', 'endDesk', desk, newCallId())
    expect(person('p-he').desks).toHaveLength(1)
  })

  test('does not pass for another change of the same kind, and a repetition still does', async () => {
    const callId = newCallId()
    await office.does('station', 'p-tang', 'changeStation', plate, callId)
    await office.does('station', 'p-tang', 'changeStation', plate, callId)
    const other = await office.reply('station', 'p-tang', 'changeStation', { ...plate, name: '柳湾社区站' }, callId)
    expect(other).toMatchObject(changedMeanwhile)
    expect(office.cloud.store.get('stations', 'village')).toMatchObject({ name: plate.name })
  })

  test('writes none of the county’s other rules and says so', async () => {
    const rules = { outsideBodies: ['县医保局'], reviewedCategories: [], lookBackPercent: 20, reason: '县局文件' }
    const callId = newCallId()
    const written = await office.does('station', 'p-shen', 'setHandsRules', rules, callId)
    expect(await office.does('station', 'p-shen', 'setHandsRules', rules, callId)).toEqual(written)
    const other = { ...rules, lookBackPercent: 30 }
    expect(await office.reply('station', 'p-shen', 'setHandsRules', other, callId)).toMatchObject(changedMeanwhile)
    const words = '{{姓名}}：您好。'
    const template = { key: 'opinion' as const, version: 0, words }
    await office.does('station', 'p-shen', 'saveTemplate', template, callId)
    const reworded = { ...template, words: `${words}请看。` }
    expect(await office.reply('station', 'p-shen', 'saveTemplate', reworded, callId)).toMatchObject(changedMeanwhile)
  })
})

test('a code asked for again by the same call is not given once somebody else gave its person a desk', async () => {
  const appointing = { ...newcomer, stationId: 'village', desk: 'officer' as const }
  const { personId } = await office.does('station', 'p-gao', 'appoint', appointing)
  const callId = newCallId()
  await office.does('station', 'p-gao', 'renewInvitation', { personId }, callId)
  await office.does('station', 'p-mi', 'appoint', { ...newcomer, stationId: 'baishui', desk: 'head' })
  expect(await office.reply('station', 'p-gao', 'renewInvitation', { personId }, callId)).toMatchObject(
    changedMeanwhile,
  )
})

test('a code read out before does not open the desk another township gives its bearer afterwards', async () => {
  const appointed = await office.does('station', 'p-gao', 'appoint', {
    ...newcomer,
    stationId: 'village',
    desk: 'officer',
  })
  const atBaishui = { ...newcomer, stationId: 'baishui', desk: 'head' as const }
  const { invitation } = await office.does('station', 'p-mi', 'appoint', atBaishui)
  expect(invitation).toBeUndefined()
  const code = appointed.invitation?.code ?? ''
  expect(await office.refusal('veteran', 'gao-second-phone', 'claimInvitation', { code })).toBe('INVITATION_INVALID')
  // Who is above both gives the code that opens both.
  const renewed = await office.does('station', 'p-shen', 'renewInvitation', { personId: appointed.personId })
  const { desks } = await office.does('veteran', 'qian', 'claimInvitation', { code: renewed.code })
  expect(desks.map(({ stationId }) => stationId)).toEqual(['village', 'baishui'])
})
