import { Refusal } from '../refusal'
import { endsInOpinion, type Kind } from './opinion'

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

const ofOpinion = ['upheld', 'explained', 'notUpheld'] as const satisfies readonly Outcome[]

/** What a petition of this kind may end in: of a suggestion whether it is taken up (29), of an accusation that it was dealt with (30). */
export function outcomesOf(file: Kind): readonly Outcome[] {
  if (endsInOpinion(file)) return ofOpinion
  if (file.class === 'suggestion') return ['adopted', 'partlyAdopted', 'notAdopted']
  if (file.class === 'accusation') return ['reported']
  return file.branch === 'legalDuty' ? ['fulfilled', 'answered'] : ['ledAway']
}

/** Refuses with FORM_INVALID an outcome a petition of this kind cannot have. */
export function checkOutcome(file: Kind, outcome: Outcome): void {
  if (!outcomesOf(file).includes(outcome)) throw new Refusal('FORM_INVALID', { field: 'outcome', why: 'otherKind' })
}
