import type { Person } from '@shared/domain/people/person'
import type { Request } from '@shared/domain/request/request'
import { heating, newCallId, newRequestId, type Office, openOffice, wishRead } from '../support/office'
import { smallCounty } from '../support/small-county'

let office: Office
const open = async (change: (county: ReturnType<typeof smallCounty>) => void = () => {}) => {
  const county = smallCounty()
  change(county)
  office = await openOffice({ county })
}
afterEach(() => office.end())

const headOf = (requestId: string) => office.cloud.store.get('requests', requestId) as unknown as Request
const personOf = (id: string) => office.cloud.store.get('people', id) as unknown as Person
const changeDocument = (collection: string, id: string, change: object) =>
  office.cloud.store.replace(collection, { ...office.cloud.store.get(collection, id), _id: id, ...change })
const upload = async (path: string, content: Uint8Array, who = 'p-chen') => {
  const headers = { 'x-openid': `wx-${who}` }
  const response = await fetch(`${office.cloud.url}/files/${path}`, {
    method: 'PUT',
    headers,
    body: content as BodyInit,
  })
  return ((await response.json()) as { fileID: string }).fileID
}
const jpeg = Uint8Array.from([0xff, 0xd8, 0xff, 7, 7, 7])
const aboutInstructor = () => ({ ...heating(), subject: 'instructor' as const, words: '想反映一下指导员的情况。' })
const leave = (substituteId: string) => ({
  from: '2026-06-01T00:00:00+08:00',
  until: '2026-06-10T00:00:00+08:00',
  substituteId,
})

describe('joining', () => {
  test('a wish that names an officer’s phone is not verified into that officer’s desk', async () => {
    await open(({ people }) => {
      const head = people.find(({ _id }) => _id === 'p-tang')
      if (head) head.openid = undefined
    })
    const wish = { name: '唐立新', phone: '13900000023', stationId: 'village' }
    const { joinId } = await office.does('veteran', 'stranger', 'askToJoin', wish)
    expect(await office.refusal('station', 'p-gao', 'verifyJoin', { ...wishRead(office, joinId), isAdded: true })).toBe(
      'PHONE_TAKEN',
    )
    expect(personOf('p-tang').openid).toBeUndefined()
    expect(await office.refusal('station', 'stranger', 'listQueue', { view: 'open' })).toBe('NOT_JOINED')
  })

  test('a wish under another name does not take over the roster entry with that phone', async () => {
    await open()
    const wish = { name: '别人', phone: '13900000031', stationId: 'village' }
    const { joinId } = await office.does('veteran', 'stranger', 'askToJoin', wish)
    expect(await office.refusal('station', 'p-gao', 'verifyJoin', { ...wishRead(office, joinId), isAdded: true })).toBe(
      'PHONE_TAKEN',
    )
    await office.does('veteran', 'stranger', 'askToJoin', { ...wish, name: '郑德胜' })
    await office.does('station', 'p-gao', 'verifyJoin', { ...wishRead(office, joinId), isAdded: true })
    expect((await office.does('veteran', 'stranger', 'session', {})).name).toBe('郑德胜')
  })

  test('who joined by phone while their wish still waits is not added a second time', async () => {
    await open()
    const wish = { name: '马长河', phone: '13900000041', stationId: 'village' }
    const { joinId } = await office.does('veteran', 'stranger', 'askToJoin', wish)
    await office.does('veteran', 'stranger', 'bindPhone', { code: 'phone:13900000031' })
    expect(await office.refusal('station', 'p-gao', 'verifyJoin', { ...wishRead(office, joinId), isAdded: true })).toBe(
      'ALREADY_JOINED',
    )
    expect(office.cloud.store.count('people', { openid: 'wx-stranger' })).toBe(1)
    await office.does('station', 'p-gao', 'verifyJoin', {
      ...wishRead(office, joinId),
      isAdded: false,
      reason: '已经登记',
    })
  })

  test('a double tap on binding joins once and tells both taps so', async () => {
    await open()
    const taps = await Promise.all(
      [1, 2, 3].map(() => office.does('veteran', 'stranger', 'bindPhone', { code: 'phone:13900000031' })),
    )
    expect(taps.map(({ name }) => name)).toEqual(['郑德胜', '郑德胜', '郑德胜'])
  })

  test('a phone that two people on the roster share binds neither of them by guessing', async () => {
    await open(({ people }) => {
      const head = people.find(({ _id }) => _id === 'p-tang')
      if (head) Object.assign(head, { openid: undefined, phone: '13900000031' })
    })
    expect(await office.refusal('veteran', 'stranger', 'bindPhone', { code: 'phone:13900000031' })).toBe('PHONE_TAKEN')
    expect(office.cloud.store.count('people', { openid: 'wx-stranger' })).toBe(0)
  })
})

