import { contracts } from '@shared/contracts'
import { heating, newCallId, newRequestId, type Office, openOffice } from '../support/office'

let office: Office
beforeAll(async () => {
  office = await openOffice()
})
afterAll(() => office.end())

const upload = async (path: string, content: Uint8Array) => {
  const response = await fetch(`${office.cloud.url}/files/${path}`, {
    method: 'PUT',
    headers: { 'x-openid': 'wx-p-chen' },
    body: content as BodyInit,
  })
  return (await response.json()) as { fileID: string }
}
const jpeg = (bytes: number) => Uint8Array.from({ length: bytes }, (_, index) => [0xff, 0xd8, 0xff][index] ?? 7)

const raw = (event: object, who = 'wx-p-chen') => office.cloud.call('veteran', event, who)
const refused = (code: string, detail?: object) => ({ ok: false, refusal: { code, ...(detail ? { detail } : {}) } })

describe('words', () => {
  const submit = (words: string) => office.reply('veteran', 'p-chen', 'submit', { ...heating(), words })

  test.each([
    ['nothing', '', 'empty'],
    ['only spaces', '  　 ', 'empty'],
    ['2001 characters', '字'.repeat(2001), 'tooLong'],
    ['a control character', '您好\u0007', 'control'],
    ['a direction override', '您好\u202e', 'control'],
    ['half a character', '您好\ud842', 'control'],
  ])('%s is refused and the field is named', async (_name, words, why) => {
    expect(await submit(words)).toMatchObject(refused('FORM_INVALID', { field: 'words', why }))
  })

  test('rare characters and emoji are kept, and count as one each', async () => {
    const words = `${'𠮷'.repeat(1990)}🙏谢谢`
    const reply = await submit(words)
    if (!reply.ok) throw new Error(reply.refusal.code)
    const seen = await office.does('veteran', 'p-chen', 'readMine', { requestId: reply.output.requestId })
    expect(seen.words).toBe(words)
  })

  test('what content safety stumbles over is registered all the same, and marked for a person to read', async () => {
    for (const contentCheck of ['risky', 'review', 'down'] as const) {
      office.cloud.steer({ contentCheck })
      const { requestId } = await office.does('veteran', 'p-chen', 'submit', heating())
      const { items } = await office.does('station', 'p-gao', 'listQueue', { view: 'toRead' })
      expect(items.map((item) => item.requestId)).toContain(requestId)
    }
    office.cloud.steer({ contentCheck: 'words' })
  })
})

describe('calls', () => {
  test('an unknown act, a missing envelope and a made-up call id are each refused', async () => {
    expect(await raw({ act: 'dropEverything', callId: newCallId() })).toMatchObject(refused('UNKNOWN_ACT'))
    expect(await raw({ act: 'constructor', callId: newCallId() })).toMatchObject(refused('UNKNOWN_ACT'))
    expect(await raw({})).toMatchObject(refused('FORM_INVALID', { field: 'act' }))
    expect(await raw({ act: 'home', callId: '短' })).toMatchObject(refused('FORM_INVALID', { field: 'callId' }))
  })

  test('every act of every door refuses someone who has not joined, and junk for input, without breaking', async () => {
    for (const [door, acts] of Object.entries(contracts)) {
      for (const act of Object.keys(acts)) {
        for (const input of [
          undefined,
          null,
          7,
          'x',
          [],
          { requestId: { $gt: '' } },
          { requestId: newRequestId(), version: 1 },
        ]) {
          const reply = await office.cloud.call(door, { act, callId: newCallId(), input }, 'wx-nobody')
          if (reply.ok) expect(['session', 'stations']).toContain(act)
          else expect(reply.refusal.code).not.toBe('UNEXPECTED')
        }
      }
    }
  })

  test('identity comes from WeChat alone: naming somebody else in the input changes nothing', async () => {
    const event = {
      act: 'session',
      callId: newCallId(),
      input: {},
      openid: 'wx-p-shen',
      userInfo: { openId: 'wx-p-shen' },
    }
    expect((await raw(event)).output.name).toBe('陈守义')
  })

  test('what is not there and what is not theirs look the same', async () => {
    const { requestId } = await office.does('veteran', 'p-chen', 'submit', heating())
    const theirs = await office.reply('veteran', 'p-wu', 'readMine', { requestId })
    const nothing = await office.reply('veteran', 'p-wu', 'readMine', { requestId: newRequestId() })
    expect(theirs).toEqual(nothing)
    expect(theirs).toMatchObject(refused('NOT_FOUND'))
  })

  test('a request id somebody else already used is refused, and theirs stays', async () => {
    const asked = heating()
    await office.does('veteran', 'p-chen', 'submit', asked)
    expect(await office.refusal('veteran', 'p-wu', 'submit', asked)).toBe('CHANGED_MEANWHILE')
    expect((await office.does('veteran', 'p-chen', 'readMine', { requestId: asked.requestId })).veteran.name).toBe(
      '陈守义',
    )
  })

  test('a stale version is refused, but a mere reminder in between is no reason to', async () => {
    const { requestId, version } = await office.does('veteran', 'p-chen', 'submit', heating())
    await office.cloud.forward('PT5H30M')
    expect((await office.does('station', 'p-gao', 'readDossier', { requestId })).version).toBe(version + 1)
    const accepted = await office.does('instructor', 'p-zhou', 'accept', { requestId, version })
    const stale = { requestId, version, words: '补充' }
    expect(await office.refusal('veteran', 'p-chen', 'reply', stale)).toBe('CHANGED_MEANWHILE')
    const future = { requestId, version: accepted.version + 5, words: '补充' }
    expect(await office.refusal('veteran', 'p-chen', 'reply', future)).toBe('CHANGED_MEANWHILE')
  })
})

