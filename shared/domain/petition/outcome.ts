import type { ClockKey } from '../clock/policy'
import { Refusal } from '../refusal'
import type { PetitionClass } from '../request/state'
import { endsInOpinion, type Kind } from './opinion'
import { type EndingKind, type Stage, stageRules } from './stage'

/**
 * What a petition ends in: of an opinion 予以支持, 解释说明 or 不予支持 (信访工作条例 32), of a suggestion 采纳, 部分采纳 or 不采纳 (29), of an
 * accusation 办理并反馈 (30), of an appeal with a procedure of its own 导入程序, 依法履行 or 依法答复 (31①–⑤).
 */
export const outcomes = [
  'upheld',
  'explained',
  'notUpheld',
  'adopted',
  'partlyAdopted',
  'notAdopted',
  'reported',
  'ledAway',
  'fulfilled',
  'answered',
] as const
export type Outcome = (typeof outcomes)[number]

const ofOpinion: readonly Outcome[] = ['upheld', 'explained', 'notUpheld']
const ofSuggestion: readonly Outcome[] = ['adopted', 'partlyAdopted', 'notAdopted']

/** The paper an outcome is written in: the opinion of its stage, or a written answer where the law asks for no opinion. */
export const paperOf = (outcome: Outcome, stage: Stage): EndingKind =>
  ofOpinion.includes(outcome) ? stageRules[stage].opinion : 'answer'

/** The paper a petition ends with: as it was written, else as its kind asks for. */
export function endingPaper(kind: Kind, opinion?: { outcome: Outcome }): EndingKind {
  if (opinion) return paperOf(opinion.outcome, kind.stage)
  return endsInOpinion(kind) ? stageRules[kind.stage].opinion : 'answer'
}

/** The petitioner's time to apply against an opinion, which its service opens; none where nothing can be looked at again. */
export const windowOf = ({ stage, opinion }: { stage: Stage; opinion?: { outcome: Outcome } }): ClockKey | undefined =>
  opinion && paperOf(opinion.outcome, stage) !== 'answer' ? stageRules[stage].window : undefined

/** Whose answer an outcome is, of those that stand in no opinion (29, 30, 31①–⑤). */
export function classAnswered(outcome: Outcome): PetitionClass {
  if (outcome === 'reported') return 'accusation'
  return ofSuggestion.includes(outcome) ? 'suggestion' : 'appeal'
}

/** What a petition of this kind may end in: of a suggestion whether it is taken up (29), of an accusation that it was dealt with (30). */
export function outcomesOf(file: Kind): readonly Outcome[] {
  if (endsInOpinion(file)) return ofOpinion
  if (file.class === 'suggestion') return ofSuggestion
  if (file.class === 'accusation') return ['reported']
  return file.branch === 'legalDuty' ? ['fulfilled', 'answered'] : ['ledAway']
}

/** Refuses with FORM_INVALID an outcome a petition of this kind cannot have. */
export function checkOutcome(file: Kind, outcome: Outcome): void {
  if (!outcomesOf(file).includes(outcome)) throw new Refusal('FORM_INVALID', { field: 'outcome', why: 'otherKind' })
}
