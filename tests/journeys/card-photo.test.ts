import type { Instructor } from '@shared/domain/people/instructor'
import { heating, newCallId, type Office, openOffice } from '../support/office'
import { exif, jpeg, jpegWith, png, segment, webp } from '../support/pictures'
import { put } from '../support/uploads'

let office: Office
beforeEach(async () => {
  office = await openOffice()
})
afterEach(() => office.end())

const contentAt = async (url = '') => new Uint8Array(await (await fetch(url)).arrayBuffer())
/** Uploads a file under a card's own path and gives back its id. */
async function uploads(who: string, content: Uint8Array, path = 'cards/zhou/one.jpg'): Promise<string> {
  const answer = await put(office, who, path, Buffer.from(content))
  return ((await answer.json()) as { fileID: string }).fileID
}
const changes = async (who: string, content: Uint8Array, path?: string) =>
  office.does('instructor', who, 'changePhoto', { fileId: await uploads(who, content, path) })
const refused = async (content: Uint8Array) =>
  office.refusal('instructor', 'p-zhou', 'changePhoto', { fileId: await uploads('p-zhou', content) })
/** The files under a folder of the storage. */
const filesUnder = (folder: string) => office.cloud.files.ids().filter((fileId) => fileId.includes(`/${folder}/`))
const publishes = (isPublished: boolean) => office.does('instructor', 'p-zhou', 'publishCard', { isPublished })
const stored = () => office.cloud.store.get('instructors', 'zhou') as unknown as Instructor
const fileOf = () => stored().photo?.fileId ?? ''
const ownCard = () => office.does('instructor', 'p-zhou', 'myCard', {})
const homeOf = async (who = 'p-chen') => (await office.does('veteran', who, 'session', {})).home?.card
const holderSeen = async (requestId: string) =>
  (await office.does('veteran', 'p-chen', 'readMine', { requestId })).holder

describe('周建国 puts his photograph on his card', () => {
  test('and 陈守义 sees it at home, on the receipt and beside whoever has his matter, by an address of the door', async () => {
    await changes('p-zhou', jpeg)
    const { requestId, holder } = await office.does('veteran', 'p-chen', 'submit', heating())
    const shown = [await homeOf(), holder, await holderSeen(requestId), (await ownCard()).card, await ownCard()]
    for (const { photo } of shown as { photo?: string }[]) {
      expect(photo).toMatch(/^https?:/)
      expect(await contentAt(photo)).toEqual(jpeg)
    }
  })

  test('what a phone wrote beside the picture is not on it, and no client can change what is', async () => {
    await changes('p-zhou', jpegWith(segment(0xe1, exif(1))))
    expect(await contentAt((await homeOf())?.photo)).toEqual(jpeg)
    const path = /^cloud:\/\/[^/]+\/(.+)$/.exec(fileOf())?.[1] ?? ''
    for (const who of ['p-zhou', 'p-chen', 'p-gao'])
      expect((await put(office, who, path, Buffer.from(png()))).status).toBe(400)
    const again = await office.refusal('instructor', 'p-zhou', 'changePhoto', { fileId: fileOf() })
    expect([again, office.cloud.files.has(fileOf())]).toEqual(['PHOTO_MISSING', true])
  })

  test('replaces it: the upload and the file before are gone', async () => {
    await changes('p-zhou', jpeg)
    const before = fileOf()
    const fileId = await uploads('p-zhou', webp)
    await office.does('instructor', 'p-zhou', 'changePhoto', { fileId })
    expect([before, fileId, fileOf()].map((one) => office.cloud.files.has(one))).toEqual([false, false, true])
    expect(fileOf()).toMatch(/\.webp$/)
    expect(await contentAt((await homeOf())?.photo)).toEqual(webp)
  })

  test('and takes it away again: the file is gone, and the name stands alone', async () => {
    await changes('p-zhou', png())
    const before = fileOf()
    await office.does('instructor', 'p-zhou', 'removePhoto', {})
    expect(office.cloud.files.has(before)).toBe(false)
    expect(stored().photo).toBeUndefined()
    expect((await homeOf())?.name).toBe('周建国')
    for (const seen of [await homeOf(), await ownCard()]) expect(seen).not.toHaveProperty('photo')
    expect(await office.does('instructor', 'p-zhou', 'removePhoto', {})).toEqual({})
  })

  test('a file that is gone shows no photograph, and nothing breaks', async () => {
    await changes('p-zhou', jpeg)
    const { requestId } = await office.does('veteran', 'p-chen', 'submit', heating())
    office.cloud.files.remove(fileOf())
    const shown = [await homeOf(), await holderSeen(requestId), (await ownCard()).card, await ownCard()]
    for (const seen of shown) expect(seen).not.toHaveProperty('photo')
  })
})

