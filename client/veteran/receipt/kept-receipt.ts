import type { Receipt } from '@shared/contracts/views'
import { keep, kept } from '../../kept'

const NAME = 'receipt'
/** The receipt as it was given: the address of a photograph outlives neither the app nor its short while. */
let given: Receipt | undefined

/** Keeps the latest receipt, so that a killed app can show it again; whose face stood on it is not kept. */
export function keepReceipt(receipt: Receipt): void {
  given = receipt
  keep(NAME, { ...receipt, holder: { ...receipt.holder, photo: undefined } })
}

/** The receipt of a matter, if it is the latest. */
export function keptReceipt(requestId: string): Receipt | undefined {
  const receipt = given ?? kept<Receipt>(NAME)
  return receipt?.requestId === requestId ? receipt : undefined
}