describe('nothing is without an owner', () => {
  test('what could not be handed over when a term ended is handed over at a later sweep', async () => {
    await open(({ instructors }) => Object.assign(instructors[0] ?? {}, { endsAt: '2026-06-03T00:00:00+08:00' }))
    const { requestId } = await office.does('veteran', 'p-chen', 'submit', heating())
    for (const id of ['village', 'township', 'bureau']) changeDocument('stations', id, { isStaffed: false })
    await office.cloud.moveTo('2026-06-03T00:30:00+08:00')
    expect(headOf(requestId).holderKey).toBe('instructor:zhou')
    changeDocument('stations', 'township', { isStaffed: true })
    await office.cloud.moveTo('2026-06-03T01:00:00+08:00')
    expect(headOf(requestId).holderKey).toBe('station:township')
  })

  test('one request the sweep cannot handle does not stop it for all others', async () => {
    await open(({ instructors }) => Object.assign(instructors[0] ?? {}, { endsAt: '2026-06-03T00:00:00+08:00' }))
    await office.does('veteran', 'p-chen', 'submit', heating())
    const { requestId } = await office.does('veteran', 'p-sun', 'submit', heating())
    office.cloud.store.remove('people', { _id: 'p-chen' })
    await office.cloud.moveTo('2026-06-03T10:00:00+08:00')
    const acts = office.cloud.store.find('entries', { requestId }).map(({ act }) => act)
    expect(acts).toContain('escalate')
    expect(office.cloud.store.count('notices', { isPending: true })).toBe(0)
  })

  test('a matter given back or handed over while its veteran was asked goes on counting', async () => {
    await open()
    const { requestId, version } = await office.does('veteran', 'p-chen', 'submit', heating())
    const accepted = await office.does('instructor', 'p-zhou', 'accept', { requestId, version })
    const words = '请补充银行卡照片。'
    const asked = await office.does('instructor', 'p-zhou', 'ask', { requestId, version: accepted.version, words })
    const back = { requestId, version: asked.version, reason: '不在我的服务范围。' }
    await office.does('instructor', 'p-zhou', 'giveBack', back)
    const dossier = await office.does('station', 'p-gao', 'readDossier', { requestId })
    expect(dossier.due?.key).toBe('service.firstContact')
    expect(dossier.clocks.filter(({ isPaused }) => isPaused)).toEqual([])
    expect(dossier.question).toBe(words)
  })

  test('calling for help again before anybody answered does not put off the next level', async () => {
    await open()
    const { requestId } = await office.does('veteran', 'p-chen', 'submit', heating())
    const call = async () => {
      const { version } = headOf(requestId)
      await office.does('instructor', 'p-zhou', 'raiseUrgent', { requestId, version, words: '人不见了' })
    }
    await call()
    await office.cloud.forward('PT14M')
    await call()
    await office.cloud.forward('PT7M')
    expect(office.cloud.store.find('entries', { requestId }).map(({ act }) => act)).toContain('escalate')
  })
})

