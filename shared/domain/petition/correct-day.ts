import { type ChinaDate, startOfDay } from '../clock/china-time'
import { recountClock } from '../clock/clock'
import { Refusal } from '../refusal'
import { cycleBeganAt } from '../request/cycle'
import { type Circumstances, checkDay, type Decision, onDay } from '../request/decide/decision'
import type { Request } from '../request/request'
import { servedOn } from './delivery'
import { fileOf, notNow } from './file'
import { paperOf } from './outcome'
import { stageRules } from './stage'

/**
 * Puts the day right that an admission or, once there is one, an opinion was recorded with: its promise is counted, or kept, by that day, and
 * the wrong one stays in the lines. Never to a day after it was written down: nobody gains time that was not theirs then.
 * Refuses with NOT_NOW once the paper was served, for then it says what it says, and where its day was nobody's word (简易办理); with OWN_WORK
 * whoever wrote it down; with DATE_BEFORE_RECEIPT.
 */
export function correctDay(
  request: Request,
  { day, reason }: { day: ChinaDate; reason: string },
  { actor, calendar }: Circumstances,
): Decision {
  const file = fileOf(request)
  const { admission, opinion, simple, stage } = file
  const document = opinion ? paperOf(opinion.outcome, stage) : 'admission'
  const record = opinion ?? (simple ? undefined : admission)
  const promise = request.clocks.find(
    ({ key, cycle, cancelledAt }) => key === stageRules[stage].handle && cycle === request.cycle && !cancelledAt,
  )
  if (!record || !promise || servedOn(file, document)) throw notNow(request)
  if (record.byPersonId === actor.personId) throw new Refusal('OWN_WORK')
  checkDay(day, opinion && admission ? startOfDay(admission.admittedOn) : cycleBeganAt(request), record.at)
  const { petition, clock, before } =
    'issuedOn' in record
      ? {
          petition: { ...file, opinion: { ...record, issuedOn: day } },
          clock: { ...promise, metAt: onDay(day, record.at) },
          before: record.issuedOn,
        }
      : {
          petition: { ...file, admission: { ...record, admittedOn: day } },
          clock: recountClock({ ...promise, startedAt: startOfDay(day) }, calendar),
          before: record.admittedOn,
        }
  return {
    detail: { document, day, before, reason },
    change: { petition, clocks: request.clocks.map((one) => (one === promise ? clock : one)) },
  }
}
