import { heating, type Office, openOffice } from '../support/office'

let office: Office
let heatingNumber: string
let secret: { requestId: string; number: string }
beforeAll(async () => {
  office = await openOffice()
  const matter = { ...heating(), words: '冬季取暖费未发，柳湾村三组。' }
  heatingNumber = (await office.does('veteran', 'p-chen', 'submit', matter)).number
  secret = await office.does('veteran', 'p-wu', 'submit', {
    ...heating(),
    subject: 'instructor',
    words: '反映指导员收礼的情况。',
    contactPhone: '13900000002',
  })
})
afterAll(() => office.end())

const numbersFor = async (who: string, words: string, door: 'station' | 'instructor' = 'station') =>
  (await office.does(door, who, 'search', { words })).items.map(({ number }) => number)

test('a dossier is found by words inside its matter, its number whole or in part, a name and a phone’s last four', async () => {
  const queries = [
    '取暖费',
    heatingNumber,
    heatingNumber.slice(7),
    '陈守义',
    '守义',
    '0001',
    '13900000001',
    '取暖 柳湾',
  ]
  for (const words of queries) expect([words, await numbersFor('p-gao', words)]).toEqual([words, [heatingNumber]])
  expect(await numbersFor('p-zhou', '取暖费', 'instructor')).toEqual([heatingNumber])
  for (const words of ['医疗费', '取暖 医疗', '，。！'])
    expect([words, await numbersFor('p-gao', words)]).toEqual([words, []])
})

test('a dossier is found by its answer once there is one', async () => {
  const { items } = await office.does('instructor', 'p-zhou', 'search', { words: '取暖费' })
  const { requestId = '', version = 0 } = items[0] ?? {}
  expect(await numbersFor('p-gao', '信用社')).toEqual([])
  const accepted = await office.does('instructor', 'p-zhou', 'accept', { requestId, version })
  const answer = { requestId, version: accepted.version, words: '已汇到您在信用社的账户。' }
  await office.does('instructor', 'p-zhou', 'answer', answer)
  expect(await numbersFor('p-gao', '信用社')).toEqual([heatingNumber])
})

test('what is withheld is found by nobody it is withheld from, however they ask; the station above finds it', async () => {
  for (const words of ['收礼', '吴长河', '0002', secret.number]) {
    expect(await numbersFor('p-he', words, 'instructor')).toEqual([])
    expect(await numbersFor('p-he', words)).toEqual([])
    expect(await numbersFor('p-xu', words)).toEqual([secret.number])
  }
})

test('an auditor finds, a veteran has no search, and one character is too little to look for', async () => {
  expect(await numbersFor('p-luo', '收礼')).toEqual([secret.number])
  expect(await office.refusal('station', 'p-chen', 'search', { words: '取暖' })).toBe('NOT_ALLOWED')
  expect(await office.refusal('station', 'p-gao', 'search', { words: '取' })).toBe('FORM_INVALID')
})

test('once a matter is handed to another, the one who held it before finds it no longer', async () => {
  const { items } = await office.does('station', 'p-gao', 'search', { words: '收礼' }).catch(() => ({ items: [] }))
  expect(items).toEqual([])
  const matter = { ...heating(), words: '想学电焊手艺。' }
  const { requestId, version, number } = await office.does('veteran', 'p-chen', 'submit', matter)
  expect(await numbersFor('p-zhou', '电焊', 'instructor')).toEqual([number])
  const to = { kind: 'instructor' as const, id: 'lin' }
  await office.does('station', 'p-gao', 'reassign', { requestId, version, to, reason: '林秀兰更熟悉。' })
  expect(await numbersFor('p-zhou', '电焊', 'instructor')).toEqual([])
  expect(await numbersFor('p-lin', '电焊', 'instructor')).toEqual([number])
})

test('dossiers of older times become findable by the timer alone, and a second walk writes nothing', async () => {
  const { store } = office.cloud
  await store.remove('searchTerms', {})
  expect(await numbersFor('p-gao', '取暖费')).toEqual([])
  await office.cloud.call('clock', { Type: 'Timer', TriggerName: 'sweep', Time: '' })
  expect(await numbersFor('p-gao', '取暖费')).toEqual([heatingNumber])
  expect(store.find('counters', { _id: 'search-terms' })).toMatchObject([{ isDone: true }])
})
