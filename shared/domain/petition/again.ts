import { Refusal } from '../refusal'
import { type Circumstances, cancelled, started } from '../request/decide/decision'
import { withCycle } from '../request/decide/help'
import type { Request } from '../request/request'
import type { Papers, PetitionClass, PetitionFile, RequestState } from '../request/state'
import { continued } from './cadence'
import { fileOf, notNow, openFile } from './file'
import { isLookedAtAgain } from './review'

/** What was written in the cycle now running. */
const papersOf = (file: PetitionFile): Papers => {
  const {
    notice,
    laterNotices,
    simple,
    admission,
    refusal,
    extensions,
    hearings,
    opinion,
    review,
    deliveries,
    rating,
  } = file
  return {
    ...(notice ? { notice } : {}),
    ...(laterNotices ? { laterNotices } : {}),
    ...(simple ? { simple } : {}),
    ...(admission ? { admission } : {}),
    ...(refusal ? { refusal } : {}),
    ...(opinion ? { opinion } : {}),
    ...(review ? { review } : {}),
    ...(rating ? { rating } : {}),
    extensions,
    hearings,
    deliveries,
  }
}

/** A file opened again after its matter was a service matter for a while: what is known stays, what was written is kept apart. */
export function registeredAgain(former: PetitionFile, petitionClass: PetitionClass): PetitionFile {
  const { before = [], registration, visits, followUps, lookBacks } = former
  return {
    ...openFile(petitionClass),
    before: [...before, papersOf(former)],
    visits,
    followUps,
    lookBacks,
    ...(registration ? { registration } : {}),
  }
}

/**
 * A petition taken up again: registered anew, its papers put by with the cycle that is over, word to the veteran owed once more. Whoever
 * leads it or is paired with its petitioner goes on.
 */
export function registeredAnew(request: Request, circumstances: Circumstances): Partial<RequestState> {
  const { branch, stage, before, registration, visits, followUps, lookBacks, ...file } = fileOf(request)
  const { later = [], at } = circumstances
  if (stage !== 'first' || file.end) throw notNow(request)
  if (file.review && (later.length === 0 || isLookedAtAgain(later, at))) throw new Refusal('UNDER_REVIEW')
  const cycle = request.cycle + 1
  const anew = { ...request, cycle }
  const kept = {
    visits,
    followUps,
    lookBacks,
    ...(branch ? { branch } : {}),
    ...(before ? { before } : {}),
    ...(registration ? { registration } : {}),
  }
  return {
    cycle,
    cycles: [...withCycle(request, { papers: papersOf(fileOf(request)) }), {}],
    petition: { ...openFile(file.class), ...kept },
    clocks: [
      ...cancelled(cancelled(request.clocks, circumstances.at, 'petition.'), circumstances.at, 'followUp'),
      started('petition.notice', circumstances.at, anew, circumstances),
      ...continued(anew, circumstances),
    ],
  }
}
