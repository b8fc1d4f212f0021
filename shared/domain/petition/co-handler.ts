import type { Instant } from '../clock/china-time'
import { Refusal } from '../refusal'
import type { Circumstances, Decision } from '../request/decide/decision'
import type { Request } from '../request/request'
import { type Colleague, colleagueOf } from './hands'

/** Who helps the first handler (协办); first responsibility stays where it is (首办责任, 标准镇 78). */
export interface CoHandler extends Colleague {
  words: string
  at: Instant
}

/** Names somebody who helps, and with what. Refuses with ALREADY_APPOINTED who helps already or is the first handler, else as `colleagueOf` does. */
export function addCoHandler(
  request: Request,
  { personId, words }: { personId: string; words: string },
  circumstances: Circumstances,
): Decision {
  const helper = colleagueOf(request, personId, circumstances)
  const { coHandlers = [], firstHandler } = request
  if ([firstHandler, ...coHandlers].some((one) => one?.personId === personId)) throw new Refusal('ALREADY_APPOINTED')
  return {
    detail: { name: helper.name, station: helper.stationName, words },
    change: { coHandlers: [...coHandlers, { ...helper, words, at: circumstances.at }] },
  }
}
