import type { Receipt } from '@shared/contracts/views'
import { keep, kept } from '../../kept'

const NAME = 'receipt'

/** Keeps the latest receipt, so that a killed app can show it again. */
export const keepReceipt = (receipt: Receipt): void => keep(NAME, receipt)

/** The receipt of a matter, if it is the latest. */
export function keptReceipt(requestId: string): Receipt | undefined {
  const receipt = kept<Receipt>(NAME)
  return receipt?.requestId === requestId ? receipt : undefined
}
