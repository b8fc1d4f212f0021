import type { ExportJob } from '@shared/domain/export-job'
import type { Request } from '@shared/domain/request/request'
import { acting, longDossier } from '../support/long-dossier'
import { heating, newCallId, type Office, openOffice } from '../support/office'
import { partOf, readPdf } from '../support/read-papers'

let office: Office
let requestId: string
beforeAll(async () => {
  office = await openOffice()
  requestId = await longDossier(office, 40)
}, 120_000)
afterAll(() => office.end())

const fetched = async (url = '') => new Uint8Array(await (await fetch(url)).arrayBuffer())
const plain = (words: string) => words.replaceAll(/\s/g, '')

describe('a long dossier, printed', () => {
  let pages: ReturnType<typeof readPdf>
  let hash: string
  beforeAll(async () => {
    const { url } = await office.does('archive', 'p-shen', 'printDossier', { requestId })
    pages = readPdf(await fetched(url))
    hash = (office.cloud.store.get('requests', requestId) as unknown as Request).lastHash
  }, 120_000)

  /** The page a paper begins on, counted from nought, behind cover and contents. */
  const startOf = (title: string) => pages.findIndex(({ words }, at) => at > 1 && plain(words).startsWith(title))

  test('has tens of pages, and each says which of how many it is and where the ledger stood', () => {
    expect(pages.length).toBeGreaterThan(40)
    expect(pages.length).toBeLessThan(60)
    for (const [index, { words }] of pages.entries()) {
      expect(plain(words)).toContain(`第${index + 1}页共${pages.length}页`)
      expect(plain(words)).toContain(hash)
      // No leaf is empty but for its edges.
      expect(plain(words).indexOf('册号')).not.toBe(0)
    }
  })

  test('has contents whose every page number is the page its paper begins on', () => {
    const contents = pages[1]?.words ?? ''
    const titles = [
      '信访事项登记表',
      '来访接待记录',
      '联系记录',
      '材料清单',
      '照片',
      '告知书',
      '受理情况告知书',
      '延期告知书',
    ]
    for (const title of [...titles, '处理意见书', '送达回证', '办理时限', '办理经过（台账逐条）']) {
      const [, page] = new RegExp(`\\s${title}\\s+[\\d-]+\\s+(\\d+)\\s`).exec(contents) ?? []
      expect([title, Number(page)]).toEqual([title, startOf(title) + 1])
    }
    expect(contents).toMatch(`本册共 12 份文件，${pages.length} 页。`)
  })

  test('keeps a rare character and an emoji as they were written', () => {
    const whole = pages.map(({ words }) => plain(words)).join('')
    expect(whole).toContain('孙𠮷祥')
    expect(whole).toContain('问一问😀')
  })

  test('has the photographs that are some, and names the files that cannot stand on paper', () => {
    expect(pages.reduce((sum, { pictures }) => sum + pictures, 0)).toBe(2)
    const list = plain(pages[startOf('材料清单')]?.words ?? '')
    expect(list).toContain('原件存电子卷内：录音1、照片3')
  })

  test('has every line of the ledger, and repeats the heads of its tables', () => {
    const lines = pages.slice(startOf('办理经过（台账逐条）'))
    const whole = lines.map(({ words }) => plain(words)).join('')
    for (let one = 1; one <= 40; one++) expect(whole).toContain(`第${one}次联系`)
    for (const { words } of lines.slice(0, -1)) expect(plain(words)).toContain('序号时间经办人事项内容')
    expect(whole).toContain('没有改动或缺失')
  })
})

test('a call made again gives the same document, made once; each document leaves the trace of a read on paper', async () => {
  const callId = newCallId()
  const first = await office.does('archive', 'p-gao', 'printDossier', { requestId }, callId)
  const again = await office.does('archive', 'p-gao', 'printDossier', { requestId }, callId)
  expect(again.url).toBe(first.url)
  const traces = office.cloud.store.find('reads', { requestId, personId: 'p-gao', way: 'paper' })
  expect(traces).toHaveLength(1)
  // Whoever guesses the call's id has no document by it.
  expect((await office.reply('archive', 'p-xu', 'printDossier', { requestId }, callId)).ok).toBe(false)
})

test('whatever of a dossier lies in storage is noted before, so that it is deleted with its day', async () => {
  const callId = newCallId()
  const { files, store } = office.cloud
  const fileId = `cloud://local.6c6f-local-1300000000/exports/${callId}.pdf`
  const seen = new Set<string>()
  let isOver = false
  const watching = (async () => {
    while (!isOver) {
      const isNoted = (store.get('exports', callId) as unknown as ExportJob | undefined)?.fileId === fileId
      seen.add(`${files.bytes(fileId) > 0 ? 'there' : 'not there'}, ${isNoted ? 'noted' : 'not noted'}`)
      await new Promise(setImmediate)
    }
  })()
  await office.does('archive', 'p-gao', 'printDossier', { requestId }, callId)
  isOver = true
  await watching
  expect([...seen]).toEqual(['not there, not noted', 'not there, noted', 'there, noted'])
})

