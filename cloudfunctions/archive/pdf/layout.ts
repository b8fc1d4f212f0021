import type { Content, TableCell } from 'pdfmake'
import { paperCopy } from '../../../client/copy/paper'
import type { Block, Fact, Paper, PaperDossier } from '../paper'
import { runsOf } from './typefaces'

/** A4 with the margins and sizes of GB/T 9704 (unverified: as far as they are known): left, top, right, bottom in points. */
export const page = {
  size: 'A4' as const,
  margins: [79, 105, 74, 99] as [number, number, number, number],
  width: 442,
}

/** Title 22 pt (二号), letter 16 pt (三号), forms and tables 10.5 pt (五号), what stands at the edge 8 pt. */
const sizes = { cover: 42, title: 22, letter: 16, form: 10.5, edge: 8 }

/** Finds where a paper begins once the pages are laid out. */
export const startId = (index: number): string => `paper-${index}`

/** On which page each paper begins, and how many there are; none while that is being found out. */
export interface Pages {
  starts: number[]
  count: number
}

const set = (words: string, style: object = {}): Content => ({ text: runsOf(words), ...style })

/** The whole dossier: cover, contents with their page numbers, and each paper on pages of its own. */
export const content = ({ cover, papers }: PaperDossier, pages: Pages | undefined): Content[] => [
  set(cover.title, {
    fontSize: sizes.cover,
    bold: true,
    alignment: 'center',
    margin: [0, 90, 0, 40],
    characterSpacing: 8,
  }),
  set(cover.subtitle, { fontSize: sizes.title, alignment: 'center', margin: [0, 0, 0, 90] }),
  coverFacts([...cover.facts, { label: paperCopy.pages, words: pages ? `${pages.count}` : '000' }]),
  ...contents(papers, pages),
  ...papers.flatMap((paper, index) => [
    title(paper.title),
    // A node that breaks the page is not told of when the pages are counted: the place is marked by one of its own.
    { canvas: [{ type: 'line', x1: 0, y1: 0, x2: 0, y2: 0, lineWidth: 0 }], id: startId(index) } as Content,
    ...paper.blocks.map(drawn),
  ]),
]

const title = (words: string): Content =>
  set(words, { fontSize: sizes.title, bold: true, alignment: 'center', margin: [0, 0, 0, 18], pageBreak: 'before' })

const coverFacts = (facts: Fact[]): Content => ({
  margin: [40, 0, 40, 0],
  layout: {
    hLineWidth: (row) => (row === 0 ? 0 : 0.5),
    vLineWidth: () => 0,
    paddingTop: () => 9,
    paddingBottom: () => 5,
  },
  table: {
    widths: [84, '*'],
    body: facts.map(({ label, words }) => [set(label, { fontSize: 14 }), set(words, { fontSize: 14 })]),
  },
})

function contents(papers: Paper[], pages: Pages | undefined): Content[] {
  const rows = papers.map((paper, index) => [
    String(index + 1),
    paper.title,
    paper.day,
    String(pages?.starts[index] ?? '000'),
  ])
  const [order = '', name = '', day = '', page = ''] = paperCopy.contentsHeads
  const columns = [
    { label: order, width: 36 },
    { label: name, width: '*' as const },
    { label: day, width: 84 },
    { label: page, width: 44 },
  ]
  return [
    title(paperCopy.contents),
    table(columns, rows, 12),
    set(paperCopy.contentsWords(papers.length, pages?.count ?? 100), { fontSize: sizes.form, margin: [0, 10, 0, 0] }),
  ]
}

function drawn(block: Block): Content {
  if (block.kind === 'words') return { stack: block.words.split('\n').map(paragraph) }
  if (block.kind === 'addressee') return set(block.words, { fontSize: sizes.letter, lineHeight: 1.4 })
  if (block.kind === 'note') return set(block.words, { fontSize: sizes.form, margin: [0, 10, 0, 0], lineHeight: 1.3 })
  if (block.kind === 'facts') return facts(block.rows)
  if (block.kind === 'table') return table(block.columns, block.rows, sizes.form)
  if (block.kind === 'photo') return photo(block.photo)
  return {
    margin: [0, 36, 32, 0],
    unbreakable: true,
    stack: block.lines.map((line) => set(line, { fontSize: sizes.letter, alignment: 'right', lineHeight: 1.4 })),
  }
}

/** A paragraph of a letter, indented by two characters. */
const paragraph = (words: string): Content =>
  set(words, { fontSize: sizes.letter, lineHeight: 1.4, leadingIndent: 2 * sizes.letter })

const cell = (words: string, fontSize: number, style: object = {}): TableCell =>
  ({ ...(set(words, { fontSize, lineHeight: 1.15 }) as object), ...style }) as TableCell

const grid = {
  hLineWidth: () => 0.6,
  vLineWidth: () => 0.6,
  paddingTop: () => 4,
  paddingBottom: () => 3,
  paddingLeft: () => 3,
  paddingRight: () => 3,
}

/** A table whose head repeats and whose rows do not split. */
const table = (columns: { label: string; width: number | '*' }[], rows: string[][], fontSize: number): Content => ({
  layout: grid,
  table: {
    headerRows: 1,
    dontBreakRows: true,
    keepWithHeaderRows: 1,
    widths: columns.map(({ width }) => width),
    body: [
      columns.map(({ label }) => cell(label, fontSize, { bold: true, alignment: 'center' })),
      ...rows.map((row) => row.map((words) => cell(words, fontSize))),
    ],
  },
})

function facts(rows: Fact[][]): Content {
  const label = (words: string) => cell(words, sizes.form, { bold: true })
  const words = (said: string, style: object = {}) => cell(said, sizes.form, style)
  const body = rows.map(([one, other]): TableCell[] => [
    label(one?.label ?? ''),
    ...(other
      ? [words(one?.words ?? ''), label(other.label), words(other.words)]
      : [words(one?.words ?? '', { colSpan: 3 }), {}, {}]),
  ])
  return { layout: grid, table: { dontBreakRows: true, widths: [64, '*', 64, '*'], body } }
}

/** A photograph as large as half a page under its title lets it be, its caption kept with it. */
const photo = ({ name, content }: { name: string; content: Buffer }): Content => ({
  unbreakable: true,
  margin: [0, 0, 0, 8],
  stack: [
    {
      image: `data:image/${content[0] === 0xff ? 'jpeg' : 'png'};base64,${content.toString('base64')}`,
      fit: [page.width, 250],
      alignment: 'center',
    },
    set(name, { fontSize: sizes.form, alignment: 'center', margin: [0, 4, 0, 0] }),
  ],
})

/** What stands above each page but the cover: whose dossier this leaf belongs to. */
export const header =
  ({ number }: PaperDossier) =>
  (at: number): Content =>
    at === 1 ? '' : set(paperCopy.volume(number), { fontSize: sizes.edge, alignment: 'right', margin: [79, 62, 74, 0] })

/** What stands below each page: which of how many, and the hash of the last line. */
export const footer =
  ({ lastHash }: PaperDossier) =>
  (at: number, count: number): Content => ({
    margin: [79, 18, 74, 0],
    stack: [
      set(paperCopy.pageOf(at, count), { fontSize: 10.5, alignment: 'center' }),
      set(paperCopy.lastHash(lastHash), { fontSize: 7, alignment: 'center', margin: [0, 4, 0, 0] }),
    ],
  })
