import { Document, Packer, PageBreak, Paragraph, type Table } from 'docx'
import { paperCopy } from '../../../client/copy/paper'
import type { PaperDossier } from '../paper'
import type { Pages } from '../pdf/layout'
import { blockOf, contentsOf, coverOf, title } from './blocks'
import { edges } from './edges'

/** Office documents are set in these; a machine without them takes its own. Half points, and twentieths of a point. */
const typeface = { ascii: 'Times New Roman', eastAsia: '仿宋', hAnsi: 'Times New Roman' }

/**
 * The same dossier to be worked on. Where each paper begins is a field that a word processor keeps true; until it is refreshed it
 * shows the page of the printed document.
 */
export function docxOf(dossier: PaperDossier, pages: Pages): Promise<Buffer> {
  const children: (Paragraph | Table)[] = [
    ...coverOf(dossier, pages),
    ...contentsOf(dossier.papers, pages),
    ...dossier.papers.flatMap((paper, index) => [
      new Paragraph({ children: [new PageBreak()] }),
      title(paper.title, index),
      ...paper.blocks.flatMap(blockOf),
    ]),
  ]
  const document = new Document({
    title: paperCopy.volume(dossier.number),
    styles: { default: { document: { run: { font: typeface, size: 21, language: { eastAsia: 'zh-CN' } } } } },
    sections: [{ ...edges(dossier), children }],
  })
  return Packer.toBuffer(document)
}
