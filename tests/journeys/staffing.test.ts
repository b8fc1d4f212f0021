import type { Input } from '@shared/contracts'
import type { StaffChange } from '@shared/domain/people/staff-change'
import { emptyCounty, firstCode } from '../support/empty-county'
import { heating, newCallId, type Office, openOffice, wishRead } from '../support/office'

let office: Office
let riverside = ''
let pineHill = ''
let willow = ''
const codes: Record<string, string> = {}
const idOf: Record<string, string> = {}
const plate = (name: string) => ({ name, phone: '0000-8800002', address: '青石县河口镇解放路1号', hours: '工作日全天' })
const head = { desk: 'head' as const }

/** Appoints somebody by the name the story calls them and keeps their code as it was shown. */
async function appoints(
  who: string,
  whom: string,
  { name, phone, ...rest }: Omit<Input<'station', 'appoint'>, 'specialties'> & { specialties?: never[] },
) {
  const { personId, isJoined, invitation } = await office.does('station', who, 'appoint', { name, phone, ...rest })
  idOf[whom] = personId
  if (invitation) codes[whom] = invitation.code
  return { isJoined, invitation }
}
const claims = (who: string, code = codes[who] ?? '') => office.does('veteran', who, 'claimInvitation', { code })
const station = (id: string) => office.cloud.store.get('stations', id)
const person = (id: string) => office.cloud.store.get('people', id)

beforeAll(async () => {
  office = await openOffice({ county: emptyCounty() })
})
afterAll(() => office.end())

