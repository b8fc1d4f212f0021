import { Refusal } from '@shared/domain/refusal'
import { checkDesk, type DeskAct, doesAtDesk } from '@shared/domain/request/permission'
import type { Actor } from '@shared/domain/role'

/** Whether the actor is a head of the bureau whose county's rules bind them. */
export const isHeadOfBureau = (actor: Actor): boolean =>
  doesAtDesk(actor.role, 'savePolicy') && actor.key === `station:${actor.jurisdictionId}`

/** Refuses with NOT_ALLOWED anyone but a head of the county's bureau. */
export function checkBureau(actor: Actor, act: DeskAct): void {
  checkDesk(actor, act)
  if (!isHeadOfBureau(actor)) throw new Refusal('NOT_ALLOWED')
}
