import type { Instant } from '../clock/china-time'
import { type Circumstances, cancelled, type Decision } from '../request/decide/decision'
import type { Request } from '../request/request'
import { servedOn } from './delivery'
import { fileOf, notNow } from './file'

/** That a matter is at an end: on the same facts and reasons it is taken on no more (不再受理, 条例 36¶3). */
export interface End {
  words: string
  /** The number of the dossier whose re-check opinion ended it. */
  number: string
  at: Instant
}

/**
 * Ends a matter once its re-check opinion was served; the dossiers it came from are ended with it, `number` naming the re-check.
 * Refuses with NOT_NOW otherwise.
 */
export function end(
  request: Request,
  { words, number = request.number }: { words: string; number?: string },
  { at }: Circumstances,
): Decision {
  const file = fileOf(request)
  const isOver = file.stage === 'recheck' ? servedOn(file, 'recheckOpinion') !== undefined : number !== request.number
  if (file.end || !isOver) throw notNow(request)
  return {
    detail: { words, number },
    change: {
      petition: { ...file, end: { words, number, at } },
      clocks: cancelled(request.clocks, at, 'petition.'),
    },
  }
}
