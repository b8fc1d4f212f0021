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
