import { type ChinaDate, dateOf, startOfDay } from '../../clock/china-time'
import { extendClock, isOverdue } from '../../clock/clock'
import { gapsOf } from '../../dossier'
import { decidingBody } from '../../petition/deciding-body'
import { fileOf, notNow } from '../../petition/file'
import { signing } from '../../petition/notice'
import { checkUndisputed, referralOver } from '../../petition/objection'
import { handling } from '../../petition/opinion'
import { checkOutcome, type Outcome } from '../../petition/outcome'
import { stageRules } from '../../petition/stage'
import { Refusal } from '../../refusal'
import { currentCycle, cycleBeganAt } from '../cycle'
import type { Request } from '../request'
import {
  type Circumstances,
  cancelled,
  changed,
  checkDay,
  type Decision,
  met,
  onDay,
  runningClock,
  started,
} from './decision'
import { firstHandled } from './first-handler'
import { withCycle } from './help'

/** Writes down where the petitioner lives, one of the five things a registration needs (信访工作条例 19). */
export const recordAddress = (request: Request, { address }: { address: string }): Decision => ({
  detail: { address },
  change: { veteran: { ...request.veteran, address } },
})

/**
 * Written notice of where the matter stands and where it went (信访工作条例 23), due 15 days after receipt; of a body it was forwarded to,
 * 15 days after it came there. Whether it is admitted is then owed in its turn. Refuses with NOT_NOW a second one by anybody but such a body.
 */
export function notify(
  request: Request,
  { words, whereTo }: { words: string; whereTo: string },
  circumstances: Circumstances,
): Decision {
  const { actor, at } = circumstances
  const file = fileOf(request)
  const isReceiver = actor.key === request.holderKey
  const owesAnother = isReceiver && runningClock(request.clocks, 'petition.referralNotice') !== undefined
  if (file.notice && !owesAnother) throw notNow(request)
  const notice = { words, whereTo, by: signing(request, actor), at }
  return {
    detail: { words, whereTo, ...(file.notice ? { by: notice.by } : {}) },
    change: {
      ...firstHandled(request, actor),
      petition: file.notice ? { ...file, laterNotices: [...(file.laterNotices ?? []), notice] } : { ...file, notice },
      clocks: [
        ...met(request.clocks, at, 'petition.notice', ...(isReceiver ? ['petition.referralNotice' as const] : [])),
        ...(file.notice ? [] : [started('petition.admission', at, request, circumstances)]),
      ],
    },
  }
}

/** Records that the body with power admitted the matter (受理), after the veteran was told in writing; its time counts from that day (信访工作条例 34). Refuses with NOT_NOW while it is disputed whose matter it is, with DATE_BEFORE_RECEIPT. */
export function admit(
  request: Request,
  { body, admittedOn }: { body: string; admittedOn: string },
  circumstances: Circumstances,
): Decision {
  const { actor, at } = circumstances
  checkUndisputed(request)
  checkDay(admittedOn, cycleBeganAt(request), at)
  return {
    detail: { body, admittedOn },
    change: {
      ...firstHandled(request, actor),
      petition: { ...fileOf(request), admission: { body, admittedOn, at, byPersonId: actor.personId } },
      clocks: [
        ...referralOver(met(request.clocks, at, 'petition.referralNotice', 'petition.admission'), at),
        handling(fileOf(request), startOfDay(admittedOn), request, circumstances),
      ],
    },
  }
}

/** Not admitted, with the reason and where to go instead (信访工作条例 23). Refuses with NOT_NOW while it is disputed whose matter it is. */
export function decline(
  request: Request,
  { reason, whereTo }: { reason: string; whereTo: string },
  { actor, at }: Circumstances,
): Decision {
  checkUndisputed(request)
  const file = fileOf(request)
  const by = signing(request, actor)
  return {
    detail: { reason, whereTo },
    change: {
      ...firstHandled(request, actor),
      petition: {
        ...file,
        refusal: { reason, whereTo, by, at, byPersonId: actor.personId },
        notice: file.notice ?? { words: reason, whereTo, by, at },
      },
      clocks: referralOver(
        met(request.clocks, at, 'petition.notice', 'petition.referralNotice', 'petition.admission'),
        at,
      ),
    },
  }
}

