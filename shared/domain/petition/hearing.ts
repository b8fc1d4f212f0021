import { type ChinaDate, endOfDay, startOfDay } from '../clock/china-time'
import { pauseClock, resumeClock } from '../clock/clock'
import { type Circumstances, changed, checkDay, type Decision } from '../request/decide/decision'
import type { Request } from '../request/request'
import { fileOf, notNow } from './file'

/** A hearing in a re-check, whose days are not counted (条例 36). */
export interface Hearing {
  startedOn: ChinaDate
  endedOn?: ChinaDate
  words: string
  conclusion?: string
}

/** A hearing begins and the 30 days stand still from that day on. Refuses with NOT_NOW outside a re-check, DATE_BEFORE_RECEIPT. */
export function startHearing(
  request: Request,
  { startedOn, words }: Pick<Hearing, 'startedOn' | 'words'>,
  { at, calendar }: Circumstances,
): Decision {
  const file = fileOf(request)
  const last = file.hearings.at(-1)
  if (file.stage !== 'recheck' || file.opinion || (last && !last.endedOn)) throw notNow(request)
  checkDay(startedOn, startOfDay(last?.endedOn ?? request.receivedAt.slice(0, 10)), at)
  return {
    detail: { startedOn, words },
    change: {
      petition: { ...file, hearings: [...file.hearings, { startedOn, words }] },
      clocks: changed(request.clocks, ['petition.recheck'], (clock) =>
        pauseClock(clock, startOfDay(startedOn), calendar),
      ),
    },
  }
}

/** The hearing ends; the days run on from the next. Refuses with NOT_NOW where none is held, DATE_BEFORE_RECEIPT a day before its start. */
export function endHearing(
  request: Request,
  { endedOn, conclusion }: { endedOn: ChinaDate; conclusion: string },
  { at, calendar }: Circumstances,
): Decision {
  const file = fileOf(request)
  const last = file.hearings.at(-1)
  if (!last || last.endedOn) throw notNow(request)
  checkDay(endedOn, startOfDay(last.startedOn), at)
  return {
    detail: { endedOn, conclusion },
    change: {
      petition: { ...file, hearings: [...file.hearings.slice(0, -1), { ...last, endedOn, conclusion }] },
      clocks: changed(request.clocks, ['petition.recheck'], (clock) => resumeClock(clock, endOfDay(endedOn), calendar)),
    },
  }
}
