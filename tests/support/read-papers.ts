import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

interface Page {
  getTextContent(): Promise<{ items: { str?: string; hasEOL?: boolean }[] }>
  getOperatorList(): Promise<{ fnArray: number[] }>
}

/** A PDF as somebody reads it: the words of each page, and how many pictures are on it. */
export async function readPdf(content: Uint8Array): Promise<{ words: string; pictures: number }[]> {
  const folder = join(__dirname, '../../node_modules/pdfjs-dist')
  // An ES module only, which the tests' own transformer cannot take: Node loads it as it is.
  const load = new Function('path', 'return import(path)') as (path: string) => Promise<typeof import('pdfjs-dist')>
  const { getDocument, OPS } = await load(pathToFileURL(join(folder, 'legacy/build/pdf.mjs')).href)
  const options = { cMapUrl: `${folder}/cmaps/`, cMapPacked: true, standardFontDataUrl: `${folder}/standard_fonts/` }
  const document = await getDocument({ data: new Uint8Array(content), verbosity: 0, ...options }).promise
  const pages = []
  for (let at = 1; at <= document.numPages; at++) {
    const page = (await document.getPage(at)) as unknown as Page
    const { items } = await page.getTextContent()
    const { fnArray } = await page.getOperatorList()
    pages.push({
      words: items.map(({ str = '', hasEOL }) => (hasEOL ? `${str}\n` : str)).join(''),
      pictures: fnArray.filter((operation) => operation === OPS.paintImageXObject).length,
    })
  }
  return pages
}
