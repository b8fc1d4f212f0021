import type { Request } from '@shared/domain/request/request'
import { heating, type Office, openOffice } from '../support/office'
import { atTheStore } from '../support/tampering'

let office: Office
beforeAll(async () => {
  office = await openOffice()
})
afterAll(() => office.end())

test('every due time shows its workings: days counted and skipped with the reason, the roll, the version', async () => {
  const { requestId } = await office.does('station', 'p-gao', 'submitOnBehalf', {
    ...heating(),
    veteranId: 'p-chen',
    channel: 'visit',
    track: 'petition',
    receivedAt: '2026-05-22T10:00:00+08:00',
  })
  const { clocks } = await office.does('station', 'p-gao', 'explainClocks', { requestId })
  const [notice] = clocks
  // 15 calendar days after 22 May end with 6 June, a Saturday: the promise rolls to Monday the 8th.
  expect(notice).toMatchObject({
    key: 'petition.notice',
    limit: 15,
    policyVersion: 1,
    rawDueAt: '2026-06-07T00:00:00+08:00',
    dueAt: '2026-06-09T00:00:00+08:00',
    isCountedOtherwise: false,
    rolledOver: [
      { date: '2026-06-06', why: 'weekend' },
      { date: '2026-06-07', why: 'weekend' },
    ],
  })
  expect(notice?.counted).toHaveLength(15)
  expect(notice?.skipped).toContainEqual({ date: '2026-05-22', why: 'startDay' })
  expect(await office.refusal('instructor', 'p-lin', 'explainClocks', { requestId })).toBe('NOT_FOUND')
})

const stricter = { validFrom: '2026-06-03', rules: [{ key: 'service.accept' as const, limit: 210 }] }

test('only the bureau’s head changes promises; a limit laxer than the law, or from the past, is refused', async () => {
  const input = { ...stricter, reason: '压缩接收时间。' }
  for (const who of ['p-gao', 'p-tang', 'p-luo'])
    expect([who, await office.refusal('station', who, 'savePolicy', input)]).toEqual([who, 'NOT_ALLOWED'])
  const lax = { ...input, rules: [{ key: 'petition.handle' as const, limit: 90 }] }
  expect(await office.refusal('station', 'p-shen', 'savePolicy', lax)).toBe('LAXER_THAN_LAW')
  for (const validFrom of ['2026-06-01', '2026-06-02'])
    expect(await office.refusal('station', 'p-shen', 'savePolicy', { ...input, validFrom })).toBe('POLICY_BACKDATED')
  const none = { ...input, rules: [{ key: 'service.accept' as const, limit: 0 }] }
  expect(await office.refusal('station', 'p-shen', 'savePolicy', none)).toBe('LIMIT_INVALID')
  expect((await office.does('station', 'p-gao', 'listPolicies', {})).versions).toHaveLength(1)
})

test('a new version binds what comes after it; a matter that runs keeps its own, and a repeated call saves once', async () => {
  const before = await office.does('veteran', 'p-chen', 'submit', heating())
  // Seven office hours from nine o'clock end at nine the next day.
  expect(before.promise.dueAt).toMatch(/^2026-06-03T09:00/)
  const input = { ...stricter, reason: '压缩接收时间。' }
  const saved = await office.does('station', 'p-shen', 'savePolicy', input, 'call-save-policy')
  expect(await office.does('station', 'p-shen', 'savePolicy', input, 'call-save-policy')).toEqual(saved)
  const { versions, mayChange } = await office.does('station', 'p-shen', 'listPolicies', {})
  expect(versions.map(({ version }) => version)).toEqual([2, 1])
  expect([versions[0]?.byName, mayChange]).toEqual(['沈国栋', true])
  const today = await office.does('veteran', 'p-chen', 'submit', heating())
  expect(today.promise.dueAt).toMatch(/^2026-06-03T09:/)
  await office.cloud.moveTo('2026-06-03T09:00:00+08:00')
  const after = await office.does('veteran', 'p-chen', 'submit', heating())
  expect(after.promise.dueAt).toMatch(/^2026-06-03T14:30/)
  // What its instructor takes on only now keeps the promises it came in under, those that begin now as well.
  const { requestId, version } = before
  await office.does('instructor', 'p-zhou', 'accept', { requestId, version })
  const { clocks } = await office.does('instructor', 'p-zhou', 'explainClocks', { requestId })
  expect(clocks).toMatchObject([
    { key: 'service.accept', limit: 420, policyVersion: 1 },
    { key: 'service.firstContact', policyVersion: 1 },
    { key: 'service.close', policyVersion: 1 },
  ])
})

test('a preview looks at last month’s matters the head may find, and writes nothing', async () => {
  const change = { validFrom: '2026-07-01', rules: [{ key: 'petition.notice' as const, limit: 10 }] }
  const preview = await office.does('station', 'p-shen', 'previewPolicy', change)
  expect(preview).toMatchObject({ month: '2026-05', cases: 1, moved: 1, lateBefore: 0, lateAfter: 1 })
  expect(preview.examples).toMatchObject([
    { key: 'petition.notice', after: '2026-06-02T00:00:00+08:00', wouldBeLate: true },
  ])
  expect((await office.does('station', 'p-shen', 'listPolicies', {})).versions).toHaveLength(2)
})

