import type { Instant } from '../clock/china-time'
import type { Circumstances, Decision } from '../request/decide/decision'
import type { Request } from '../request/request'
import { fileOf } from './file'

/** The registration form (登记表): request, facts and reasons kept apart, beside name and address (信访工作条例 19). */
export interface Registration {
  asks: string
  facts: string
  reasons: string
  at: Instant
}

/** Keeps apart what was asked, the facts and the reasons, faithfully as told; a later line corrects an earlier one. */
export const recordRegistration = (
  request: Request,
  { asks, facts, reasons }: Omit<Registration, 'at'>,
  { at }: Circumstances,
): Decision => ({
  detail: { asks, facts, reasons },
  change: { petition: { ...fileOf(request), registration: { asks, facts, reasons, at } } },
})