describe('files', () => {
  let requestId: string
  beforeAll(async () => {
    requestId = (await office.does('veteran', 'p-chen', 'submit', heating())).requestId
  })
  const attach = async (fileId: string) => {
    const { version } = await office.does('veteran', 'p-chen', 'readMine', { requestId })
    return office.reply('veteran', 'p-chen', 'attach', { requestId, version, fileId })
  }

  test('a photograph is checked, kept and shown', async () => {
    const { fileID } = await upload(`requests/${requestId}/one.jpg`, jpeg(2000))
    expect(await attach(fileID)).toMatchObject({ ok: true })
    const { attachments } = await office.does('instructor', 'p-zhou', 'readTask', { requestId })
    expect(attachments).toMatchObject([{ kind: 'photo' }])
    expect((await fetch(attachments[0]?.url ?? '')).status).toBe(200)
  })

  test('an executable named .jpg is refused by its content and deleted', async () => {
    const { fileID } = await upload(`requests/${requestId}/two.jpg`, new TextEncoder().encode('MZ\u0090 program'))
    expect(await attach(fileID)).toMatchObject(refused('ATTACHMENT_TYPE'))
    expect(await attach(fileID)).toMatchObject(refused('ATTACHMENT_MISSING'))
  })

  test('a photograph of 20 MB is refused, and the request stands', async () => {
    const { fileID } = await upload(`requests/${requestId}/three.jpg`, jpeg(20 * 1024 * 1024))
    expect(await attach(fileID)).toMatchObject(refused('ATTACHMENT_SIZE'))
  })

  test('a file of another request, or none at all, cannot be attached', async () => {
    const { fileID } = await upload(`requests/${newRequestId()}/four.jpg`, jpeg(2000))
    expect(await attach(fileID)).toMatchObject(refused('ATTACHMENT_MISSING'))
    expect(await attach(`cloud://made-up/requests/${requestId}/five.jpg`)).toMatchObject(refused('ATTACHMENT_MISSING'))
  })
})

describe('misfortune', () => {
  test('a full disk refuses the submit, keeps nothing half done, and the retry with the same call succeeds', async () => {
    const asked = heating()
    const callId = newCallId()
    office.cloud.steer({ disk: 'full' })
    expect(await office.reply('veteran', 'p-chen', 'submit', asked, callId)).toMatchObject(refused('UNEXPECTED'))
    office.cloud.steer({ disk: 'ok' })
    for (const collection of ['requests', 'entries']) {
      expect(
        office.cloud.store.count(
          collection,
          collection === 'requests' ? { _id: asked.requestId } : { requestId: asked.requestId },
        ),
      ).toBe(0)
    }
    const receipt = await office.does('veteran', 'p-chen', 'submit', asked, callId)
    expect(await office.does('veteran', 'p-chen', 'submit', asked, callId)).toEqual(receipt)
  })

  test('a clock set back breaks no chain: the line is dated no earlier than the one before', async () => {
    const { requestId, version } = await office.does('veteran', 'p-chen', 'submit', heating())
    const before = office.cloud.at()
    await office.cloud.moveTo('2026-06-01T08:00:00+08:00')
    await office.does('instructor', 'p-zhou', 'accept', { requestId, version })
    await office.cloud.moveTo(before)
    const dossier = await office.does('station', 'p-gao', 'readDossier', { requestId })
    expect(dossier.chainHolds).toBe(true)
    expect(dossier.lines[1]?.at).toBe(dossier.lines[0]?.at)
  })
})
