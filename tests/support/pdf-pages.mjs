import { readFileSync } from 'node:fs'
import { getDocument, OPS } from 'pdfjs-dist/legacy/build/pdf.mjs'

// A process of its own: the reader is an ES module, which the tests' transformer cannot take.
const data = new Uint8Array(readFileSync(process.argv[2]))
const document = await getDocument({ data, verbosity: 0, disableFontFace: true }).promise
const pages = []
for (let at = 1; at <= document.numPages; at++) {
  const page = await document.getPage(at)
  const { items } = await page.getTextContent()
  const { fnArray } = await page.getOperatorList()
  const pictures = fnArray.filter((operation) => operation === OPS.paintImageXObject).length
  pages.push({ words: items.map(({ str, hasEOL }) => (hasEOL ? `${str}\n` : str)).join(''), pictures })
}
process.stdout.write(JSON.stringify(pages))
