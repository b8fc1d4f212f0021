import { bytesOf, hardCase, headAs } from '../support/hard-case'
import { heating, type Office, openOffice } from '../support/office'
import { atTheStore } from '../support/tampering'

const timer = { Type: 'Timer', TriggerName: 'sweep', Time: '' }
let office: Office
afterEach(() => office.end())

const actsOf = (requestId: string) =>
  atTheStore(office.cloud)
    .linesOf(requestId)
    .map(({ act }) => act)

test('hard cases whose heads together are larger than a reply stop neither the clock nor what comes after them', async () => {
  office = await openOffice()
  const { requestId } = await office.does('veteran', 'p-chen', 'submit', heating())
  const file = hardCase(64)
  const heads = Array.from({ length: 24 }, (_, index) => headAs(file, index + 2))
  expect(bytesOf(heads)).toBeGreaterThan(1024 * 1024)
  const attentionAt = '2026-06-02T09:00:00+08:00'
  const waits = { attentionAt, clocks: file.request.clocks.map((clock) => ({ ...clock, isProvisional: true })) }
  await office.cloud.store.insertMany(
    'requests',
    heads.map((head) => ({ ...head, ...waits })),
  )
  await office.cloud.moveTo('2026-06-02T14:50:00+08:00')
  expect(actsOf(requestId)).toEqual(['submit', 'remind'])
})

test('a county whose rules cannot be read stops no push, no anchor and no deletion', async () => {
  const log: string[] = []
  office = await openOffice({ log: (_door, text) => log.push(text) })
  await office.does('veteran', 'p-chen', 'submit', { ...heating(), isUrgent: true })
  const words = '规'.repeat(1024 * 1024)
  await office.cloud.store.insertMany('jurisdictions', [{ _id: 'elsewhere', words }])
  const told = office.cloud.outbox().length
  await office.cloud.call('clock', timer)
  expect(office.cloud.outbox().length).toBeGreaterThan(told)
  expect(log.filter((text) => text.includes('"step":"keepPromises"'))).toHaveLength(1)
})
