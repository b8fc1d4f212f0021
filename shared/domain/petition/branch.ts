/** The six ways an appeal is dealt with, in the order of 信访工作条例 31 ①–⑥. */
export const branches = [
  'litigation',
  'arbitration',
  'partyAppeal',
  'administrativeReview',
  'legalDuty',
  'opinion',
] as const
export type Branch = (typeof branches)[number]