describe('the conflict guard', () => {
  const shutOut = async (requestId: string) =>
    expect(await office.refusal('station', 'p-he', 'readDossier', { requestId })).toBe('NOT_FOUND')

  // 何永年 is also an officer of the village station.
  test('a complaint about “my instructor” during a leave is kept from the substitute on the card too', async () => {
    await open(({ instructors }) => Object.assign(instructors[0] ?? {}, { leave: leave('he') }))
    expect((await office.does('veteran', 'p-chen', 'session', {})).home?.card.name).toBe('何永年')
    await shutOut((await office.does('veteran', 'p-chen', 'submit', aboutInstructor())).requestId)
  })

  test('where the veteran has no instructor, a complaint about one is kept from all of the station', async () => {
    await open()
    await shutOut((await office.does('veteran', 'p-sun', 'submit', aboutInstructor())).requestId)
  })

  test('a complaint about an instructor is kept from whoever first handled the matter, after it moved on too', async () => {
    await open(({ people }) => {
      const chen = people.find(({ _id }) => _id === 'p-chen')
      if (chen) chen.instructorId = 'zhou'
    })
    const { requestId, version } = await office.does('veteran', 'p-chen', 'submit', heating())
    const to = (id: string, kind: 'instructor' | 'station') => ({ to: { kind, id }, reason: '更合适' })
    const given = await office.does('station', 'p-gao', 'reassign', { requestId, version, ...to('he', 'instructor') })
    const accepted = await office.does('instructor', 'p-he', 'accept', { requestId, version: given.version })
    const moved = { requestId, version: accepted.version, ...to('village', 'station') }
    const { version: last } = await office.does('station', 'p-gao', 'reassign', moved)
    const about = { petitionClass: 'accusation' as const, subject: 'instructor' as const, reason: '态度不好' }
    await office.does('veteran', 'p-chen', 'convert', { requestId, version: last, ...about })
    await shutOut(requestId)
  })

  test('a call nobody acknowledged passes over the desk it is withheld from', async () => {
    await open(({ instructors }) => Object.assign(instructors[0] ?? {}, { officerStationIds: ['township'] }))
    await office.does('veteran', 'p-chen', 'submit', { ...aboutInstructor(), isUrgent: true })
    await office.cloud.forward('PT20M')
    const told = office.cloud.outbox().map(({ openid }) => openid)
    expect(told).toContain('wx-p-shen')
    expect(told).not.toContain('wx-p-xu')
  })

  test('no notice reaches an accused person at another desk of theirs', async () => {
    await open(({ people }) => {
      const he = people.find(({ _id }) => _id === 'p-he')
      he?.desks.push({ kind: 'officer', stationId: 'township', isHead: false })
      he?.deskKeys.push('station:township')
    })
    await office.does('veteran', 'p-chen', 'submit', { ...heating(), subject: 'station' })
    await office.cloud.forward('PT10M')
    const told = office.cloud.outbox().map(({ openid }) => openid)
    expect(told).toContain('wx-p-xu')
    expect(told).not.toContain('wx-p-he')
  })

  test('whoever works at the accused station does not see the complaint from a second desk above it', async () => {
    await open(({ people }) => {
      const gao = people.find(({ _id }) => _id === 'p-gao')
      gao?.desks.unshift({ kind: 'officer', stationId: 'township', isHead: false })
      gao?.deskKeys.unshift('station:township')
    })
    const { requestId } = await office.does('veteran', 'p-chen', 'submit', { ...heating(), subject: 'station' })
    expect(await office.refusal('station', 'p-gao', 'readDossier', { requestId })).toBe('NOT_FOUND')
    expect((await office.does('station', 'p-gao', 'listQueue', { view: 'open' })).counts.open).toBe(0)
  })
})

