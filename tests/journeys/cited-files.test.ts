import { heating, newCallId, type Office, openOffice } from '../support/office'
import { photo, put, upload } from '../support/uploads'

let office: Office
beforeAll(async () => {
  office = await openOffice()
})
afterAll(() => office.end())

const submitted = () => office.does('veteran', 'p-chen', 'submit', heating())
const citedIn = async (requestId: string) =>
  (await office.does('veteran', 'p-chen', 'readMine', { requestId })).attachments
const pathOf = (fileId: string): string => /^cloud:\/\/[^/]+\/(.+)$/.exec(fileId)?.[1] ?? ''
const contentAt = async (url: string) => Buffer.from(await (await fetch(url)).arrayBuffer())

test('a line cites a copy its uploader can neither overwrite nor touch by attaching again; the upload itself is gone', async () => {
  const { requestId, version } = await submitted()
  const fileId = await upload(office, 'p-chen', requestId, photo('as it was'))
  const attached = await office.does('veteran', 'p-chen', 'attach', { requestId, version, fileId })
  const [cited] = await citedIn(requestId)
  expect(office.cloud.files.has(fileId)).toBe(false)

  for (const who of ['p-chen', 'p-wu', 'p-gao']) {
    const over = await put(office, who, pathOf(cited?.fileId ?? ''), photo('another'))
    expect([over.status, await over.json()]).toEqual([400, expect.objectContaining({ errCode: 'AccessDenied' })])
  }
  const again = { requestId, version: attached.version, fileId: cited?.fileId ?? '' }
  expect(await office.refusal('veteran', 'p-chen', 'attach', again)).toBe('ATTACHMENT_MISSING')
  const anew = await upload(office, 'p-chen', requestId, photo('another'))
  await office.does('veteran', 'p-chen', 'attach', { ...again, fileId: anew })

  const [first, second] = await citedIn(requestId)
  expect(await contentAt(first?.url ?? '')).toEqual(photo('as it was'))
  expect(await contentAt(second?.url ?? '')).toEqual(photo('another'))
})

test('one upload attached twice at once by the same call is one line and one file', async () => {
  const { requestId, version } = await submitted()
  const fileId = await upload(office, 'p-chen', requestId)
  const callId = newCallId()
  const input = { requestId, version, fileId }
  const twice = await Promise.all([1, 2].map(() => office.reply('veteran', 'p-chen', 'attach', input, callId)))
  expect(twice.filter(({ ok }) => ok).length).toBeGreaterThan(0)
  expect(await office.reply('veteran', 'p-chen', 'attach', input, callId)).toEqual(twice.find(({ ok }) => ok))
  const [cited, ...more] = await citedIn(requestId)
  expect(more).toEqual([])
  expect(await contentAt(cited?.url ?? '')).toEqual(photo())
})

test('an act that is refused leaves the upload to try again with', async () => {
  const { requestId, version } = await submitted()
  const fileId = await upload(office, 'p-chen', requestId)
  await office.does('instructor', 'p-zhou', 'accept', { requestId, version })
  expect(await office.refusal('veteran', 'p-chen', 'attach', { requestId, version, fileId })).toBe('CHANGED_MEANWHILE')
  await office.does('veteran', 'p-chen', 'attach', { requestId, version: version + 1, fileId })
  expect(await citedIn(requestId)).toHaveLength(1)
})

test('who made an upload may replace it until it is cited, and nobody else ever', async () => {
  const { requestId } = await submitted()
  await upload(office, 'p-chen', requestId, photo('blurred'))
  const path = `requests/${requestId}/one.jpg`
  expect((await put(office, 'p-wu', path, photo('not theirs'))).status).toBe(400)
  expect((await put(office, 'p-chen', path, photo('sharp'))).status).toBe(200)
})

test('a file is kept under the extension of what it is, whatever its uploader called it', async () => {
  const { requestId, version } = await submitted()
  const content = Buffer.from('%PDF-<html><script>alert(1)</script></html>')
  const uploaded = await put(office, 'p-chen', `requests/${requestId}/letter.html`, content)
  const { fileID: fileId } = (await uploaded.json()) as { fileID: string }
  await office.does('veteran', 'p-chen', 'attach', { requestId, version, fileId })
  expect((await citedIn(requestId))[0]?.fileId).toMatch(/\.pdf$/)
})