describe('one call, sent again', () => {
  test('changes nothing more, and sees to it that the file before is gone', async () => {
    await changes('p-zhou', png(1))
    const before = fileOf()
    const input = { fileId: await uploads('p-zhou', png(2)) }
    const callId = newCallId()
    await office.does('instructor', 'p-zhou', 'changePhoto', input, callId)
    const now = fileOf()
    // As if the function had died before it deleted anything.
    for (const half of [true, false]) {
      if (half) await uploads('p-zhou', png(2))
      office.cloud.files.replace(before, Buffer.from(png(1)))
      await office.does('instructor', 'p-zhou', 'changePhoto', input, callId)
      expect(office.cloud.files.has(before)).toBe(false)
      expect(fileOf()).toBe(now)
    }
    expect(await contentAt((await homeOf())?.photo)).toEqual(png(2))
  })

  test('twice at once is one photograph and leaves no other file', async () => {
    const input = { fileId: await uploads('p-zhou', jpeg) }
    const callId = newCallId()
    const twice = await Promise.all(
      [1, 2].map(() => office.reply('instructor', 'p-zhou', 'changePhoto', input, callId)),
    )
    expect(twice.filter(({ ok }) => ok).length).toBeGreaterThan(0)
    expect(await office.reply('instructor', 'p-zhou', 'changePhoto', input, callId)).toEqual({ ok: true, output: {} })
    expect([...filesUnder('portraits'), ...filesUnder('cards')]).toEqual([fileOf()])
  })
})

describe('what is refused leaves the card as it was', () => {
  test('an upload that is not his own: another’s, a dossier’s, none at all', async () => {
    await changes('p-zhou', jpeg)
    const before = fileOf()
    const lins = await uploads('p-lin', png(), 'cards/lin/one.png')
    const dossiers = await uploads('p-chen', png(), 'requests/request0000000000001/one.png')
    const nested = await uploads('p-zhou', png(), 'cards/zhou/a/one.png')
    for (const fileId of [lins, dossiers, nested, `${lins}/../../zhou/one.png`, lins.replace('lin/', 'zhou/'), 'x'])
      expect(await office.refusal('instructor', 'p-zhou', 'changePhoto', { fileId })).toBe('PHOTO_MISSING')
    expect([lins, dossiers].map((one) => office.cloud.files.has(one))).toEqual([true, true])
    expect(fileOf()).toBe(before)
  })

  test.each([
    ['a HEIC', Buffer.from('\0\0\0\x18ftypheic and more')],
    ['a recording', Buffer.from('ID3 and more')],
    ['words under a picture’s name', Buffer.from('photo.jpg')],
    ['a picture cut short', Buffer.from(jpeg.subarray(0, jpeg.length - 9))],
    ['nothing', Buffer.alloc(0)],
  ])('%s, which is deleted', async (_what, content) => {
    const before = await changes('p-zhou', png()).then(fileOf)
    expect(await refused(content)).toBe('PHOTO_TYPE')
    expect(filesUnder('cards')).toEqual([])
    expect(fileOf()).toBe(before)
  })

  test('one of more than 2 MB, which is deleted', async () => {
    const large = jpegWith(...Array.from({ length: 40 }, () => segment(0xfe, new Uint8Array(60_000))))
    const reply = await office.reply('instructor', 'p-zhou', 'changePhoto', { fileId: await uploads('p-zhou', large) })
    expect(reply).toMatchObject({ ok: false, refusal: { code: 'PHOTO_SIZE', detail: { most: 2 } } })
    expect([filesUnder('cards'), stored().photo]).toEqual([[], undefined])
  })

  test('whoever is no instructor has no card to put one on', async () => {
    const fileId = await uploads('p-chen', jpeg, 'cards/p-chen/one.jpg')
    for (const who of ['p-chen', 'p-gao', 'p-luo'])
      expect(await office.refusal('instructor', who, 'changePhoto', { fileId })).toBe('NOT_ALLOWED')
  })
})