test('the count of a book, listed or verified, leaves out what its asker may not know of, as the ledger does', async () => {
  await open(({ people }) => {
    const gao = people.find(({ _id }) => _id === 'p-gao')
    gao?.desks.unshift({ kind: 'officer', stationId: 'township', isHead: true })
    gao?.deskKeys.unshift('station:township')
  })
  // Kept from 高明 at both his desks; the last is turned into a complaint after the village numbered it.
  await office.does('veteran', 'p-chen', 'submit', { ...heating(), subject: 'station' })
  await office.does('veteran', 'p-sun', 'submit', heating())
  const { requestId, version } = await office.does('veteran', 'p-chen', 'submit', heating())
  const accused = { petitionClass: 'accusation' as const, subject: 'station' as const, reason: '站里有问题。' }
  await office.does('veteran', 'p-chen', 'convert', { requestId, version, ...accused })
  const counted = async (who: string) => {
    const { books } = await office.does('station', who, 'listBooks', {})
    const verified = await Promise.all(
      books.map(async ({ bookId }) => (await office.does('station', who, 'verifyBook', { bookId })).total),
    )
    return [
      books.map(({ dossiers }) => dossiers),
      verified,
      (await office.does('station', who, 'listLedger', {})).count,
    ]
  }
  expect(await counted('p-gao')).toEqual([[1], [1], 1])
  expect(await counted('p-shen')).toEqual([[1, 2], [1, 2], 3])
})

describe('an auditor of the accused station', () => {
  test('does not read the complaint from a second desk above it', async () => {
    await open(({ people }) => {
      const luo = people.find(({ _id }) => _id === 'p-luo')
      luo?.desks.unshift({ kind: 'auditor', stationId: 'village' })
      if (luo) luo.deskKeys = []
    })
    const { requestId } = await office.does('veteran', 'p-chen', 'submit', { ...heating(), subject: 'station' })
    const envelope = { act: 'readDossier', callId: newCallId(), input: { requestId }, stationId: 'bureau' }
    const reply = await office.cloud.call('station', envelope, 'wx-p-luo')
    expect(reply).toMatchObject({ ok: false, refusal: { code: 'NOT_FOUND' } })
  })
})

describe('files', () => {
  test('what is attached to somebody else’s request is not looked at, deleted or told apart', async () => {
    await open()
    const { requestId, version } = await office.does('veteran', 'p-chen', 'submit', heating())
    const fileId = await upload(`requests/${requestId}/note.jpg`, new TextEncoder().encode('hello'))
    expect(await office.refusal('veteran', 'p-wu', 'attach', { requestId, version, fileId })).toBe('NOT_FOUND')
    expect(await office.refusal('veteran', 'p-wu', 'attach', { requestId, version, fileId: 'x' })).toBe('NOT_FOUND')
    expect(await office.refusal('veteran', 'p-chen', 'attach', { requestId, version, fileId })).toBe('ATTACHMENT_TYPE')
  })

  test.each(['/../', '/./', '//', '/%2e%2e/'])('a path that climbs (%s) is no path', async (climb) => {
    await open()
    const { requestId, version } = await office.does('veteran', 'p-chen', 'submit', heating())
    const other = newRequestId()
    const real = await upload(`requests/${other}/one.jpg`, jpeg)
    const fileId = real.replace(`/requests/${other}/`, `/requests/${requestId}${climb}${other}/`)
    expect(await office.refusal('veteran', 'p-chen', 'attach', { requestId, version, fileId })).toBe(
      'ATTACHMENT_MISSING',
    )
  })

  test('forty files at once come to thirty, and the repeated call for the last gets its own answer', async () => {
    await open()
    const { requestId, version } = await office.does('veteran', 'p-chen', 'submit', heating())
    const calls = await Promise.all(
      Array.from({ length: 40 }, async (_, index) => ({
        callId: newCallId(),
        fileId: await upload(`requests/${requestId}/${index}.jpg`, jpeg),
      })),
    )
    const attach = ({ fileId, callId }: (typeof calls)[number]) =>
      office.reply('veteran', 'p-chen', 'attach', { requestId, version, fileId }, callId)
    const replies = await Promise.all(calls.map(attach))
    expect(replies.filter(({ ok }) => ok)).toHaveLength(30)
    expect(headOf(requestId).attachments).toHaveLength(30)
    const first = replies.findIndex(({ ok }) => ok)
    const again = calls[first]
    if (again) expect(await attach(again)).toEqual(replies[first])
  })
})

