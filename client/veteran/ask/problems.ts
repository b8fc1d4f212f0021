import type { Refusal } from '@shared/domain/refusal'
import { PHONE, visible } from '@shared/domain/typed'
import { ask } from '../../copy/ask'
import type { Draft } from './draft'

/** What is wrong at one field, in the words that stand on top and there. */
export interface Problem {
  fieldId: 'category' | 'words' | 'phone' | 'address'
  words: string
}

const { problems } = ask
const lengthOf = (words: string) => [...visible(words).trim()].length

/** What is missing or wrong on each step, as the contract will see it. */
export const problemsOf: Record<1 | 2 | 3, (draft: Draft, phone: string) => Problem[]> = {
  1: ({ category }) => (category ? [] : [{ fieldId: 'category', words: problems.category }]),
  2: ({ words, files }) => {
    if (lengthOf(words) > 2000) return [{ fieldId: 'words', words: problems.wordsLong }]
    const isSpoken = files.some(({ kind }) => kind === 'voice')
    return lengthOf(words) > 0 || isSpoken ? [] : [{ fieldId: 'words', words: problems.words }]
  },
  3: ({ address }, phone) => [
    ...(PHONE.test(visible(phone).trim()) ? [] : [{ fieldId: 'phone' as const, words: problems.phone }]),
    ...(lengthOf(address) <= 100 ? [] : [{ fieldId: 'address' as const, words: problems.addressLong }]),
  ],
}

/** Everything that stands in the way of sending. */
export const allProblems = (draft: Draft, phone: string): Problem[] =>
  ([1, 2, 3] as const).flatMap((step) => problemsOf[step](draft, phone))

const ofField: Record<string, Problem> = {
  words: { fieldId: 'words', words: problems.words },
  contactPhone: { fieldId: 'phone', words: problems.phone },
  address: { fieldId: 'address', words: problems.addressLong },
  category: { fieldId: 'category', words: problems.category },
}

/** The field a door refused, where it is one of these. */
export const problemOf = ({ code, detail }: Refusal): Problem | undefined =>
  code === 'FORM_INVALID' ? ofField[String(detail.field)] : undefined

/** The words of the problem at a field, if any. */
export const at = (found: readonly Problem[], fieldId: Problem['fieldId']): string | undefined =>
  found.find((problem) => problem.fieldId === fieldId)?.words
