import type { Entry } from '@shared/domain/ledger'
import { acted, li, opened, told, wangAtWork } from '../domain/town'
import { bytesOf, hardCase, headAs } from '../support/hard-case'
import { heating, type Office, openOffice } from '../support/office'
import { smallCounty } from '../support/small-county'
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

test('matters that settle no more keep none from its real day once the year’s notice is in', async () => {
  const late = { at: '2026-12-28T09:00:00+08:00' }
  const accepted = told(opened({}, late), [wangAtWork, 'accept'])
  const withdrawn = told(accepted, [wangAtWork, 'ask'], [li, 'reply'], [li, 'withdraw'])
  const answered = acted(accepted, wangAtWork, 'answer', { at: '2027-01-05T15:00:00+08:00' })
  const closed = headAs(told(answered, [li, 'confirm']), 500)
  const county = smallCounty()
  const list = { holidays: ['2027-01-01'], makeUpDays: [], version: 1, source: '（演示）' }
  const recount = { since: '2027-02-01T09:00:00+08:00', after: '' }
  const informed = county.jurisdictions.map(({ calendar, ...rest }) => ({
    ...rest,
    recount,
    calendar: { ...calendar, years: { ...calendar.years, 2027: list } },
  }))
  office = await openOffice({ at: '2027-02-10T09:00:00+08:00', county: { ...county, jurisdictions: informed } })
  const over = Array.from({ length: 120 }, (_, index) => headAs(withdrawn, index + 1))
  await office.cloud.store.insertMany('requests', [...over, closed])
  expect(await office.cloud.call('clock', timer)).toMatchObject({ settle: 1 })
  const { clocks, closedInTime } = atTheStore(office.cloud).headOf(closed._id)
  expect([clocks.filter(({ isProvisional }) => isProvisional), closedInTime]).toEqual([[], true])
})

test('matters the clock must leave as they are stand before nobody, and a call for help goes first', async () => {
  office = await openOffice()
  const { requestId } = await office.does('veteran', 'p-chen', 'submit', heating())
  const refused = told(opened(), [wangAtWork, 'accept'], [wangAtWork, 'answer'], [li, 'confirm'])
  const attentionAt = '2026-06-01T09:00:00+08:00'
  const clocks = refused.request.clocks.map((clock) => ({ ...clock, remindAt: attentionAt }))
  const before = Array.from({ length: 120 }, (_, index) => ({ ...headAs(refused, index + 2), attentionAt, clocks }))
  await office.cloud.store.insertMany('requests', before)
  await office.cloud.moveTo('2026-06-02T14:20:00+08:00')
  const help = await office.does('veteran', 'p-wu', 'submit', { ...heating(), isUrgent: true })
  await office.cloud.moveTo('2026-06-02T14:50:00+08:00')
  expect([actsOf(help.requestId), actsOf(requestId)]).toEqual([
    ['submit', 'escalate'],
    ['submit', 'remind'],
  ])
  const written = atTheStore(office.cloud).rows<Entry>('entries', { 'by.role': 'clock' })
  expect(written.map((line) => line.requestId)).toEqual([help.requestId, requestId])
})

const tripsOf = async () =>
  Object.values((await office.cloud.measure('clock', timer)).trips as Record<string, number>).reduce((a, b) => a + b)

test('hundreds of stations nobody sits in cost a sweep no more than one of them', async () => {
  const { stations, ...county } = smallCounty()
  const [, , village] = stations
  const empty = Array.from({ length: 300 }, (_, index) => ({ ...village, _id: `empty${index}`, isStaffed: false }))
  office = await openOffice({ county: { ...county, stations: [...stations, ...empty.slice(0, 1)] } })
  // The first sweep of all also marks that nothing older waits to be found.
  await tripsOf()
  const ofOne = await tripsOf()
  await office.cloud.store.insertMany('stations', empty)
  expect(await tripsOf()).toBe(ofOne)
})

test('terms that end on one day hand their work on together, and end for good once all of it is moved', async () => {
  const { instructors, ...county } = smallCounty()
  const ended = Array.from({ length: 40 }, (_, index) => {
    return { ...instructors[0], _id: `ended${index}`, personId: `p-ended${index}`, endsAt: '2026-06-02T00:00:00+08:00' }
  })
  office = await openOffice({ county: { ...county, instructors: [...instructors, ...ended] } })
  const { requestId } = await office.does('veteran', 'p-chen', 'submit', heating())
  const { replace, headOf, rows } = atTheStore(office.cloud)
  const head = headOf(requestId)
  for (const { _id: id } of ended.slice(0, 3))
    replace('requests', {
      ...head,
      _id: `${requestId}${id}`,
      number: `${head.number}${id}`,
      holder: { ...head.holder, id },
      holderKey: `instructor:${id}`,
    })
  expect(await office.cloud.call('clock', timer)).toMatchObject({ handOver: 3 })
  expect(rows('instructors', { ended: false })).toHaveLength(instructors.length)
})

test('a dossier that cannot be made findable keeps none after it from being found', async () => {
  office = await openOffice()
  const { requestId } = await office.does('veteran', 'p-chen', 'submit', heating())
  const { remove, replace, headOf } = atTheStore(office.cloud)
  replace('requests', { ...headOf(requestId), _id: `0${requestId}`, number: '010101-2026-0009', words: null })
  remove('searchTerms', {})
  remove('counters', { _id: 'search-terms' })
  await office.cloud.call('clock', timer)
  const { items } = await office.does('station', 'p-gao', 'search', { words: '取暖' })
  expect(items.map((item) => item.requestId)).toEqual([requestId])
})
