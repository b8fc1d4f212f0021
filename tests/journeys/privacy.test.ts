import { heating, newCallId, type Office, openOffice, versionOf } from '../support/office'
import { smallCounty } from '../support/small-county'

let office: Office
afterEach(() => office.end())

test('what functions print, push and put into addresses names nobody and quotes nothing, even when something breaks', async () => {
  const printed: string[] = []
  office = await openOffice({ log: (_name, text) => printed.push(text) })
  const asked = { ...heating(), words: '取暖补助的事', address: '柳湾村三组12号' }
  office.cloud.steer({ contentCheck: 'down' })
  const { requestId, version } = await office.does('veteran', 'p-chen', 'submit', asked)
  const accepted = await office.does('instructor', 'p-zhou', 'accept', { requestId, version })
  await office.does('instructor', 'p-zhou', 'answer', { requestId, version: accepted.version, words: '补助已经补发' })
  office.cloud.steer({ disk: 'full' })
  const reply = await office.reply('veteran', 'p-chen', 'submit', { ...heating(), words: '再问一件事' }, newCallId())
  expect(reply).toMatchObject({ ok: false, refusal: { code: 'UNEXPECTED' } })
  office.cloud.steer({ disk: 'ok' })
  await office.cloud.forward('P20D')
  const outside = JSON.stringify([printed, office.cloud.outbox().map(({ page, data }) => [page, data])])
  expect(printed.length).toBeGreaterThan(0)
  for (const personal of ['陈守义', '周建国', '13900000001', '13900000011', '取暖', '补发', '再问一件事', '柳湾村三组'])
    expect(outside).not.toContain(personal)
})

test('a veteran reads who did what and when, and not what those who serve wrote for one another', async () => {
  office = await openOffice()
  const { requestId, version } = await office.does('veteran', 'p-chen', 'submit', heating())
  const accepted = await office.does('instructor', 'p-zhou', 'accept', { requestId, version })
  const contact = { method: 'visit' as const, reached: true, words: '老人情绪不太好，下次多坐一会儿。' }
  await office.does('instructor', 'p-zhou', 'recordContact', { requestId, version: accepted.version, ...contact })
  const seen = await office.does('veteran', 'p-chen', 'readMine', { requestId })
  expect(seen.lines.at(-1)).toMatchObject({ act: 'recordContact', byName: '周建国', detail: { method: 'visit' } })
  expect(JSON.stringify(seen)).not.toContain('情绪不太好')
  const dossier = await office.does('station', 'p-gao', 'readDossier', { requestId })
  expect(JSON.stringify(dossier)).toContain('情绪不太好')
})

test('a state of mind is read by whoever wrote it and by a head, by no later holder and at no auditor’s desk, on screen or in a proof', async () => {
  const county = smallCounty()
  const luo = county.people.find(({ _id }) => _id === 'p-luo')
  // 罗素梅 audits the village station itself.
  if (luo) luo.desks = [{ kind: 'auditor', stationId: 'village' }]
  office = await openOffice({ county })
  const { requestId } = await office.does('veteran', 'p-chen', 'submit', heating())
  const now = () => ({ requestId, version: versionOf(office, requestId) })
  const record = { servedOn: '2026-06-02', subject: '取暖补助', content: '已补发。' }
  const seen = async (who: string) => {
    const { record: read } = await office.does('station', who, 'readDossier', { requestId })
    const { text } = await office.does('station', who, 'exportProof', { requestId })
    return [read?.stateOfMind ?? '', ...['情绪低落', '平稳了'].filter((words) => text.includes(words))]
  }
  await office.does('instructor', 'p-zhou', 'accept', now())
  await office.does('instructor', 'p-zhou', 'answer', { ...now(), words: '已补发。' })
  await office.does('instructor', 'p-zhou', 'close', { ...now(), ...record, stateOfMind: '情绪低落' })
  const own = await office.does('instructor', 'p-zhou', 'readTask', { requestId })
  expect(own.record?.stateOfMind).toBe('情绪低落')
  await office.does('veteran', 'p-chen', 'contest', { ...now(), reason: '还没有收到。' })
  await office.does('instructor', 'p-zhou', 'giveBack', { ...now(), reason: '请站里接着办。' })
  expect(await seen('p-gao')).toEqual(['', '情绪低落'])
  for (const who of ['p-he', 'p-luo']) expect(await seen(who)).toEqual([''])
  await office.does('station', 'p-he', 'accept', now())
  await office.does('station', 'p-he', 'answer', { ...now(), words: '这回到账了。' })
  await office.does('station', 'p-he', 'close', { ...now(), ...record, stateOfMind: '平稳了' })
  expect(await seen('p-gao')).toEqual(['平稳了', '情绪低落', '平稳了'])
  // His line repeats what was written in the cycle before, and so he takes it along sealed.
  expect(await seen('p-he')).toEqual(['平稳了'])
  expect(await seen('p-luo')).toEqual([''])
})
