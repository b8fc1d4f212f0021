import type { ChinaDate, Instant } from '../clock/china-time'
import { type Circumstances, checkDay, type Decision } from '../request/decide/decision'
import type { Request } from '../request/request'

/** A hard matter talked over by several (会商, 标准镇 18, 25), minuted for those who serve and not for the petitioner. */
export interface Consultation {
  heldOn: ChinaDate
  participants: string[]
  opinions: string
  decision: string
  at: Instant
}

/** Minutes a consultation. Refuses with DATE_BEFORE_RECEIPT a day before the matter's receipt or after today. */
export function consult(request: Request, input: Omit<Consultation, 'at'>, { at }: Circumstances): Decision {
  const { heldOn, participants, opinions, decision } = input
  checkDay(heldOn, request.receivedAt, at)
  return {
    detail: { heldOn, participants: participants.join('、'), opinions, decision },
    change: { consultations: [...(request.consultations ?? []), { heldOn, participants, opinions, decision, at }] },
  }
}
