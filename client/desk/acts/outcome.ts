import type { RequestView } from '@shared/contracts/views'
import { outcomesOf } from '@shared/domain/petition/outcome'
import { outcomeNames } from '../../copy/labels'
import { optionsOf } from '../options'

/** What a petition ends in. */
export const outcome = { kind: 'choice', label: '处理结论', options: optionsOf(outcomeNames) } as const

/** Of all outcomes, those of this petition's kind. */
export const offersOutcomes = ({ petition }: RequestView) =>
  petition ? { outcome: outcomesOf(petition).map((value) => ({ value, label: outcomeNames[value] })) } : {}
