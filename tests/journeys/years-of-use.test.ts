import type { Input } from '@shared/contracts'
import { headOf } from '@shared/domain/request/request'
import { li, opened, told, wangAtWork } from '../domain/town'
import { type Office, openOffice } from '../support/office'
import { smallCounty } from '../support/small-county'
import { atTheStore } from '../support/tampering'

let office: Office
afterEach(() => office.end())

const named = (index: number) => String(index).padStart(4, '0')

test('the page of a county’s staff lists everyone, after years of appointments too', async () => {
  const { people, instructors, ...county } = smallCounty()
  const served = Array.from({ length: 400 }, (_, index) => {
    const desks = [{ kind: 'instructor' as const, instructorId: `term${named(index)}-0`, stationId: 'village' }]
    return { ...people[3], _id: `served${named(index)}`, openid: undefined, desks, deskKeys: [] }
  })
  const photo = `cloud://local.6c6f-local-1300000000/cards/${'0123456789abcdef'.repeat(4)}.jpg`
  const terms = served.flatMap(({ _id: personId }, index) =>
    Array.from({ length: 12 }, (_, term) => ({
      ...instructors[0],
      _id: `term${named(index)}-${term}`,
      personId,
      photo,
    })),
  )
  office = await openOffice({
    county: { ...county, people: [...people, ...served], instructors: [...instructors, ...terms] },
  })
  const { stations } = await office.does('station', 'p-shen', 'listStaff', {})
  const village = stations.find(({ id }) => id === 'village')
  expect(village?.desks.filter(({ personId }) => personId.startsWith('served'))).toHaveLength(400)
})

test('a wording saved anew again and again is still the latest of its kind', async () => {
  office = await openOffice()
  const words = '{{姓名}}：您反映的事项已收到。'.repeat(200)
  const saved = Array.from({ length: 130 }, (_, index) => ({
    _id: `bureau-notice-${index + 1}`,
    jurisdictionId: 'bureau',
    key: 'notice',
    version: index + 1,
    words,
    callId: `call-saved-${index}`,
    personId: 'p-shen',
  }))
  await office.cloud.store.insertMany('templates', saved)
  const { templates } = await office.does('station', 'p-gao', 'listTemplates', {})
  expect(templates.filter(({ version }) => version > 0)).toMatchObject([{ key: 'notice', version: 130 }])
})

test('what waits for the archive of a year is found in that year’s book, and every row of the list is reached', async () => {
  office = await openOffice()
  const { request } = told(opened(), [wangAtWork, 'accept'], [wangAtWork, 'answer'], [li, 'confirm'])
  const { version, lastHash, lastAt } = request
  const line = { version, lastHash, lastAt }
  const closedIn = (year: number, count: number) =>
    Array.from({ length: count }, (_, index) =>
      headOf({ ...request, _id: `${year}-${index}`, number: `010101-${year}-${named(index)}` }, line),
    )
  await office.cloud.store.insertMany('requests', [...closedIn(2025, 400), ...closedIn(2026, 45)])
  const numbers: string[] = []
  office.cloud.stats().reset()
  let after: Input<'station', 'listArchive'>['after']
  do {
    const list = await office.does('station', 'p-gao', 'listArchive', { year: 2026, view: 'waiting', after })
    numbers.push(...list.items.map(({ number }) => number))
    after = list.next
  } while (after)
  expect(numbers).toEqual(
    closedIn(2026, 45)
      .map(({ number }) => number)
      .toReversed(),
  )
  expect(office.cloud.stats().examined).toBeLessThan(200)
})

test('a county of more than a thousand stations has them all to choose from, the nearest to people first', async () => {
  const { stations, ...county } = smallCounty()
  const [, , village] = stations
  const more = Array.from({ length: 1100 }, (_, index) => ({
    ...village,
    _id: `village${named(index)}`,
    code: `02${named(index)}`,
    path: [`village${named(index)}`, 'township', 'bureau'],
  }))
  office = await openOffice({ county: { ...county, stations: [...stations, ...more] } })
  const all = (await office.does('veteran', 'p-newcomer', 'stations', {})).stations
  expect([all.length, all[0]?.level, all.at(-1)?.level]).toEqual([1103, 'village', 'bureau'])
  const { joinId } = await office.does('veteran', 'p-newcomer', 'askToJoin', {
    name: '郑德胜',
    phone: '13900000077',
    stationId: 'village1099',
  })
  expect((await office.does('station', 'p-shen', 'listJoins', {})).joins).toMatchObject([{ joinId }])
  expect((await office.does('station', 'p-shen', 'listStaff', {})).stations).toHaveLength(1103)
})

test('of a name many bear the veterans are found before their colleagues, and that there are more is said', async () => {
  const { people, ...county } = smallCounty()
  const [chen, , , zhou] = people
  const colleagues = Array.from({ length: 30 }, (_, index) => ({ ...zhou, _id: `a${named(index)}`, name: '陈建国' }))
  const veterans = Array.from({ length: 25 }, (_, index) => ({ ...chen, _id: `v${named(index)}`, name: '陈建国' }))
  office = await openOffice({ county: { ...county, people: [...people, ...colleagues, ...veterans] } })
  const found = await office.does('station', 'p-gao', 'findVeterans', { name: '陈建' })
  expect([found.veterans.length, found.hasMore]).toEqual([20, true])
  expect(found.veterans.every(({ id }) => id.startsWith('v'))).toBe(true)
  expect(await office.does('station', 'p-gao', 'findVeterans', { name: '陈守' })).toMatchObject({ hasMore: false })
})

test('more wishes than a page holds are shown by the hundred, and that more wait is said', async () => {
  office = await openOffice()
  const { joinId } = await office.does('veteran', 'p-newcomer', 'askToJoin', {
    name: '郑德胜',
    phone: '13900000077',
    stationId: 'village',
  })
  const [wish] = atTheStore(office.cloud).rows('joinRequests', { _id: joinId })
  expect(await office.does('station', 'p-gao', 'listJoins', {})).toMatchObject({ hasMore: false })
  const many = Array.from({ length: 110 }, (_, index) => ({ ...(wish as object), _id: `j${named(index)}` }))
  await office.cloud.store.insertMany('joinRequests', many)
  const { joins, hasMore } = await office.does('station', 'p-gao', 'listJoins', {})
  expect([joins.length, hasMore]).toEqual([100, true])
})

test('a board of more holders than it shows still counts the whole month', async () => {
  office = await openOffice()
  const { request } = opened({}, { at: '2026-06-01T09:00:00+08:00' })
  const held = Array.from({ length: 1050 }, (_, index) => ({
    ...request,
    _id: `held${named(index)}`,
    number: `010101-2026-${named(index)}`,
    holderKey: `instructor:holder${named(index)}`,
  }))
  await office.cloud.store.insertMany('requests', held)
  const { total, groups } = await office.does('station', 'p-gao', 'readBoard', { month: '2026-06', by: 'holder' })
  expect([groups.length, total.received]).toEqual([1000, 1050])
})
