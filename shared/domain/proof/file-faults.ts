import type { Entry } from '../ledger'
import type { Request } from '../request/request'
import type { Attachment } from '../request/state'
import type { BookSource } from './book-source'
import type { Finding } from './finding'

/** Files that a dossier's lines cite and that are gone or hold other bytes, each named by the line that brought it. */
export async function fileFaults(
  entries: Entry[],
  { _id: requestId, number }: Pick<Request, '_id' | 'number'>,
  digestOfFile: NonNullable<BookSource['digestOfFile']>,
): Promise<Finding[]> {
  const findings: Finding[] = []
  for (const entry of entries) {
    const file = broughtBy(entry)
    if (!file) continue
    const digest = await digestOfFile(file.fileId)
    if (digest === file.sha256) continue
    const fault = digest === undefined ? 'fileGone' : 'fileAltered'
    findings.push({ fault, requestId, number, version: entry.version })
  }
  return findings
}

/** The file a line brought into the dossier, if it did. */
const broughtBy = ({ act, change }: Entry): Attachment | undefined =>
  act === 'attach' ? change.attachments?.at(-1) : undefined

/** How many of these dossiers, from the first on, are looked at in one go: files are large, and a call is short. */
export function asManyAsFit(heads: (Request | undefined)[], mostBytes: number): number {
  let bytes = 0
  const tooMany = heads.findIndex((head, index) => {
    for (const file of head?.attachments ?? []) bytes += file.bytes
    return index > 0 && bytes > mostBytes
  })
  return tooMany < 0 ? heads.length : tooMany
}
