import type { boardGroups, figures } from '@shared/contracts/station'
import { open } from '../../desk/address'

/** The ledger's filter that a group stands for. */
export const filterOf: Record<(typeof boardGroups)[number], string> = {
  station: 'stationId',
  holder: 'holderKey',
  category: 'category',
}

/** Opens the ledger at exactly the rows a figure counts. */
export function openFigure(figure: (typeof figures)[number], filters: Record<string, string | undefined>): void {
  open('/station/ledger/index', { ...filters, figure: figure === 'received' ? undefined : figure })
}