describe('from a bureau alone to people at their desks', () => {
  test('沈国栋 sits down with the code he was read, however he types it, and somebody reads the bureau’s queue', async () => {
    expect(station('bureau')).toMatchObject({ isStaffed: false })
    const session = await claims('shen', ' 7kq4—ｍｘ３ｐ 9trc')
    expect(session).toMatchObject({ name: '沈国栋', desks: [{ kind: 'officer', isHead: true, stationId: 'bureau' }] })
    expect(station('bureau')).toMatchObject({ isStaffed: true })
    expect(await claims('shen', firstCode)).toEqual(session)
    expect(office.cloud.store.find('invitations', {})).toMatchObject([
      { personId: 'p-shen', usedAt: expect.any(String) },
    ])
  })

  test('he opens two townships and appoints their heads, who open a village and appoint an officer and an instructor', async () => {
    const opens = (who: string, parentId: string, code: string, name: string) =>
      office.does('station', who, 'openStation', { parentId, code, ...plate(name) })
    riverside = (await opens('shen', 'bureau', '010100', '河口镇退役军人服务站')).stationId
    pineHill = (await opens('shen', 'bureau', '010200', '松岭镇退役军人服务站')).stationId
    expect(station(riverside)).toMatchObject({ level: 'township', path: [riverside, 'bureau'], isStaffed: false })
    await appoints('shen', 'tang', { name: '唐立新', phone: '13900000023', stationId: riverside, ...head })
    await appoints('shen', 'peng', { name: '彭永刚', phone: '13900000032', stationId: pineHill, ...head })
    expect(codes.tang).toMatch(/^[0-9A-Z]{4}(-[0-9A-Z]{4}){2}$/)
    expect(JSON.stringify(office.cloud.store.find('invitations', {}))).not.toContain(codes.tang)
    expect(station(riverside)).toMatchObject({ isStaffed: false })
    for (const who of ['tang', 'peng']) await claims(who)
    expect(station(riverside)).toMatchObject({ isStaffed: true })

    willow = (await opens('tang', riverside, '010101', '柳湾村退役军人服务站')).stationId
    expect(station(willow)).toMatchObject({ level: 'village', path: [willow, riverside, 'bureau'] })
    await appoints('tang', 'gao', { name: '高明', phone: '13900000021', stationId: willow, desk: 'officer' })
    await appoints('tang', 'zhou', { name: '周建国', phone: '13900000011', stationId: willow, desk: 'instructor' })
    for (const who of ['gao', 'zhou']) await claims(who)
    const { desks } = await office.does('veteran', 'zhou', 'session', {})
    expect(desks).toMatchObject([{ kind: 'instructor', stationId: willow, stationName: '柳湾村退役军人服务站' }])
  })

  test('陈守义 joins, is given 周建国 as his instructor, asks, and it becomes 周建国’s task', async () => {
    const wish = { name: '陈守义', phone: '13900000001', stationId: willow }
    const { joinId } = await office.does('veteran', 'chen', 'askToJoin', wish)
    await office.does('station', 'gao', 'verifyJoin', { ...wishRead(office, joinId), isAdded: true })
    const { veterans } = await office.does('station', 'tang', 'findVeterans', { name: '陈' })
    const chen = { veteranId: veterans[0]?.id ?? '' }
    idOf.chen = chen.veteranId
    const { stations } = await office.does('station', 'tang', 'listStaff', {})
    expect(stations.map(({ name, desks }) => [name, desks.map(({ name: who, desk }) => `${who} ${desk}`)])).toEqual([
      ['河口镇退役军人服务站', ['唐立新 head']],
      ['柳湾村退役军人服务站', expect.arrayContaining(['高明 officer', '周建国 instructor'])],
    ])
    const zhou = stations[1]?.desks.find(({ desk }) => desk === 'instructor')
    expect(zhou).toMatchObject({ isJoined: true, mayInvite: false, termEndsOn: '2028-06-01' })
    const instructorId = zhou?.instructorId ?? ''
    const given = await office.does('station', 'tang', 'appointInstructorOf', { ...chen, instructorId })
    expect(given.instructorName).toBe('周建国')
    const receipt = await office.does('veteran', 'chen', 'submit', heating())
    expect(receipt.number).toBe('010101-2026-0001')
    const { items } = await office.does('instructor', 'zhou', 'listTasks', { shelf: 'toAccept', skip: 0 })
    expect(items).toMatchObject([{ requestId: receipt.requestId }])
  })

  test('周建国’s phone is shown once he has consented himself, and not before', async () => {
    expect((await office.does('veteran', 'chen', 'session', {})).home?.card).toMatchObject({
      name: '周建国',
      phone: '0000-8800002',
    })
    await office.does('instructor', 'zhou', 'publishCard', { isPublished: true })
    expect((await office.does('veteran', 'chen', 'session', {})).home?.card.phone).toBe('13900000011')
  })

  test('陈守义, who has joined, is appointed officer and needs no code: the desk is there', async () => {
    const { isJoined, invitation } = await appoints('tang', 'chen', {
      name: '陈守义',
      phone: '13900000001',
      stationId: willow,
      desk: 'officer',
    })
    expect([isJoined, invitation]).toEqual([true, undefined])
    const { desks } = await office.does('veteran', 'chen', 'session', {})
    expect(desks.map(({ kind }) => kind)).toEqual(['veteran', 'officer'])
    expect(await office.refusal('station', 'tang', 'renewInvitation', { personId: idOf.chen ?? '' })).toBe(
      'ALREADY_JOINED',
    )
  })

  test('周建国 works as officer at the township too, and a matter about him reaches neither of his desks', async () => {
    await appoints('tang', 'zhou', { name: '周建国', phone: '13900000011', stationId: riverside, desk: 'officer' })
    const [term] = office.cloud.store.find('instructors', { personId: idOf.zhou })
    expect(term).toMatchObject({ officerStationIds: [riverside] })
    expect(person(idOf.zhou ?? '')).toMatchObject({ deskKeys: [`instructor:${term?._id}`, `station:${riverside}`] })
    const about = { ...heating(), category: 'complaint' as const, subject: 'instructor' as const }
    const { requestId } = await office.does('veteran', 'chen', 'submit', about)
    expect(office.cloud.store.get('requests', requestId)).toMatchObject({
      withheldFrom: [`instructor:${term?._id}`, `station:${riverside}`],
    })
  })

  test('a new name stands on the door, at its people and on the wishes that wait', async () => {
    await office.does('veteran', 'lu', 'askToJoin', { name: '陆一鸣', phone: '13900000051', stationId: willow })
    await office.does('station', 'tang', 'changeStation', { stationId: willow, ...plate('柳湾社区退役军人服务站') })
    expect(await office.does('veteran', 'chen', 'session', {})).toMatchObject({ stationName: '柳湾社区退役军人服务站' })
    const { joins } = await office.does('station', 'gao', 'listJoins', {})
    expect(joins).toMatchObject([{ name: '陆一鸣', stationName: '柳湾社区退役军人服务站' }])
    expect(person(idOf.tang ?? '')).toMatchObject({ stationName: '河口镇退役军人服务站' })
  })

  test('an ended instructor’s open tasks go to the station’s queue with the next sweep', async () => {
    const instructor = { personId: idOf.zhou ?? '', desk: 'instructor' as const, stationId: willow }
    await office.does('station', 'tang', 'endDesk', instructor)
    expect(await office.refusal('instructor', 'zhou', 'listTasks', { shelf: 'toAccept', skip: 0 })).toBe('NOT_ALLOWED')
    await office.cloud.forward('PT10M')
    const [request] = office.cloud.store.find('requests', { category: 'benefits' })
    expect(request).toMatchObject({ holder: { kind: 'station', id: willow }, isOpen: true })
    expect(office.cloud.store.find('instructors', { personId: idOf.zhou })).toMatchObject([{ ended: true }])
    expect((await office.does('veteran', 'chen', 'session', {})).home?.card.kind).toBe('station')
  })

  test('a station nobody reads any more is no queue: what waits there goes up', async () => {
    for (const who of ['chen', 'gao'])
      await office.does('station', 'tang', 'endDesk', {
        personId: idOf[who] ?? '',
        desk: 'officer',
        stationId: willow,
      })
    expect(station(willow)).toMatchObject({ isStaffed: false })
    await office.cloud.forward('PT10M')
    expect(office.cloud.store.find('requests', { category: 'benefits' })).toMatchObject([{ holder: { id: riverside } }])
  })

  test('every change has left its trace, and no trace a phone number', async () => {
    const traces = office.cloud.store.find('staffChanges', {}) as unknown as StaffChange[]
    expect(traces.map(({ act }) => act).sort()).toEqual(
      [
        ...Array(6).fill('appoint'),
        'appointInstructorOf',
        'changeStation',
        ...Array(3).fill('endDesk'),
        ...Array(3).fill('openStation'),
        'verifyJoin',
      ].sort(),
    )
    expect(traces.find(({ act }) => act === 'appointInstructorOf')).toMatchObject({
      by: { name: '唐立新', role: 'head' },
      stationId: willow,
      personId: idOf.chen,
    })
    const told = traces.map(({ asked: _digest, ...rest }) => rest)
    expect(JSON.stringify(told)).not.toMatch(/1\d{10}|0000-88/)
  })
})

