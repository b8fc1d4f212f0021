import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { strFromU8, unzipSync } from 'fflate'

/** A PDF as somebody reads it: the words of each page, and how many pictures are on it. */
export function readPdf(content: Uint8Array): { words: string; pictures: number }[] {
  const folder = mkdtempSync(join(tmpdir(), 'pdf-'))
  const file = join(folder, 'one.pdf')
  writeFileSync(file, content)
  const read = execFileSync(process.execPath, [join(__dirname, 'pdf-pages.mjs'), file], {
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  })
  rmSync(folder, { recursive: true })
  return JSON.parse(read)
}

/** One part of a docx, as XML. */
export const partOf = (document: Uint8Array, name: string): string =>
  strFromU8(unzipSync(document)[name] ?? new Uint8Array())
