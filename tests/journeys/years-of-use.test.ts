import type { Input } from '@shared/contracts'
import { headOf } from '@shared/domain/request/request'
import { li, opened, told, wangAtWork } from '../domain/town'
import { type Office, openOffice } from '../support/office'
import { smallCounty } from '../support/small-county'

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
