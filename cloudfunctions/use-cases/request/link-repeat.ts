import { evolve } from '@shared/domain/ledger'
import { type Earlier, isWithheldAlike } from '@shared/domain/repeat'
import { decide } from '@shared/domain/request/decide'
import { appendLines } from '../../cloud/ledger-store'
import { repeatsBefore } from '../../cloud/repeat-lists'
import { unlessTaken, type Write } from './act-on-request'
import { readable } from './readable'

/**
 * Writes that a matter repeats an earlier one. Which repetition it is counts what every reader of it may know of, whoever links it: a
 * number that skips one would tell of what is withheld. Refuses with NOT_FOUND an earlier one the caller may not read.
 */
export const linkToEarlier: Write = async (request, { act, input, callId }, circumstances) => {
  const { earlierId, words } = input as { earlierId: string; words: string }
  const earlier = await readable(earlierId, circumstances.actor)
  const before = (await repeatsBefore(request, earlier)).filter((one) => isWithheldAlike(one, request))
  const facts: Earlier = { ...earlier, nth: before.length + 2 }
  const entry = decide(request, { act, input: { words, earlier: facts }, callId }, circumstances)
  return unlessTaken(async () => {
    await appendLines([{ entry, request: evolve(request, entry) }])
    return entry
  })
}
