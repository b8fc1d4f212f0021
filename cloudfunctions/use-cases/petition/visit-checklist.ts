import type { Output } from '@shared/contracts'
import { checkDesk } from '@shared/domain/request/permission'
import { putVisitChecklist } from '../../cloud/people'
import type { Caller } from '../people/who'
import { checkBureau, isHeadOfBureau } from '../policies/bureau'

/** The county's reception checklist, and whether this caller writes it: its bureau's head does. */
export function readVisitChecklist({ actor, jurisdiction }: Caller): Output<'station', 'readVisitChecklist'> {
  checkDesk(actor, 'readVisitChecklist')
  return { items: jurisdiction.visitChecklist ?? [], mayChange: isHeadOfBureau(actor) }
}

/** Writes the county's reception checklist; the same line twice is one. Refuses with NOT_ALLOWED anyone but the head of its bureau. */
export async function setVisitChecklist(
  input: { items: string[] },
  { actor }: Caller,
): Promise<Output<'station', 'setVisitChecklist'>> {
  checkBureau(actor, 'setVisitChecklist')
  const items = [...new Set(input.items)]
  await putVisitChecklist(actor.jurisdictionId, items)
  return { items }
}