test('nothing is printed for whom the matter is withheld from, nor for who sits at no desk', async () => {
  const accusing = await office.does('veteran', 'p-wu', 'submit', { ...heating(), category: 'complaint' })
  const right = { petitionClass: 'accusation' as const, subject: 'instructor' as const, reason: '反映的是指导员。' }
  await acting(office, accusing.requestId, accusing.version)('p-gao', 'reclassify', right)
  for (const act of ['printDossier', 'editableDossier'] as const) {
    expect(await office.refusal('archive', 'p-he', act, accusing)).toBe('NOT_FOUND')
    expect(await office.refusal('archive', 'p-zhou', act, accusing)).toBe('NOT_ALLOWED')
    expect(await office.refusal('archive', 'p-wu', act, accusing)).toBe('NOT_ALLOWED')
  }
})

test('a print is fetched no more once its reader may not know of the dossier, by any act that shows exports', async () => {
  const asked = await office.does('veteran', 'p-chen', 'submit', heating())
  const callId = newCallId()
  const { exportId, url } = await office.does('archive', 'p-gao', 'printDossier', asked, callId)
  expect(url).toBeDefined()
  const accused = { petitionClass: 'accusation' as const, subject: 'station' as const, reason: '村站有问题。' }
  const { requestId: id, version } = asked
  await office.does('veteran', 'p-chen', 'convert', { requestId: id, version, ...accused })
  expect(await office.reply('archive', 'p-gao', 'printDossier', asked, callId)).toMatchObject({ ok: false })
  const shown = [
    await office.does('archive', 'p-gao', 'continueExport', { exportId }),
    await office.does('archive', 'p-gao', 'exportLedger', {}, callId),
    ...(await office.does('archive', 'p-gao', 'listExports', {})).exports.filter((one) => one.exportId === exportId),
  ]
  expect(shown.map((one) => [one.exportId, one.state, one.url])).toEqual(Array(3).fill([exportId, 'ready', undefined]))
})

test('a character no typeface has is named, and nothing is printed wrongly', async () => {
  const odd = { ...heating(), words: `我叫孙${String.fromCodePoint(0x2fa1f)}。` }
  const { requestId: other } = await office.does('veteran', 'p-chen', 'submit', odd)
  const reply = await office.reply('archive', 'p-gao', 'printDossier', { requestId: other })
  expect(reply).toMatchObject({ ok: false, refusal: { code: 'GLYPH_MISSING', detail: { code: 'U+2FA1F' } } })
})

test('a petition that is a service matter again is printed with everything that was written of it', async () => {
  const place = { track: 'petition' as const, address: '柳湾村三组12号' }
  const { requestId, version } = await office.does('veteran', 'p-sun', 'submit', {
    ...heating(),
    ...place,
    contactPhone: '13900000003',
  })
  const act = acting(office, requestId, version)
  await act('p-gao', 'notify', { words: '已收到您反映的事项，现转县局办理。', whereTo: '青石县退役军人事务局' })
  const receipt = {
    document: 'notice' as const,
    method: 'direct' as const,
    deliveredOn: '2026-06-02',
    receivedBy: '孙𠮷祥',
  }
  await act('p-gao', 'deliver', receipt)
  await act('p-gao', 'revert', { writtenWords: '请站里帮忙就行。', writtenOn: '2026-06-02' })
  const { url } = await office.does('archive', 'p-gao', 'printDossier', { requestId })
  const words = plain(
    readPdf(await fetched(url))
      .map((page) => page.words)
      .join(''),
  )
  for (const kept of ['现转县局办理', '送达回证', '请站里帮忙就行']) expect(words).toContain(kept)
})

test('the editable copy has the same papers, its page numbers as fields', async () => {
  const { url } = await office.does('archive', 'p-shen', 'editableDossier', { requestId })
  const text = partOf(await fetched(url), 'word/document.xml')
  for (const words of ['一案一册', '卷内目录', '孙𠮷祥', '信访事项登记表', '第40次联系', '送达回证'])
    expect(text).toContain(words)
  expect(text.match(/PAGEREF paper-\d+/g)?.length).toBeGreaterThan(9)
  expect(text).toContain('w:tblHeader')
})

test('what was taken away is deleted when its day is over, and stays known', async () => {
  const made = await office.does('archive', 'p-tang', 'printDossier', { requestId })
  expect((await fetch(made.url ?? '')).status).toBe(200)
  await office.cloud.forward('P1DT10M')
  expect((await fetch(made.url ?? '')).status).toBe(404)
  const job = office.cloud.store.get('exports', made.exportId) as unknown as ExportJob
  expect(job).toMatchObject({ state: 'expired', hasFiles: false, by: { personId: 'p-tang' } })
  const { exports } = await office.does('archive', 'p-tang', 'listExports', {})
  expect(exports).toMatchObject([{ exportId: made.exportId, state: 'expired' }])
})