describe('the consent to publish is another matter', () => {
  test('without it the photograph is kept and nobody but its owner sees it, wherever a card is shown', async () => {
    await publishes(false)
    await changes('p-zhou', jpeg)
    const { requestId, holder } = await office.does('veteran', 'p-chen', 'submit', heating())
    const { stations } = await office.does('station', 'p-gao', 'listStaff', {})
    const [photo, ...shown] = [
      (await ownCard()).photo,
      (await ownCard()).card.photo,
      (await homeOf())?.photo,
      holder.photo,
      (await holderSeen(requestId)).photo,
      (await office.does('station', 'p-gao', 'readPhoto', { instructorId: 'zhou' })).photo,
    ]
    expect(await contentAt(photo as string)).toEqual(jpeg)
    expect(shown).toEqual(Array(5).fill(undefined))
    expect(stations.flatMap(({ desks }) => desks).filter(({ showsPhoto }) => showsPhoto)).toEqual([])
  })

  test('given, everybody sees it; withdrawn, nobody does, of earlier matters too; given again, it is there', async () => {
    await changes('p-zhou', jpeg)
    const { requestId } = await office.does('veteran', 'p-chen', 'submit', heating())
    for (const isPublished of [true, false, true]) {
      await publishes(isPublished)
      const shown = [await homeOf(), await holderSeen(requestId), (await ownCard()).card]
      expect(shown.map((seen) => seen !== undefined && 'photo' in seen)).toEqual(Array(3).fill(isPublished))
    }
  })

  test('whoever stands in during a leave is shown with their own photograph, and not with that of the one away', async () => {
    await changes('p-zhou', jpeg)
    await changes('p-lin', png(), 'cards/lin/one.png')
    const leave = { from: '2026-06-01T00:00:00+08:00', until: '2026-06-09T00:00:00+08:00', substituteId: 'lin' }
    office.cloud.store.replace('instructors', { ...stored(), leave })
    const card = await homeOf()
    expect([card?.name, await contentAt(card?.photo)]).toEqual(['林秀兰', png()])
    const own = await ownCard()
    expect([await contentAt(own.card.photo), await contentAt(own.photo)]).toEqual([png(), jpeg])
  })

  test('those who serve get no photograph with a matter', async () => {
    await changes('p-zhou', jpeg)
    const { requestId } = await office.does('veteran', 'p-chen', 'submit', heating())
    const { holder } = await office.does('station', 'p-gao', 'readDossier', { requestId })
    const own = await office.does('instructor', 'p-zhou', 'readTask', { requestId })
    const visit = { ...heating(), veteranId: 'p-chen', channel: 'visit' as const }
    const recorded = await office.does('station', 'p-gao', 'submitOnBehalf', visit)
    expect(recorded.holder.name).toBe('周建国')
    for (const seen of [holder, own.holder, recorded.holder]) expect(seen).not.toHaveProperty('photo')
  })
})

describe('when the term is over', () => {
  const zhou = { personId: 'p-zhou', desk: 'instructor' as const, stationId: 'village' }

  test('the photograph is shown to nobody at once, and deleted with the next sweep', async () => {
    await changes('p-zhou', jpeg)
    const before = fileOf()
    const { requestId } = await office.does('veteran', 'p-chen', 'submit', heating())
    await office.does('station', 'p-gao', 'endDesk', zhou)
    for (const seen of [await homeOf(), await holderSeen(requestId)]) expect(seen).not.toHaveProperty('photo')
    expect(await office.does('station', 'p-gao', 'readPhoto', { instructorId: 'zhou' })).toEqual({})
    await office.cloud.forward('PT10M')
    expect(office.cloud.files.has(before)).toBe(false)
    expect(stored()).toMatchObject({ ended: true })
    expect(stored()).not.toHaveProperty('photo')
  })

  test('by its own last day as well, and nobody puts another there', async () => {
    await changes('p-zhou', jpeg)
    const fileId = await uploads('p-zhou', png())
    await office.cloud.moveTo('2027-01-01T00:06:00+08:00')
    expect(filesUnder('portraits')).toEqual([])
    expect(await office.refusal('instructor', 'p-zhou', 'changePhoto', { fileId })).toBe('TERM_ENDED')
  })
})

