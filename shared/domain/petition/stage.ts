import type { ClockKey } from '../clock/policy'

/** Which look at the matter a dossier is: the first handling, its review (复查, 条例 35) or its re-check (复核, 条例 36). */
export const stages = ['first', 'review', 'recheck'] as const
export type Stage = (typeof stages)[number]

/** The papers a petition ends with: the opinion of each stage, or a written answer (书面答复) where the law asks for no opinion. */
export const endingKinds = ['opinion', 'reviewOpinion', 'recheckOpinion', 'answer'] as const
export type EndingKind = (typeof endingKinds)[number]

/** What each stage's opinion is called, which clock it keeps, and which window its service opens to the petitioner. */
export const stageRules: Record<Stage, { opinion: EndingKind; handle: ClockKey; window?: ClockKey }> = {
  first: { opinion: 'opinion', handle: 'petition.handle', window: 'petition.applyReview' },
  review: { opinion: 'reviewOpinion', handle: 'petition.review', window: 'petition.applyRecheck' },
  recheck: { opinion: 'recheckOpinion', handle: 'petition.recheck' },
}
