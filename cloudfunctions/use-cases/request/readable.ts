import { Refusal } from '@shared/domain/refusal'
import { mayRead } from '@shared/domain/request/permission'
import type { Request } from '@shared/domain/request/request'
import type { Actor } from '@shared/domain/role'
import { type Dossier, dossierById } from '../../cloud/dossier-store'
import { requestById } from '../../cloud/ledger-store'

/** A request somebody may read. Refuses with NOT_FOUND alike what is not there and what is not theirs to see. */
export async function readable(requestId: string, actor: Actor): Promise<Request> {
  const request = await requestById(requestId)
  if (!request || !mayRead(request, actor)) throw new Refusal('NOT_FOUND')
  return request
}

/** The same with all its lines. */
export async function readableDossier(requestId: string, actor: Actor): Promise<Dossier> {
  const dossier = await dossierById(requestId)
  if (!dossier || !mayRead(dossier.request, actor)) throw new Refusal('NOT_FOUND')
  return dossier
}
