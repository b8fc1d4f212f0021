import { heating, newCallId, openOffice } from '../support/office'

test('what functions print, push and put into addresses names nobody and quotes nothing, even when something breaks', async () => {
  const printed: string[] = []
  const office = await openOffice({ log: (_name, text) => printed.push(text) })
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
  await office.end()
})

test('a veteran reads who did what and when, and not what those who serve wrote for one another', async () => {
  const office = await openOffice()
  const { requestId, version } = await office.does('veteran', 'p-chen', 'submit', heating())
  const accepted = await office.does('instructor', 'p-zhou', 'accept', { requestId, version })
  const contact = { method: 'visit' as const, reached: true, words: '老人情绪不太好，下次多坐一会儿。' }
  await office.does('instructor', 'p-zhou', 'recordContact', { requestId, version: accepted.version, ...contact })
  const seen = await office.does('veteran', 'p-chen', 'readMine', { requestId })
  expect(seen.lines.at(-1)).toMatchObject({ act: 'recordContact', byName: '周建国', detail: { method: 'visit' } })
  expect(JSON.stringify(seen)).not.toContain('情绪不太好')
  const dossier = await office.does('station', 'p-gao', 'readDossier', { requestId })
  expect(JSON.stringify(dossier)).toContain('情绪不太好')
  await office.end()
})
