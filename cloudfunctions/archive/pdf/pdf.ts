import pdfmake from 'pdfmake'
import { paperCopy } from '../../../client/copy/paper'
import type { PaperDossier } from '../paper'
import { content, footer, header, type Pages, page, startId } from './layout'
import { typefaces } from './typefaces'

const files = Object.values(typefaces).flatMap(({ normal, bold }) => [normal, bold])
pdfmake.setFonts(typefaces)
// Nothing but the fonts is read, and nothing is fetched, whatever a person wrote.
pdfmake.setLocalAccessPolicy((path) => files.includes(path))
pdfmake.setUrlAccessPolicy(() => false)

/**
 * A dossier as an A4 document. It is laid out once to learn on which page each paper begins and once more with those numbers in its
 * contents; a document whose pages then fall otherwise than its contents say is never given out.
 */
export async function pdfOf(dossier: PaperDossier): Promise<{ document: Buffer; pages: Pages }> {
  const first = laidOut(dossier, undefined)
  await first.built.getStream()
  const expected = first.pages()
  const second = laidOut(dossier, expected)
  const document = await second.built.getBuffer()
  const found = second.pages()
  if (JSON.stringify(found) !== JSON.stringify(expected) || found.starts.length !== dossier.papers.length)
    throw new Error('the contents of a printed dossier do not match its pages')
  return { document, pages: found }
}

/** One layout, and where its papers fell. */
function laidOut(dossier: PaperDossier, known: Pages | undefined) {
  const starts = new Map<string, number>()
  let count = 0
  const built = pdfmake.createPdf({
    pageSize: page.size,
    pageMargins: page.margins,
    defaultStyle: { font: 'Serif', fontSize: 10.5 },
    info: { title: paperCopy.volume(dossier.number) },
    language: 'zh-CN',
    content: content(dossier, known),
    header: header(dossier),
    footer: footer(dossier),
    pageBreakBefore: ({ id, pageNumbers, pages }) => {
      count = pages
      if (id && pageNumbers[0]) starts.set(id, pageNumbers[0])
      return false
    },
  })
  const pages = (): Pages => ({
    starts: dossier.papers.flatMap((_paper, index) => starts.get(startId(index)) ?? []),
    count,
  })
  return { built, pages }
}
