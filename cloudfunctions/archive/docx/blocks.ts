import {
  AlignmentType,
  Bookmark,
  ImageRun,
  Paragraph,
  type ParagraphChild,
  SimpleField,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx'
import { paperCopy } from '../../../client/copy/paper'
import type { Block, Fact, Paper, PaperDossier } from '../paper'
import { type Pages, startId } from '../pdf/layout'
import { fitted } from './fitted'

/** The text between the margins, in points, and a point in a table's unit. */
const WIDTH = 442
const unit = (points: number) => points * 20

/** Sizes in half points: title 22 pt, letter 16 pt, forms 10.5 pt. */
const sizes = { cover: 84, title: 44, letter: 32, form: 21 }

const runs = (words: string, size: number, bold = false): TextRun[] =>
  words.split('\n').map((text, index) => new TextRun({ text, size, bold, ...(index > 0 ? { break: 1 } : {}) }))

const paragraph = (words: string, size: number, more: ConstructorParameters<typeof Paragraph>[0] & object = {}) =>
  new Paragraph({ ...(more as object), children: runs(words, size) })

/** The title of a paper, marked so that the contents can point at it. */
export const title = (words: string, index: number): Paragraph =>
  new Paragraph({
    alignment: AlignmentType.CENTER,
    spacing: { after: 360 },
    children: [new Bookmark({ id: startId(index), children: runs(words, sizes.title, true) })],
  })

/** The cover: what the dossier is, whose, since when. */
export const coverOf = ({ cover }: PaperDossier, { count }: Pages): (Paragraph | Table)[] => [
  new Paragraph({
    alignment: AlignmentType.CENTER,
    spacing: { before: 1800, after: 800 },
    children: runs(cover.title, sizes.cover, true),
  }),
  paragraph(cover.subtitle, sizes.title, { alignment: AlignmentType.CENTER, spacing: { after: 1800 } }),
  ...[...cover.facts, { label: paperCopy.pages, words: `${count}` }].map(({ label, words }) =>
    paragraph(`${label}：${words}`, 28, { indent: { left: 1200 }, spacing: { after: 160 } }),
  ),
]

/** The contents, each page number a field that knows its paper. */
export const contentsOf = (papers: Paper[], { starts, count }: Pages): (Paragraph | Table)[] => [
  new Paragraph({
    alignment: AlignmentType.CENTER,
    pageBreakBefore: true,
    spacing: { after: 360 },
    children: runs(paperCopy.contents, sizes.title, true),
  }),
  grid(
    [
      { label: paperCopy.contentsHeads[0], width: 44 },
      { label: paperCopy.contentsHeads[1], width: '*' },
      { label: paperCopy.contentsHeads[2], width: 90 },
      { label: paperCopy.contentsHeads[3], width: 50 },
    ],
    papers.map((paper, index) => [
      runs(String(index + 1), sizes.form),
      runs(paper.title, sizes.form),
      runs(paper.day, sizes.form),
      [new SimpleField(`PAGEREF ${startId(index)}`, String(starts[index] ?? ''))],
    ]),
  ),
  paragraph(paperCopy.contentsWords(papers.length, count), sizes.form, { spacing: { before: 200 } }),
]

/** One piece of a paper. */
export function blockOf(block: Block): (Paragraph | Table)[] {
  if (block.kind === 'words')
    return block.words.split('\n').map((words) => paragraph(words, sizes.letter, { indent: { firstLine: 640 } }))
  if (block.kind === 'addressee') return [paragraph(block.words, sizes.letter)]
  if (block.kind === 'note') return [paragraph(block.words, sizes.form, { spacing: { before: 200, after: 80 } })]
  if (block.kind === 'signature')
    return block.lines.map((line, index) =>
      paragraph(line, sizes.letter, {
        alignment: AlignmentType.RIGHT,
        keepNext: index < block.lines.length - 1,
        ...(index === 0 ? { spacing: { before: 720 } } : {}),
      }),
    )
  if (block.kind === 'facts') return [factsOf(block.rows)]
  if (block.kind === 'table')
    return [
      grid(
        block.columns,
        block.rows.map((row) => row.map((words) => runs(words, sizes.form))),
      ),
    ]
  const { name, content } = block.photo
  return [
    new Paragraph({
      alignment: AlignmentType.CENTER,
      keepNext: true,
      children: [
        new ImageRun({ type: content[0] === 0xff ? 'jpg' : 'png', data: content, transformation: fitted(content) }),
      ],
    }),
    paragraph(name, sizes.form, { alignment: AlignmentType.CENTER, spacing: { after: 240 } }),
  ]
}

const cell = (children: readonly ParagraphChild[], width: number, more: object = {}) =>
  new TableCell({ ...more, width: { size: unit(width), type: WidthType.DXA }, children: [new Paragraph({ children })] })

/** A table whose head repeats on each page and whose rows stay whole. */
function grid(columns: { label: string; width: number | '*' }[], rows: ParagraphChild[][][]): Table {
  const fixed = columns.reduce((sum, { width }) => sum + (width === '*' ? 0 : width), 0)
  const free = (WIDTH - fixed) / Math.max(1, columns.filter(({ width }) => width === '*').length)
  const widths = columns.map(({ width }) => (width === '*' ? free : width))
  const row = (cells: readonly (readonly ParagraphChild[])[], tableHeader: boolean) =>
    new TableRow({
      cantSplit: true,
      tableHeader,
      children: cells.map((children, index) => cell(children, widths[index] ?? free)),
    })
  const head = columns.map(({ label }) => runs(label, sizes.form, true))
  return new Table({
    width: { size: unit(WIDTH), type: WidthType.DXA },
    columnWidths: widths.map(unit),
    rows: [row(head, true), ...rows.map((cells) => row(cells, false))],
  })
}

function factsOf(rows: Fact[][]): Table {
  const [label, words] = [76, WIDTH / 2 - 76]
  const name = (text: string) => cell(runs(text, sizes.form, true), label)
  return new Table({
    width: { size: unit(WIDTH), type: WidthType.DXA },
    columnWidths: [label, words, label, words].map(unit),
    rows: rows.map(
      ([one, other]) =>
        new TableRow({
          cantSplit: true,
          children: other
            ? [
                name(one?.label ?? ''),
                cell(runs(one?.words ?? '', sizes.form), words),
                name(other.label),
                cell(runs(other.words, sizes.form), words),
              ]
            : [name(one?.label ?? ''), cell(runs(one?.words ?? '', sizes.form), WIDTH - label, { columnSpan: 3 })],
        }),
    ),
  })
}
