import type { RequestView } from '@shared/contracts/views'
import { brokenAt } from '@shared/domain/ledger'
import { Refusal } from '@shared/domain/refusal'
import { mayRead } from '@shared/domain/request/permission'
import type { Actor } from '@shared/domain/role'
import { temporaryUrls } from '../cloud/files'
import { dossierById, traceRead } from '../cloud/ledger-store'
import { viewOf } from './views'

/** One request, whole; the read leaves its trace. Refuses with NOT_FOUND alike what is not there and what is not theirs to see. */
export async function readRequest(
  requestId: string,
  actor: Actor,
  at: string,
): Promise<RequestView & { chainHolds: boolean }> {
  const dossier = await dossierById(requestId)
  if (!dossier || !mayRead(dossier.request, actor)) throw new Refusal('NOT_FOUND')
  await traceRead(requestId, actor, at)
  const urls = await temporaryUrls(dossier.request.attachments.map(({ fileId }) => fileId))
  return { ...viewOf(dossier, urls, actor, at), chainHolds: !brokenAt(dossier.entries, dossier.request) }
}
