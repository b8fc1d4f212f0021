import type { Entry } from '../ledger'
import type { Request } from '../request/request'
import type { Attachment } from '../request/state'
import type { BookSource } from './book-source'
import type { Finding } from './finding'

/** Files are read whole to be compared, each a call of its own: so much, and one file at the least, in one slice. */
const BYTES_AT_ONCE = 32 * 1024 * 1024
const FILES_AT_ONCE = 30
/** How many are fetched side by side. */
const SIDE_BY_SIDE = 5

/** The first of these files that are looked at in one go: a call is short. */
function asManyAsFit(files: readonly Pick<Attachment, 'bytes'>[]): number {
  let bytes = 0
  const tooMany = files.findIndex((file, index) => {
    bytes += file.bytes
    return index > 0 && (bytes > BYTES_AT_ONCE || index >= FILES_AT_ONCE)
  })
  return tooMany < 0 ? files.length : tooMany
}

/** How many of these dossiers, from the first on, are looked at whole in one go; none where the first alone has too many files. */
export function dossiersThatFit(heads: (Pick<Request, 'attachments'> | undefined)[]): number {
  const files = heads.flatMap((head, place) => (head?.attachments ?? []).map(({ bytes }) => ({ bytes, place })))
  return files[asManyAsFit(files)]?.place ?? heads.length
}

/**
 * Files that a dossier's lines cite and that are gone or hold other bytes, each named by the line that brought it: as many as one slice
 * looks at, from one of them on. `next` is where the following slice goes on.
 */
export async function fileFaults(
  entries: Entry[],
  { _id: requestId, number }: Pick<Request, '_id' | 'number'>,
  digestOfFile: NonNullable<BookSource['digestOfFile']>,
  from = 0,
): Promise<{ findings: Finding[]; next?: number }> {
  const cited = entries.flatMap((entry) => {
    const file = broughtBy(entry)
    return file ? [{ ...file, version: entry.version }] : []
  })
  const left = cited.slice(from)
  const now = left.slice(0, asManyAsFit(left))
  const findings: Finding[] = []
  for (let at = 0; at < now.length; at += SIDE_BY_SIDE) {
    const some = now.slice(at, at + SIDE_BY_SIDE)
    const digests = await Promise.all(some.map(({ fileId }) => digestOfFile(fileId)))
    for (const [index, { version, sha256 }] of some.entries()) {
      const digest = digests[index]
      if (digest === sha256) continue
      findings.push({ fault: digest === undefined ? 'fileGone' : 'fileAltered', requestId, number, version })
    }
  }
  return { findings, ...(now.length < left.length ? { next: from + now.length } : {}) }
}

/** The file a line brought into the dossier, if it did. */
const broughtBy = ({ act, change }: Entry): Attachment | undefined =>
  act === 'attach' ? change.attachments?.at(-1) : undefined
