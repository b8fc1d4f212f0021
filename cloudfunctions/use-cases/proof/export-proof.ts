import type { Output } from '@shared/contracts'
import { dateOf } from '@shared/domain/clock/china-time'
import { bookOf, type Entry } from '@shared/domain/ledger'
import { type Anchor, linesIn } from '@shared/domain/proof/anchor'
import type { DossierProof, WithheldLine } from '@shared/domain/proof/dossier-proof'
import { pathTo } from '@shared/domain/proof/merkle'
import { mayReadStateOfMind } from '@shared/domain/request/permission'
import type { Request } from '@shared/domain/request/request'
import type { Actor } from '@shared/domain/role'
import { anchorHeadsFrom, anchorsOn } from '../../cloud/book-store'
import { traceRead } from '../../cloud/ledger-store'
import { readableDossier } from '../request/readable'

/** One dossier with its proof; it is read by the same rule as on screen and leaves its trace. Refuses with NOT_FOUND. */
export async function exportProof(
  requestId: string,
  actor: Actor,
  at: string,
): Promise<Output<'station', 'exportProof'>> {
  const dossier = await readableDossier(requestId, actor)
  await traceRead(requestId, actor, at, 'proof')
  const { request, entries } = dossier
  const bookId = bookOf(request.number)
  const days = [...new Set(entries.map((entry) => dateOf(entry.at)))].sort()
  const [anchors, heads] = await Promise.all([anchorsOn(bookId, days), anchorHeadsFrom(bookId, days[0] ?? '')])
  const proof: DossierProof = {
    format: 'dossier-proof/1',
    requestId,
    number: request.number,
    bookId,
    madeAt: at,
    lines: entries.map((entry) => asMayBeTaken(entry, request, actor)),
    paths: anchors.flatMap((anchor) => pathsIn(anchor, requestId)),
    anchors: heads,
  }
  return { fileName: `${request.number}.json`, text: JSON.stringify(proof, null, 1) }
}

function pathsIn(anchor: Anchor, requestId: string): DossierProof['paths'] {
  const lines = linesIn(anchor)
  const hashes = lines.map(({ hash }) => hash)
  return lines.flatMap(({ id }, index) =>
    id.startsWith(`${requestId}-`) ? [{ line: id, date: anchor.date, path: pathTo(hashes, index) }] : [],
  )
}

/** A line that tells somebody's state of mind (思想生活状况) is sealed for whoever may not read it; each cycle's record has its author. */
function asMayBeTaken(entry: Entry, request: Request, actor: Actor): Entry | WithheldLine {
  const told = (entry.change.cycles ?? []).flatMap(({ record }) => (record?.stateOfMind ? record : []))
  if (told.every((record) => mayReadStateOfMind(record, actor))) return entry
  const { _id, version, at, previousHash, hash } = entry
  return { _id, requestId: request._id, version, at, previousHash, hash, isWithheld: true }
}
