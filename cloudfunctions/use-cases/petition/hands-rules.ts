import type { Checked, Output } from '@shared/contracts'
import { checkDesk } from '@shared/domain/request/permission'
import type { Call } from '../../cloud/call'
import { changeRules, ruleTraces } from '../../cloud/rule-store'
import { type Caller, lookBackShareOf, reviewedCategoriesOf } from '../people/who'
import { checkBureau, isHeadOfBureau } from '../policies/bureau'

/** Where the county's petitions are usually sent, whose answers a second person reads, how many are looked at again, and who wrote it last. */
export async function readHandsRules({ actor, jurisdiction }: Caller): Promise<Output<'station', 'readHandsRules'>> {
  checkDesk(actor, 'readHandsRules')
  const last = (await ruleTraces(jurisdiction._id)).find(({ hands }) => hands)
  return {
    outsideBodies: jurisdiction.outsideBodies ?? [],
    reviewedCategories: [...reviewedCategoriesOf(jurisdiction)],
    lookBackPercent: lookBackShareOf(jurisdiction).percent,
    isDefault: jurisdiction.reviewedCategories === undefined || jurisdiction.lookBackPercent === undefined,
    ...(last ? { changed: { byName: last.by.name, at: last.at, reason: last.reason } } : {}),
    mayChange: isHeadOfBureau(actor),
  }
}

/** Writes them anew and leaves the trace; a body or category written twice is one. Refuses with NOT_ALLOWED anyone but a head of the bureau. */
export async function setHandsRules(
  input: Checked<'station', 'setHandsRules'>,
  { actor }: Caller,
  call: Call,
): Promise<Output<'station', 'setHandsRules'>> {
  checkBureau(actor, 'setHandsRules')
  const { outsideBodies, reviewedCategories, lookBackPercent, reason } = input
  const hands = {
    outsideBodies: [...new Set(outsideBodies)],
    reviewedCategories: [...new Set(reviewedCategories)],
    lookBackPercent,
  }
  const trace = await changeRules({ act: 'setHandsRules', input }, actor, call, (jurisdiction) => ({
    jurisdiction: { ...jurisdiction, ...hands },
    trace: { reason, hands },
  }))
  return trace.hands ?? hands
}