test('a preview counts every matter of a busy month, however many', async () => {
  const { rows, remove } = atTheStore(office.cloud)
  const [one] = rows<Request>('requests', { receivedMonth: '2026-05' })
  // Taken up again five times, as a hard case is.
  const clocks = Array.from({ length: 6 }, () => one?.clocks ?? []).flat()
  const more = Array.from({ length: 600 }, (_, index) => ({
    ...one,
    _id: `${one?._id}${index}`,
    number: `010101-2026-${5000 + index}`,
    clocks,
  }))
  await office.cloud.store.insertMany('requests', more)
  const change = { validFrom: '2026-07-01', rules: [{ key: 'petition.notice' as const, limit: 10 }] }
  const preview = await office.does('station', 'p-shen', 'previewPolicy', change)
  expect(preview).toMatchObject({ cases: 601, moved: 3601 })
  remove('requests', { clocks: { $size: 6 } })
})

const nextYear = { year: 2027, holidays: ['2027-01-01'], makeUpDays: [], source: '国办发明电〔2026〕1号（演示）' }

test('a broken holiday list is refused by its field and changes nothing', async () => {
  const withoutNewYear = { ...nextYear, holidays: ['2027-05-01'] }
  expect(await office.refusal('station', 'p-shen', 'importHolidays', withoutNewYear)).toBe('FORM_INVALID')
  const workedMonday = { ...nextYear, makeUpDays: ['2027-02-01'] }
  expect(await office.refusal('station', 'p-shen', 'previewHolidays', workedMonday)).toBe('FORM_INVALID')
  expect(await office.refusal('station', 'p-tang', 'importHolidays', nextYear)).toBe('NOT_ALLOWED')
  const { years } = await office.does('station', 'p-shen', 'listPolicies', {})
  expect(years).not.toContain(2027)
})

const timer = { Type: 'Timer', TriggerName: 'sweep', Time: '' }
const sweptTwice = async () => {
  await office.cloud.forward('PT2M')
  await office.cloud.call('clock', timer)
  await office.cloud.call('clock', timer)
}

test('due times that wait for next year’s notice are settled by the sweep once it is in, in one line, and once', async () => {
  await office.cloud.moveTo('2026-12-29T09:00:00+08:00')
  const { requestId, promise } = await office.does('veteran', 'p-chen', 'submit', { ...heating(), track: 'petition' })
  expect(promise).toMatchObject({ isProvisional: true, dueAt: '2027-01-14T00:00:00+08:00' })
  // The made-up notice gives the 13th of January off, the day it would have ended with.
  const notice = { ...nextYear, holidays: ['2027-01-01', '2027-01-13'] }
  const preview = await office.does('station', 'p-shen', 'previewHolidays', notice)
  expect(preview.examples).toContainEqual(
    expect.objectContaining({ requestId, before: '2027-01-14T00:00:00+08:00', after: '2027-01-15T00:00:00+08:00' }),
  )
  await office.does('station', 'p-shen', 'importHolidays', notice)
  await sweptTwice()
  const { lines, clocks } = await office.does('station', 'p-shen', 'readDossier', { requestId })
  expect(lines.filter(({ act }) => act === 'settle')).toHaveLength(1)
  expect(clocks.find(({ key }) => key === 'petition.notice')).toMatchObject({
    isProvisional: false,
    dueAt: '2027-01-15T00:00:00+08:00',
  })
})

test('a later notice that changes the year moves what runs, and what was kept meanwhile not', async () => {
  const petition = () => ({ ...heating(), track: 'petition' as const })
  const open = await office.does('veteran', 'p-chen', 'submit', petition())
  const kept = await office.does('veteran', 'p-wu', 'submit', { ...petition(), contactPhone: '13900000002' })
  const { requestId } = kept
  await office.does('station', 'p-gao', 'decline', {
    requestId,
    version: 1,
    reason: '不属于信访事项。',
    whereTo: '县法院',
  })
  const before = open.promise?.dueAt
  expect([open.promise?.isProvisional, before]).toEqual([false, '2027-01-15T00:00:00+08:00'])
  const later = { ...nextYear, source: '国办发明电〔2026〕2号（演示）' }
  const preview = await office.does('station', 'p-shen', 'previewHolidays', later)
  const after = '2027-01-14T00:00:00+08:00'
  expect(preview.examples).toContainEqual(expect.objectContaining({ requestId: open.requestId, before, after }))
  expect(preview.examples.map(({ requestId }) => requestId)).not.toContain(kept.requestId)
  expect(await office.does('station', 'p-shen', 'importHolidays', later)).toEqual({ year: 2027, version: 2 })
  const settled = async ({ requestId }: { requestId: string }) => {
    const { lines, clocks } = await office.does('station', 'p-shen', 'readDossier', { requestId })
    const { dueAt } = clocks.find(({ key }) => key === 'petition.notice') ?? {}
    return [lines.filter(({ act }) => act === 'settle').length, dueAt]
  }
  await office.cloud.call('clock', timer)
  // A call that read the old list may still write: the count waits until none can.
  expect(await settled(open)).toEqual([0, before])
  await sweptTwice()
  expect(await settled(open)).toEqual([1, after])
  expect(await settled(kept)).toEqual([0, before])
})