/**
 * Extends the 60 days, by 30 in all at the most, with a reason the veteran is told and an approver who is not the handler (条例 34).
 * Refuses with NOT_NOW what runs on another promise, with EXTENSION_TOO_LATE one whose time is up, for its lateness stays, with
 * APPROVER_IS_HANDLER, with EXTENSION_TOO_LONG.
 */
export function extend(
  request: Request,
  { days, reason }: { days: number; reason: string },
  { actor, at, calendar }: Circumstances,
): Decision {
  const promise = runningClock(request.clocks, 'petition.handle')
  if (!promise) throw notNow(request)
  if (isOverdue(promise, at)) throw new Refusal('EXTENSION_TOO_LATE')
  const handlers = [request.firstHandler?.personId, request.petition?.admission?.byPersonId]
  if (handlers.includes(actor.personId)) throw new Refusal('APPROVER_IS_HANDLER')
  const file = fileOf(request)
  return {
    detail: { days, reason, approver: actor.name },
    change: {
      petition: { ...file, extensions: [...file.extensions, { days, reason, approver: actor.name, at }] },
      clocks: changed(request.clocks, ['petition.handle'], (clock) => extendClock(clock, days, calendar)),
    },
  }
}

/** What an opinion says, and of a review the body it is of, unless the station's own. */
interface Opinion {
  outcome: Outcome
  words: string
  basis: string
  issuedOn: ChinaDate
  body?: string
}

/**
 * The opinion (处理意见书, 复查意见书, 复核意见书) with its outcome, its legal basis and the day it bears, which keeps its promise (信访工作条例
 * 32, 34, 35, 36).
 * Refuses with NOT_NOW where another promise runs, with FORM_INVALID an outcome that is not of its kind, and as `decidingBody` does.
 */
export function issueOpinion(
  request: Request,
  { outcome, words, basis, issuedOn, body }: Opinion,
  { actor, at }: Circumstances,
): Decision {
  const file = fileOf(request)
  const { handle } = stageRules[file.stage]
  checkUndisputed(request)
  checkOutcome(file, outcome)
  if (!runningClock(request.clocks, handle) || file.hearings.some(({ endedOn }) => !endedOn)) throw notNow(request)
  const decided = decidingBody(request, body, actor)
  checkDay(issuedOn, startOfDay(file.admission?.admittedOn ?? dateOf(request.receivedAt)), at)
  return {
    detail: { outcome, words, basis, issuedOn, ...(file.origin ? { body: decided.body } : {}) },
    change: {
      ...firstHandled(request, actor),
      petition: { ...file, opinion: { outcome, words, basis, issuedOn, at, byPersonId: actor.personId, ...decided } },
      clocks: met(request.clocks, onDay(issuedOn, at), handle),
    },
  }
}

/** Closes a petition whose dossier lacks nothing; its petitioner is to be called on within days. Refuses with DOSSIER_INCOMPLETE and what is missing. */
export function closePetition(request: Request, _input: object, circumstances: Circumstances): Decision {
  const { actor, at } = circumstances
  const gaps = gapsOf(request)
  if (gaps.length > 0) throw new Refusal('DOSSIER_INCOMPLETE', { gaps: gaps.join(',') })
  return {
    detail: {},
    change: {
      cycles: withCycle(request, { ...currentCycle(request), closedAt: at, closedByPersonId: actor.personId }),
      clocks: [
        ...['urgent.', 'petition.objection', 'petition.leader', 'petition.pairing'].reduce(
          (clocks, prefix) => cancelled(clocks, at, prefix),
          request.clocks,
        ),
        started('followUp', at, request, circumstances),
      ],
    },
  }
}
