import type { ExportView } from '@shared/contracts/archive'
import type { Instant } from '@shared/domain/clock/china-time'
import { beginExport, checkOwn, type ExportKind } from '@shared/domain/export-job'
import { Refusal } from '@shared/domain/refusal'
import type { Actor } from '@shared/domain/role'
import { exportById, putExport } from '../../cloud/exports'
import { storeFile } from '../../cloud/files'
import { readable } from '../request/readable'
import { exportViewOf } from './export-view'
import { type DossierToPrint, readToPrint } from './read-to-print'

/** Makes a document of a dossier: the heavy libraries stand behind the door that calls this. */
export interface DossierMaker {
  kind: Exclude<ExportKind, 'ledger'>
  extension: 'pdf' | 'docx'
  make(dossier: DossierToPrint, at: Instant): Promise<Buffer>
}

/**
 * One dossier as a document in storage. A repeated call gives the same document, as long as its reader still may read the dossier.
 * Refuses with NOT_FOUND, or with GLYPH_MISSING where a character cannot be printed.
 */
export async function printDossier(
  requestId: string,
  { kind, extension, make }: DossierMaker,
  actor: Actor,
  { callId, at }: { callId: string; at: Instant },
): Promise<ExportView> {
  const known = await exportById(callId)
  if (known) {
    await readable(requestId, actor)
    const own = checkOwn(known, actor)
    if (own.kind !== kind || own.requestId !== requestId) throw new Refusal('NOT_FOUND')
    if (own.state === 'ready' || own.expiresAt <= at) return exportViewOf(own, actor, at)
  }
  const document = await make(await readToPrint(requestId, actor, at), at)
  const path = `exports/${callId}.${extension}`
  const begun = beginExport(actor, callId, { kind, requestId, filters: {}, total: 1 }, at)
  // Noted before anything of the dossier is in it: a file that nobody knows of would be deleted by nobody.
  const fileId = await storeFile(path, Buffer.alloc(0))
  await putExport({ ...begun, state: 'expired', fileId })
  await storeFile(path, document)
  const ready = { ...begun, state: 'ready' as const, done: 1, fileId }
  await putExport(ready)
  return exportViewOf(ready, actor, at)
}
