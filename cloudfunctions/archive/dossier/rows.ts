import type { RequestView } from '@shared/contracts/views'
import { paperCopy } from '../../../client/copy/paper'
import { lineWords } from '../../../client/desk/line-words'
import { type Block, type Fact, rowParts } from '../paper'
import { minuteOf } from './moments'

type Line = RequestView['lines'][number]

/** A fact of a form; what nobody wrote down says so. */
export const fact = (label: string, words = ''): Fact => ({ label, words: words || paperCopy.notRecorded })

/** A form's long fact as rows that fit a page, going on under its own label. */
export const longFact = (label: string, words: string): Fact[][] =>
  rowParts(words).map((part, index) => [{ label: index === 0 ? label : label + paperCopy.continued, words: part }])

/** A row and, where its last words are long, the rows they go on in. */
export const longRow = (cells: string[], last: string): string[][] =>
  rowParts(last).map((part, index) =>
    index === 0 ? [...cells, part] : [...cells.map((_cell, at) => (at === 0 ? paperCopy.goesOn : '')), part],
  )

/** A table by its heads and the widths of its columns. */
export const table = (heads: readonly string[], sizes: (number | '*')[], rows: string[][]): Block => ({
  kind: 'table',
  columns: heads.map((label, index) => ({ label, width: sizes[index] ?? '*' })),
  rows,
})

/** Lines of the ledger as numbered rows: order, time, who, what, and what they wrote. */
export const lineRows = (lines: Line[], receivedAt: string): string[][] =>
  lines.flatMap((line, index) => {
    const { words, note = '' } = lineWords(line, receivedAt)
    return longRow([String(index + 1), minuteOf(line.at), line.byName, words], note)
  })
