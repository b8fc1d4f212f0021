import type { RequestView } from '@shared/contracts/views'
import { outcomesOf } from '@shared/domain/petition/outcome'
import { outcomeNames } from '../../copy/labels'
import { optionsOf } from '../options'

/** What a petition ends in. */
export const outcome = { kind: 'choice', label: '处理结论', options: optionsOf(outcomeNames) } as const

/** What it rests on, which an opinion names (信访工作条例 32). */
export const basis = { kind: 'words', label: '依据', hint: '法律、法规、政策的名称和条款。', most: 500 } as const

/** Of all outcomes, those of this petition's kind. */
export const offersOutcomes = ({ petition }: RequestView) =>
  petition ? { outcome: outcomesOf(petition).map((value) => ({ value, label: outcomeNames[value] })) } : {}
