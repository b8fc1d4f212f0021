import type { Specialty } from '../people/instructor'

/** What a request is about, from the six duties and four hardships of the 实施意见 二(四). */
export const categories = [
  'policy',
  'employment',
  'medical',
  'elderCare',
  'housing',
  'benefits',
  'socialInsurance',
  'resettlement',
  'partyMembership',
  'rights',
  'counselling',
  'suggestion',
  'complaint',
  'other',
] as const
export type Category = (typeof categories)[number]

/** Which specialty is asked first for a category when the veteran has no instructor of their own (实施意见 二(二), 二(四)). */
export const specialtyFor: Partial<Record<Category, Specialty>> = {
  employment: 'employment',
  medical: 'health',
  elderCare: 'health',
  rights: 'law',
  counselling: 'counselling',
  policy: 'politicalTheory',
  partyMembership: 'politicalTheory',
}
