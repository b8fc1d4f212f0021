import { PassThrough } from 'node:stream'
import type { LedgerRow } from '@shared/domain/ledger-row'
import { stream } from 'exceljs'
import { ledgerSheet } from '../../../client/copy/ledger-sheet'
import { minuteOf } from '../dossier/moments'
import { asWords, type Column, columns } from './columns'

/** Title, group and head: what stays in sight and on top of every printed page. */
const HEAD_ROWS = 3
const thin = { style: 'thin' as const }
const box = { top: thin, left: thin, bottom: thin, right: thin }

/** The ledger as a workbook, written row by row: however many there are, only a slice of them is in memory. */
export async function workbookOf(parts: AsyncIterable<LedgerRow[]>, at: string): Promise<Buffer> {
  const sink = new PassThrough()
  const pieces: Buffer[] = []
  sink.on('data', (piece: Buffer) => pieces.push(piece))
  const ended = new Promise((resolve, reject) => sink.on('end', resolve).on('error', reject))
  const workbook = new stream.xlsx.WorkbookWriter({ stream: sink, useStyles: true, useSharedStrings: false })
  const sheet = workbook.addWorksheet(ledgerSheet.title, {
    views: [{ state: 'frozen', ySplit: HEAD_ROWS, xSplit: 2 }],
    pageSetup: {
      paperSize: 9,
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      printTitlesRow: `1:${HEAD_ROWS}`,
      margins: { left: 0.4, right: 0.4, top: 0.5, bottom: 0.6, header: 0.3, footer: 0.3 },
    },
    headerFooter: { oddFooter: `&C${ledgerSheet.footer}` },
  })
  sheet.columns = columns.map(({ width }) => ({ width }))
  writeHeads(sheet, at)
  let order = 0
  for await (const rows of parts) {
    for (const row of rows) {
      order += 1
      const written = sheet.addRow(columns.map(({ value }) => asWords(value(row, order))))
      written.eachCell({ includeEmpty: true }, (cell) => {
        cell.border = box
        cell.font = { name: '宋体', size: 9 }
        cell.alignment = { vertical: 'middle', wrapText: true }
        // As text, so that a phone or a number is never read as one to reckon with.
        if (typeof cell.value === 'string') cell.numFmt = '@'
      })
      written.commit()
    }
  }
  sheet.commit()
  await workbook.commit()
  await ended
  return Buffer.concat(pieces)
}

type Sheet = ReturnType<InstanceType<typeof stream.xlsx.WorkbookWriter>['addWorksheet']>

/** The title over all columns, and heads on two levels: a group over its own, a lone head over both. */
function writeHeads(sheet: Sheet, at: string): void {
  const title = sheet.addRow([`${ledgerSheet.title}（${ledgerSheet.subtitle(minuteOf(at))}）`])
  const above = sheet.addRow(columns.map(({ group, head }) => group ?? head))
  const below = sheet.addRow(columns.map(({ head }) => head))
  sheet.mergeCells(1, 1, 1, columns.length)
  for (const [from, to] of groupsOf(columns)) sheet.mergeCells(2, from, columns[from - 1]?.group ? 2 : 3, to)
  for (const row of [title, above, below])
    row.eachCell({ includeEmpty: true }, (cell) => {
      cell.font = { name: '宋体', size: row === title ? 16 : 10, bold: true }
      cell.alignment = { horizontal: 'center', vertical: 'middle', wrapText: true }
      if (row !== title) cell.border = box
    })
  title.height = 28
  for (const row of [title, above, below]) row.commit()
}

/** The first and last column of each group, counted from one; a column without a group is its own. */
function groupsOf(all: Column[]): [number, number][] {
  const spans: [number, number][] = []
  for (const [index, { group }] of all.entries()) {
    const last = spans.at(-1)
    if (last && group && all[index - 1]?.group === group) last[1] = index + 1
    else spans.push([index + 1, index + 1])
  }
  return spans
}
