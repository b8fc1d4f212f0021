import type { Output } from '@shared/contracts'
import type { ExportJob } from '@shared/domain/export-job'
import type { Request } from '@shared/domain/request/request'
import { Workbook } from 'exceljs'
import { heating, newCallId, type Office, openOffice } from '../support/office'

let office: Office
const ROWS = 10_000
beforeAll(async () => {
  office = await openOffice()
  const { requestId } = await office.does('veteran', 'p-chen', 'submit', {
    ...heating(),
    words: '=1+1\n请帮我问一问😀',
  })
  const one = office.cloud.store.get('requests', requestId) as unknown as Request
  // Three dossiers of each second, so that a page of them ends within one.
  const many = Array.from({ length: ROWS - 1 }, (_, index) => ({
    ...one,
    _id: `${requestId}${index}`,
    number: `010101-2025-${String(index + 1).padStart(5, '0')}`,
    receivedAt: instantOf(Math.floor(index / 3)),
    receivedMonth: '2025-03',
    veteran: { ...one.veteran, name: index % 7 ? '陈守义' : '孙𠮷祥' },
    ...(index % 7 ? {} : { repeatOf: { requestId, number: one.number, root: requestId, nth: 2, at: one.receivedAt } }),
  }))
  office.cloud.store.insertMany('requests', many)
}, 120_000)
afterAll(() => office.end())

const instantOf = (second: number) =>
  `${new Date(Date.UTC(2025, 2, 1) + second * 1000).toISOString().slice(0, 19)}+08:00`

/** Asks for slices until the workbook is ready. */
async function made(exportId: string): Promise<Output<'archive', 'continueExport'>> {
  for (;;) {
    const view = await office.does('archive', 'p-gao', 'continueExport', { exportId })
    if (view.state !== 'running') return view
  }
}

async function sheetOf(url = '') {
  const workbook = new Workbook()
  await workbook.xlsx.load(await (await fetch(url)).arrayBuffer())
  const sheet = workbook.worksheets[0]
  if (!sheet) throw new Error('a workbook without a sheet')
  return sheet
}

test('ten thousand dossiers come in slices, each once, as an office writes them; begun twice at once and broken off, it goes on', async () => {
  const callId = newCallId()
  const begun = await office.does('archive', 'p-gao', 'exportLedger', {}, callId)
  expect(begun).toMatchObject({ state: 'running', done: 0, total: ROWS })
  const first = await office.does('archive', 'p-gao', 'continueExport', { exportId: begun.exportId })
  expect(first.done).toBeGreaterThan(0)
  expect(first.done).toBeLessThan(ROWS)
  // Asked again, the call goes on with the same one; two slices at once are one.
  expect((await office.does('archive', 'p-gao', 'exportLedger', {}, callId)).done).toBe(first.done)
  const twice = [1, 2].map(() => office.does('archive', 'p-gao', 'continueExport', { exportId: begun.exportId }))
  await Promise.all(twice)
  const { partFileIds } = office.cloud.store.get('exports', begun.exportId) as unknown as ExportJob
  expect(partFileIds).toHaveLength(2)
  // What arrives meanwhile belongs to the next workbook.
  await office.does('veteran', 'p-chen', 'submit', heating())

  const ready = await made(begun.exportId)
  expect(ready).toMatchObject({ state: 'ready', done: ROWS, total: ROWS })
  const sheet = await sheetOf(ready.url)
  expect(sheet.rowCount).toBe(ROWS + 3)
  const numbers = Array.from({ length: ROWS }, (_, index) => sheet.getCell(index + 4, 2).value as string)
  // Latest first, and of one second the latest number.
  expect(numbers).toEqual([...new Set(numbers)].sort().reverse())
  expect(numbers).toHaveLength(ROWS)
  expect(sheet.getCell(4, 1).value).toBe(1)
  expect(sheet.getCell(4, 5).value).toBe('13900000001')
  // A formula that somebody wrote stays words.
  expect(sheet.getCell(4, 10)).toMatchObject({ value: "'=1+1 请帮我问一问😀" })
  expect(sheet.getCell(7, 4).value).toBe('孙𠮷祥')
  expect([4, 7].map((row) => sheet.getCell(row, 11).value)).toEqual(['初访', '重复访（第2次）'])
}, 240_000)

test('heads stand on two levels, stay in sight and are repeated on paper with the page and their number', async () => {
  const { exportId } = await office.does('archive', 'p-gao', 'exportLedger', { month: '2026-06' })
  const sheet = await sheetOf((await made(exportId)).url)
  expect(sheet.rowCount).toBe(5)
  const head = (row: number) => Array.from({ length: 18 }, (_, at) => sheet.getCell(row, at + 1).value)
  expect(head(2).slice(0, 7)).toEqual(['序号', '编号', '收到日期', '信访人', '信访人', '信访人', '事项'])
  expect(head(3)[10]).toBe('初访或重复访')
  expect(head(3).slice(3, 7)).toEqual(['姓名', '联系电话', '住址', '形式'])
  expect(sheet.getCell(2, 4).isMerged && sheet.getCell(2, 1).isMerged).toBe(true)
  expect(sheet.views[0]).toMatchObject({ state: 'frozen', ySplit: 3 })
  expect(sheet.pageSetup).toMatchObject({ printTitlesRow: '1:3', orientation: 'landscape', paperSize: 9 })
  expect(sheet.headerFooter.oddFooter).toContain('第 &P 页　共 &N 页')
})

test('a workbook is its asker’s alone, and holds what the screen would show them', async () => {
  const { exportId } = await office.does('archive', 'p-gao', 'exportLedger', { month: '2026-06' })
  for (const who of ['p-xu', 'p-he', 'p-luo'])
    expect(await office.refusal('archive', who, 'continueExport', { exportId })).toBe('NOT_FOUND')
  expect(await office.refusal('archive', 'p-zhou', 'exportLedger', {})).toBe('NOT_ALLOWED')
  await office.does('archive', 'p-gao', 'exportLedger', {})
  await office.does('archive', 'p-gao', 'exportLedger', {})
  expect(await office.refusal('archive', 'p-gao', 'exportLedger', {})).toBe('TOO_MANY_EXPORTS')

  const accusing = await office.does('veteran', 'p-wu', 'submit', {
    ...heating(),
    category: 'complaint',
    subject: 'instructor',
  })
  const month = '2026-06'
  const mine = await office.does('archive', 'p-he', 'exportLedger', { month })
  const above = await office.does('archive', 'p-xu', 'exportLedger', { month })
  expect(above.total).toBe(mine.total + 1)
  expect(accusing.number).toBeTruthy()
})
