import { heating, type Office, openOffice } from '../support/office'

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