describe('what is refused', () => {
  const appointing = (stationId: string) => ({ name: '贾红梅', phone: '13900000034', stationId, ...head })

  test('two phones at once with one code: one sits down, the other is told the code is no good', async () => {
    await appoints('tang', 'jia', { name: '贾红梅', phone: '13900000034', stationId: willow, ...head })
    const tries = await Promise.all(
      ['jia-1', 'jia-2', 'jia-3'].map((who) =>
        office.reply('veteran', who, 'claimInvitation', { code: codes.jia ?? '' }),
      ),
    )
    expect(tries.map((reply) => (reply.ok ? reply.output.name : reply.refusal.code)).sort()).toEqual([
      'INVITATION_INVALID',
      'INVITATION_INVALID',
      '贾红梅',
    ])
  })

  test('one phone twice at once with one code sits down both times', async () => {
    await appoints('tang', 'fang', { name: '方正平', phone: '13900000035', stationId: riverside, desk: 'auditor' })
    const tries = await Promise.all([claims('fang'), claims('fang')])
    expect(tries.map(({ desks }) => desks[0]?.kind)).toEqual(['auditor', 'auditor'])
  })

  test('one phone that gives several people’s codes at once sits down as one of them, and the other codes stay good', async () => {
    const newcomers = ['he', 'yu', 'tao', 'mei']
    for (const [index, whom] of newcomers.entries())
      await appoints('tang', whom, {
        name: `来人${index}`,
        phone: `1390000006${index}`,
        stationId: riverside,
        desk: 'auditor',
      })
    const tries = await Promise.all(
      newcomers.map((whom) => office.reply('veteran', 'quick', 'claimInvitation', { code: codes[whom] ?? '' })),
    )
    const refused = newcomers.filter((_whom, index) => !tries[index]?.ok)
    expect(tries.flatMap((reply) => (reply.ok ? [] : reply.refusal.code))).toEqual(Array(3).fill('ALREADY_JOINED'))
    expect(office.cloud.store.find('people', { openid: 'wx-quick' })).toHaveLength(1)
    for (const whom of refused) expect((await claims(whom)).isJoined).toBe(true)
  })

  test('a wish verified while whoever wished types a code makes one person of them', async () => {
    const wish = { name: '程远', phone: '13900000064', stationId: willow }
    const { joinId } = await office.does('veteran', 'cheng', 'askToJoin', wish)
    await appoints('tang', 'cheng', { ...wish, phone: '13900000065', desk: 'auditor' })
    await Promise.all([
      office.reply('station', 'tang', 'verifyJoin', { ...wishRead(office, joinId), isAdded: true }),
      office.reply('veteran', 'cheng', 'claimInvitation', { code: codes.cheng ?? '' }),
    ])
    expect(office.cloud.store.find('people', { openid: 'wx-cheng' })).toHaveLength(1)
  })

  test('a used, an expired, a replaced and a garbled code hear the same no', async () => {
    await appoints('tang', 'wei', { name: '魏春霞', phone: '13900000036', stationId: riverside, desk: 'officer' })
    const replaced = codes.wei ?? ''
    const renewed = await office.does('station', 'tang', 'renewInvitation', { personId: idOf.wei ?? '' })
    await appoints('tang', 'shi', { name: '石大勇', phone: '13900000037', stationId: riverside, desk: 'officer' })
    const invalid = (code: string) => office.refusal('veteran', 'nobody-yet', 'claimInvitation', { code })
    for (const code of [codes.tang ?? '', replaced, 'ABCD-EFGH-JKLM', '', '请问怎么用'])
      expect([code, await invalid(code)]).toEqual([code, 'INVITATION_INVALID'])
    expect(await claims('wei', renewed.code)).toMatchObject({ name: '魏春霞' })
    await office.cloud.forward('P8D')
    expect(await invalid(codes.shi ?? '')).toBe('INVITATION_INVALID')
    const again = await office.does('station', 'tang', 'renewInvitation', { personId: idOf.shi ?? '' })
    expect(await claims('shi', again.code)).toMatchObject({ name: '石大勇' })
  })

  test('whoever joined by their phone number meanwhile leaves the code worthless, and finds the desk', async () => {
    await appoints('tang', 'song', { name: '宋㤙禄', phone: '13900000043', stationId: riverside, desk: 'officer' })
    const session = await office.does('veteran', 'song', 'bindPhone', { code: 'phone:13900000043' })
    expect(session.desks).toMatchObject([{ kind: 'officer', stationId: riverside }])
    const code = codes.song ?? ''
    expect(await office.refusal('veteran', 'nobody-yet', 'claimInvitation', { code })).toBe('INVITATION_INVALID')
  })

  test('who sits somewhere already cannot sit down as somebody else', async () => {
    await appoints('tang', 'dong', { name: '董晓燕', phone: '13900000038', stationId: riverside, desk: 'officer' })
    expect(await office.refusal('veteran', 'tang', 'claimInvitation', { code: codes.dong ?? '' })).toBe(
      'ALREADY_JOINED',
    )
    expect(await office.refusal('veteran', 'tang', 'claimInvitation', { code: codes.shi ?? '' })).toBe(
      'INVITATION_INVALID',
    )
    expect(await claims('dong')).toMatchObject({ name: '董晓燕' })
  })

  test('an officer, an instructor, a veteran, an auditor and a stranger appoint nobody', async () => {
    expect(await office.refusal('station', 'dong', 'appoint', appointing(riverside))).toBe('NOT_ALLOWED')
    expect(await office.refusal('station', 'fang', 'appoint', appointing(riverside))).toBe('NOT_ALLOWED')
    expect(await office.refusal('station', 'chen', 'appoint', appointing(riverside))).toBe('NOT_ALLOWED')
    expect(await office.refusal('station', 'nobody-yet', 'appoint', appointing(riverside))).toBe('NOT_JOINED')
    expect(await office.refusal('station', 'dong', 'listStaff', {})).toBe('NOT_ALLOWED')
    expect((await office.does('station', 'fang', 'listStaff', {})).stations).toHaveLength(2)
  })

  test('the head of one township reaches nothing of another, nor above, and hears what one hears of nothing', async () => {
    const { personId } = { personId: idOf.tang ?? '' }
    for (const stationId of [riverside, willow, 'bureau', 'nowhere']) {
      const peng = <A extends 'appoint' | 'changeStation' | 'endDesk' | 'openStation'>(
        act: A,
        input: Input<'station', A>,
      ) => office.refusal('station', 'peng', act, input)
      expect(await peng('appoint', appointing(stationId))).toBe('NOT_FOUND')
      expect(await peng('changeStation', { stationId, ...plate('改名') })).toBe('NOT_FOUND')
      expect(await peng('openStation', { parentId: stationId, code: '010909', ...plate('新站') })).toBe('NOT_FOUND')
      expect(await peng('endDesk', { personId, desk: 'head', stationId })).toBe('NOT_FOUND')
    }
    expect(await office.refusal('station', 'peng', 'renewInvitation', { personId })).toBe('NOT_FOUND')
    expect(await office.refusal('station', 'peng', 'renewInvitation', { personId: 'nobody' })).toBe('NOT_FOUND')
    const chen = { veteranId: idOf.chen ?? '', instructorId: 'none' }
    expect(await office.refusal('station', 'peng', 'appointInstructorOf', chen)).toBe('NOT_FOUND')
  })

  test('a code that would open a desk above the appointer’s is not theirs to give', async () => {
    await appoints('shen', 'qin', { name: '秦守成', phone: '13900000039', stationId: 'bureau', desk: 'officer' })
    const { isJoined, invitation } = await appoints('peng', 'qin', {
      name: '秦守成',
      phone: '13900000039',
      stationId: pineHill,
      desk: 'officer',
    })
    expect([isJoined, invitation]).toEqual([false, undefined])
    expect(await office.refusal('station', 'peng', 'renewInvitation', { personId: idOf.qin ?? '' })).toBe('NOT_ALLOWED')
    const renewed = await office.does('station', 'shen', 'renewInvitation', { personId: idOf.qin ?? '' })
    expect(await claims('qin', renewed.code)).toMatchObject({
      desks: [{ stationId: 'bureau' }, { stationId: pineHill }],
    })
  })

  test('a code, a phone and a desk that are taken', async () => {
    const village = { parentId: riverside, code: '010101', ...plate('东岗村退役军人服务站') }
    expect(await office.refusal('station', 'tang', 'openStation', village)).toBe('STATION_CODE_TAKEN')
    expect(await office.refusal('station', 'shen', 'openStation', { ...village, parentId: willow })).toBe(
      'FORM_INVALID',
    )
    const other = { ...appointing(riverside), name: '贾红' }
    expect(await office.refusal('station', 'tang', 'appoint', other)).toBe('PHONE_TAKEN')
    expect(await office.refusal('station', 'tang', 'appoint', appointing(willow))).toBe('ALREADY_APPOINTED')
    const tutor = { name: '林秀兰', phone: '13900000012', stationId: willow, desk: 'instructor' as const }
    await appoints('tang', 'lin', tutor)
    expect(await office.refusal('station', 'tang', 'appoint', tutor)).toBe('ALREADY_APPOINTED')
  })

  test('the last head of the bureau cannot leave it without one; two heads ending each other leave one', async () => {
    const bureau = (personId = '') => ({ personId, desk: 'head' as const, stationId: 'bureau' })
    expect(await office.refusal('station', 'shen', 'endDesk', bureau('p-shen'))).toBe('OWN_HEAD_DESK')
    await appoints('shen', 'xia', { name: '夏长青', phone: '13900000040', stationId: 'bureau', ...head })
    await claims('xia')
    // Both doors are warm before the race, or one call would simply come later.
    await Promise.all(['shen', 'xia', 'shen', 'xia'].map((who) => office.does('station', who, 'listStaff', {})))
    const both = await Promise.all([
      office.reply('station', 'shen', 'endDesk', bureau(idOf.xia)),
      office.reply('station', 'xia', 'endDesk', bureau('p-shen')),
    ])
    expect(both.filter(({ ok }) => ok)).toHaveLength(1)
    const heads = office.cloud.store.find('people', { 'desks.isHead': true, 'desks.stationId': 'bureau' })
    expect(heads).toHaveLength(1)
  })

  test('a call repeated because its answer was lost appoints once, and gives a code that works', async () => {
    const input = { name: '邹文静', phone: '13900000041', stationId: pineHill, desk: 'officer' as const }
    const callId = newCallId()
    await office.does('station', 'peng', 'appoint', input, callId)
    const { personId, invitation } = await office.does('station', 'peng', 'appoint', input, callId)
    expect(office.cloud.store.find('people', { phone: input.phone })).toMatchObject([{ _id: personId }])
    expect(await claims('zou', invitation?.code)).toMatchObject({ name: '邹文静' })
  })

  test('two heads who appoint the same newcomer at once put one person on the roster', async () => {
    const input = (stationId: string) => ({ name: '白启明', phone: '13900000042', stationId, desk: 'officer' as const })
    await Promise.all([
      office.does('station', 'tang', 'appoint', input(riverside)),
      office.does('station', 'peng', 'appoint', input(pineHill)),
    ])
    const found = office.cloud.store.find('people', { phone: '13900000042' }) as unknown as { desks: object[] }[]
    expect(found.map(({ desks }) => desks.length)).toEqual([2])
  })
})