describe('the head of a station', () => {
  const seen = async (who = 'p-gao') =>
    (await office.does('station', who, 'readPhoto', { instructorId: 'zhou' })).photo ?? { fileId: '', url: '' }
  const reason = '这张是风景照，请换一张看得清脸的。'

  test('sees who shows a photograph, and the photograph; the one above sees it too', async () => {
    await changes('p-zhou', jpeg)
    for (const who of ['p-gao', 'p-tang', 'p-shen']) {
      const { stations } = await office.does('station', who, 'listStaff', {})
      const desks = stations.flatMap((one) => one.desks)
      expect(desks.filter(({ showsPhoto }) => showsPhoto).map(({ name }) => name)).toEqual(['周建国'])
      expect(await contentAt((await seen(who)).url)).toEqual(jpeg)
    }
  })

  test('takes it away with a reason: it is gone for all, 周建国 reads why, and the change has left its trace', async () => {
    await changes('p-zhou', jpeg)
    const { fileId } = await seen()
    const callId = newCallId()
    const input = { instructorId: 'zhou', fileId, reason }
    await office.does('station', 'p-gao', 'removePhoto', input, callId)
    expect(office.cloud.files.has(fileId)).toBe(false)
    expect(await homeOf()).not.toHaveProperty('photo')
    const own = await ownCard()
    expect(own).toMatchObject({ isPublished: true, photoTakenDown: { byName: '高明', reason } })
    expect(own).not.toHaveProperty('photo')
    expect(office.cloud.store.find('staffChanges', { act: 'removePhoto' })).toMatchObject([
      { by: { name: '高明' }, stationId: 'village', personId: 'p-zhou', instructorId: 'zhou', reason },
    ])
    // As if the function had died before it deleted anything, and the phone sent the call again.
    office.cloud.files.replace(fileId, Buffer.from(jpeg))
    await office.does('station', 'p-gao', 'removePhoto', input, callId)
    expect(office.cloud.files.has(fileId)).toBe(false)
    await changes('p-zhou', png())
    expect(await ownCard()).not.toHaveProperty('photoTakenDown')
  })

  test('takes away what was seen, and no other', async () => {
    await changes('p-zhou', jpeg)
    const { fileId } = await seen()
    await changes('p-zhou', png())
    const remove = (input: object) =>
      office.refusal('station', 'p-gao', 'removePhoto', { instructorId: 'zhou', fileId, reason, ...input })
    expect(await remove({})).toBe('CHANGED_MEANWHILE')
    expect(await remove({ fileId: fileOf(), reason: ' ' })).toBe('FORM_INVALID')
    await publishes(false)
    expect(await remove({ fileId: fileOf() })).toBe('NOT_FOUND')
    expect(office.cloud.files.has(fileOf())).toBe(true)
  })

  test('of another station, an officer and an auditor neither see it nor take it away', async () => {
    await changes('p-zhou', jpeg)
    const input = { instructorId: 'zhou', fileId: fileOf(), reason }
    for (const [who, code] of [
      ['p-he', 'NOT_ALLOWED'],
      ['p-luo', 'NOT_ALLOWED'],
      ['p-other', 'NOT_FOUND'],
    ] as const) {
      if (who === 'p-other') appointsElsewhere()
      expect(await office.refusal('station', who, 'readPhoto', { instructorId: 'zhou' })).toBe(code)
      expect(await office.refusal('station', who, 'removePhoto', input)).toBe(code)
    }
    expect(await office.refusal('station', 'p-gao', 'readPhoto', { instructorId: 'nobody' })).toBe('NOT_FOUND')
    expect(office.cloud.files.has(fileOf())).toBe(true)
  })

  /** 米永安 heads another township. */
  function appointsElsewhere(): void {
    const { store } = office.cloud
    store.insertMany('stations', [
      { ...store.get('stations', 'township'), _id: 'baishui', path: ['baishui', 'bureau'] },
    ])
    const desks = [{ kind: 'officer', stationId: 'baishui', isHead: true }]
    store.insertMany('people', [
      {
        ...store.get('people', 'p-tang'),
        _id: 'p-other',
        name: '米永安',
        openid: 'wx-p-other',
        desks,
        deskKeys: ['station:baishui'],
      },
    ])
  }
})