describe('calls and forms', () => {
  test('a call id used for another act is not answered with the first one’s line', async () => {
    await open()
    const { requestId, version } = await office.does('veteran', 'p-chen', 'submit', heating())
    const callId = newCallId()
    await office.does('instructor', 'p-zhou', 'accept', { requestId, version }, callId)
    const other = await office.reply('instructor', 'p-zhou', 'giveBack', { requestId, version, reason: '转' }, callId)
    expect(other).toMatchObject({ ok: false, refusal: { code: 'CHANGED_MEANWHILE' } })
  })

  test.each(['2026-06-01T09:00:00+23:00', '0050-01-01T00:00:00+08:00', '0000-01-01T00:00:00+14:00'])(
    'an instant nobody lives at (%s) is a fault of the form',
    async (receivedAt) => {
      await open()
      const visit = { ...heating(), veteranId: 'p-chen', channel: 'visit' as const, receivedAt }
      expect(await office.refusal('station', 'p-gao', 'submitOnBehalf', visit)).toBe('FORM_INVALID')
    },
  )
})

describe('privacy', () => {
  test('the phone of an instructor who has not consented is on no receipt and no page of the veteran', async () => {
    await open()
    const before = await office.does('veteran', 'p-chen', 'submit', heating())
    expect(before.holder.phone).toBe('13900000011')
    await office.does('instructor', 'p-zhou', 'publishCard', { isPublished: false })
    const { requestId } = before
    expect((await office.does('veteran', 'p-chen', 'readMine', { requestId })).holder.phone).toBe('0000-8800001')
    expect((await office.does('veteran', 'p-chen', 'submit', heating())).holder.phone).toBe('0000-8800001')
  })

  test('a station’s new phone and name stand on the matters it holds already', async () => {
    await open()
    const { requestId, holder } = await office.does('veteran', 'p-sun', 'submit', heating())
    expect(holder).toMatchObject({ kind: 'station', phone: '0000-8800001' })
    const plate = {
      name: '柳湾社区退役军人服务站',
      phone: '0000-8800077',
      address: '河口镇柳湾村',
      hours: '周一至周五',
    }
    await office.does('station', 'p-tang', 'changeStation', { stationId: 'village', ...plate })
    const { name, phone } = plate
    expect((await office.does('veteran', 'p-sun', 'readMine', { requestId })).holder).toMatchObject({ name, phone })
  })

  test('what an instructor says when calling for help is not read by the veteran it is about', async () => {
    await open()
    const { requestId, version } = await office.does('veteran', 'p-chen', 'submit', heating())
    const words = '老人情绪很低落，请马上来人。'
    await office.does('instructor', 'p-zhou', 'raiseUrgent', { requestId, version, words })
    expect(JSON.stringify(await office.does('veteran', 'p-chen', 'readMine', { requestId }))).not.toContain('低落')
    expect(JSON.stringify(await office.does('station', 'p-gao', 'readDossier', { requestId }))).toContain('低落')
  })

  test('a notice opens the page of the desk it is sent to', async () => {
    await open()
    await office.does('veteran', 'p-sun', 'submit', heating())
    await office.does('veteran', 'p-chen', 'submit', heating())
    await office.cloud.forward('PT10M')
    const pages = office.cloud.outbox().map(({ openid, page }) => `${openid} ${page?.split('/')[0]}`)
    expect(pages).toEqual(expect.arrayContaining(['wx-p-gao station', 'wx-p-zhou instructor']))
    expect(pages).not.toContain('wx-p-gao instructor')
  })
})
