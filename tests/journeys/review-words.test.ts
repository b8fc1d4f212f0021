import { heating, type Office, openOffice } from '../support/office'

let office: Office
beforeEach(async () => {
  office = await openOffice()
  office.cloud.steer({ contentCheck: 'review' })
})
afterEach(() => office.end())

const toRead = async () => (await office.does('station', 'p-gao', 'listQueue', { view: 'toRead' })).counts.toRead
const submitted = async (more = {}) => {
  const { requestId } = await office.does('veteran', 'p-chen', 'submit', { ...heating(), ...more })
  return office.does('station', 'p-gao', 'readDossier', { requestId })
}

test('高明 reads what the machine doubted, finds nothing in it, and the mark is gone', async () => {
  const doubted = await submitted()
  expect(doubted).toMatchObject({ status: 'submitted', needsReading: true, isMarked: false })
  expect(doubted.acts).toContain('reviewWords')
  expect(await toRead()).toBe(1)
  const { requestId, version } = doubted
  await office.does('station', 'p-gao', 'reviewWords', { requestId, version, isFine: true })
  const cleared = await office.does('station', 'p-gao', 'readDossier', { requestId })
  expect(cleared).toMatchObject({ status: 'submitted', needsReading: false, isMarked: false, chainHolds: true })
  expect(await toRead()).toBe(0)
  const again = { requestId, version: cleared.version, isFine: true }
  expect(await office.refusal('station', 'p-xu', 'reviewWords', again)).toBe('NOT_NOW')
})

test('a mark that is kept says why to whoever deals with it, and to nobody else', async () => {
  const { requestId, version } = await submitted()
  const note = '话说得很重，请先打个电话。'
  await office.does('station', 'p-xu', 'reviewWords', { requestId, version, isFine: false, note })
  expect(await toRead()).toBe(0)
  const task = await office.does('instructor', 'p-zhou', 'readTask', { requestId })
  expect(task).toMatchObject({ needsReading: false, isMarked: true })
  expect(task.lines.at(-1)).toMatchObject({ act: 'reviewWords', byName: '许文静', detail: { isFine: false, note } })
  const seen = await office.does('veteran', 'p-chen', 'readMine', { requestId })
  expect(seen.lines.map(({ act }) => act)).toEqual(['submit'])
  const { items } = await office.does('veteran', 'p-chen', 'listMine', {})
  const { home } = await office.does('veteran', 'p-chen', 'session', {})
  for (const own of [seen, ...items, ...(home?.open ?? [])])
    expect(own).toMatchObject({ needsReading: false, isMarked: false })
  expect(JSON.stringify(seen)).not.toContain(note)
})

test('reading the words blocks nobody: what was seen before it may still be acted on', async () => {
  const { requestId, version } = await submitted()
  await office.does('station', 'p-gao', 'reviewWords', { requestId, version, isFine: false })
  const accepted = await office.does('instructor', 'p-zhou', 'accept', { requestId, version })
  expect(accepted.status).toBe('inProgress')
})

test('a petition is registered, doubted or not, and may be cleared at any time it is open', async () => {
  const petition = await submitted({ track: 'petition' })
  expect(petition).toMatchObject({ status: 'registered', needsReading: true })
  const { requestId, version } = petition
  await office.does('station', 'p-gao', 'reviewWords', { requestId, version, isFine: true })
  expect(await toRead()).toBe(0)
})
