import type { boardGroups, figures } from '@shared/contracts/station'
import { open } from '../../desk/address'

/** The ledger's filter that a group stands for. */
export const filterOf: Record<(typeof boardGroups)[number], string> = {
  station: 'stationId',
  holder: 'holderKey',
  category: 'category',
}

/** What the board counts: the ledger's figures, and the repetitions, which are a filter of their own. */
export type BoardFigure = (typeof figures)[number] | 'repeats'

/** Opens the ledger at exactly the rows a figure counts. */
export function openFigure(figure: BoardFigure, filters: Record<string, string | undefined>): void {
  const counted = figure === 'repeats' ? { occurrence: 'repeat' } : figure === 'received' ? {} : { figure }
  open('/station/ledger/index', { ...filters, ...counted })
}
