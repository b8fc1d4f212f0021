import type { PetitionView } from '@shared/contracts/petition-view'
import type { RequestView } from '@shared/contracts/views'
import type { ClockKey } from '@shared/domain/clock/policy'
import { decisionServedOn, servedOn, unserved } from '@shared/domain/petition/delivery'
import { paperOf, windowOf } from '@shared/domain/petition/outcome'
import { stageRules } from '@shared/domain/petition/stage'
import type { StaffAct } from './form'

type Sense = (petition: PetitionView, request: RequestView) => boolean

const runs = ({ clocks }: RequestView, key: ClockKey): boolean =>
  clocks.some((clock) => clock.key === key && clock.isRunning)
const isServed = ({ stage, deliveries }: PetitionView): boolean =>
  deliveries.some(({ document }) => document === stageRules[stage].opinion)
const isHeard = ({ hearings }: PetitionView): boolean => hearings.some(({ endedOn }) => endedOn === undefined)
const isUndisputed = ({ referral }: PetitionView): boolean =>
  referral?.objection === undefined || referral.objection.answer !== undefined
const mayApply = (petition: PetitionView): boolean =>
  windowOf(petition) !== undefined && isServed(petition) && !petition.review && !petition.end
/** Something is still to be handed over, or may be while the matter is handled: word of its admission. */
const isToDeliver = (petition: PetitionView, { status }: RequestView): boolean =>
  unserved(petition).length > 0 ||
  (status === 'admitted' && petition.admission !== undefined && servedOn(petition, 'admission') === undefined)

/** The last day that was written down is on no paper yet that was handed over. */
const isDayOpen = (petition: PetitionView): boolean => {
  const { admission, opinion, simple, stage } = petition
  if (opinion) return !(simple && !simple.left) && servedOn(petition, paperOf(opinion.outcome, stage)) === undefined
  return admission !== undefined && !simple && servedOn(petition, 'admission') === undefined
}

/** Whether a petition's file gives an act its object, beside what the table allows. */
export const petitionSense: Partial<Record<StaffAct, Sense>> = {
  closePetition: ({ gaps }) => gaps.length === 0,
  recordRegistration: ({ stage }) => stage === 'first',
  correctDay: isDayOpen,
  deliver: isToDeliver,
  correctDelivery: ({ deliveries }) => deliveries.length > 0,
  rate: (petition) => decisionServedOn(petition) !== undefined && !petition.rating,
  notify: ({ notice }, request) => !notice || runs(request, 'petition.referralNotice'),
  object: ({ referral }, request) => referral !== undefined && runs(request, 'petition.objection'),
  answerObjection: ({ referral }) => referral?.mayAnswer === true,
  admit: isUndisputed,
  draftAnswer: isUndisputed,
  approveAnswer: isUndisputed,
  decline: isUndisputed,
  applySimple: (petition) => petition.class !== 'accusation' && isUndisputed(petition),
  answerSimply: (petition, request) => runs(request, 'petition.simple') && isUndisputed(petition),
  leaveSimple: (_, request) => runs(request, 'petition.simple'),
  issueOpinion: (petition, request) =>
    runs(request, stageRules[petition.stage].handle) && !isHeard(petition) && isUndisputed(petition),
  extend: (_, request) => runs(request, 'petition.handle'),
  startHearing: (petition) => petition.stage === 'recheck' && !isHeard(petition),
  endHearing: isHeard,
  reclassify: ({ stage }) => stage === 'first',
  applyReview: (petition) => petition.stage === 'first' && mayApply(petition),
  applyRecheck: (petition) => petition.stage === 'review' && mayApply(petition),
  end: (petition) => petition.stage === 'recheck' && isServed(petition) && !petition.end,
  reopen: ({ stage, end }) => stage === 'first' && !end,
}
