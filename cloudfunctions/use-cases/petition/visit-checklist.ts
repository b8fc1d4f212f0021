import type { Output } from '@shared/contracts'
import { Refusal } from '@shared/domain/refusal'
import { checkDesk, doesAtDesk } from '@shared/domain/request/permission'
import type { Actor } from '@shared/domain/role'
import { putVisitChecklist } from '../../cloud/people'
import type { Caller } from '../people/who'

/** The county's reception checklist, and whether this caller writes it: its bureau's head does. */
export function readVisitChecklist({ actor, jurisdiction }: Caller): Output<'station', 'readVisitChecklist'> {
  checkDesk(actor, 'readVisitChecklist')
  return { items: jurisdiction.visitChecklist ?? [], mayChange: isHeadOfCounty(actor) }
}

/** Writes the county's reception checklist; the same line twice is one. Refuses with NOT_ALLOWED anyone but the head of its bureau. */
export async function setVisitChecklist(
  input: { items: string[] },
  { actor }: Caller,
): Promise<Output<'station', 'setVisitChecklist'>> {
  if (!isHeadOfCounty(actor)) throw new Refusal('NOT_ALLOWED')
  const items = [...new Set(input.items)]
  await putVisitChecklist(actor.jurisdictionId, items)
  return { items }
}

const isHeadOfCounty = (actor: Actor): boolean =>
  doesAtDesk(actor.role, 'setVisitChecklist') && actor.key === `station:${actor.jurisdictionId}`
