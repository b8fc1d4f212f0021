import { dateOf, type Instant, startOfDay } from '../clock/china-time'
import { Refusal } from '../refusal'
import { type Circumstances, cancelled, type Decision, met, runningClock, started } from '../request/decide/decision'
import { firstHandled } from '../request/decide/first-handler'
import type { Request } from '../request/request'
import { decidingBody } from './deciding-body'
import { fileOf, notNow } from './file'
import { signing } from './notice'
import { checkUndisputed, referralOver } from './objection'
import { handling } from './opinion'
import { checkOutcome, type Outcome } from './outcome'

/** Why one that turns out to be an accusation leaves it, as its petitioner reads it (信访事项简易办理办法). */
export const NOT_FOR_ACCUSATIONS = '检举控告不适用简易办理。'

/** A petition under the simple procedure (简易办理): why it suits, and since when. */
export interface Simple {
  reason: string
  at: Instant
  /** When it went over to the ordinary procedure after all. */
  left?: { reason: string; at: Instant }
}

/**
 * Takes a first petition into the simple procedure: told, admitted and under its own clock in one step. The three days to decide
 * count from receipt. Refuses with SIMPLE_NOT_SUITABLE an accusation or a matter that comes again, for it is meant for the first visit
 * (初次信访), and with NOT_NOW while it is disputed whose matter it is.
 */
export function applySimple(
  request: Request,
  { body, words, reason }: { body: string; words: string; reason: string },
  circumstances: Circumstances,
): Decision {
  const { actor, at } = circumstances
  const file = fileOf(request)
  checkUndisputed(request)
  if (file.class === 'accusation' || request.cycle > 1 || request.repeatOf) throw new Refusal('SIMPLE_NOT_SUITABLE')
  const decide = started('petition.simple', request.receivedAt, request, circumstances, 'decide')
  const admittedOn = dateOf(at)
  return {
    detail: { body, words, reason },
    change: {
      ...firstHandled(request, actor),
      petition: {
        ...file,
        notice: { words, whereTo: body, by: signing(request, actor), at },
        admission: { body, admittedOn, at, byPersonId: actor.personId },
        simple: { reason, at },
      },
      clocks: [
        ...referralOver(
          met([...request.clocks, decide], at, 'petition.notice', 'petition.referralNotice', 'petition.simple'),
          at,
        ),
        started('petition.simple', startOfDay(admittedOn), request, circumstances),
      ],
    },
  }
}

/** Answers a petition under the simple procedure. Refuses with NOT_NOW where it is not under it, and while it is disputed whose matter it is. */
export function answerSimply(
  request: Request,
  { outcome, words, basis }: { outcome: Outcome; words: string; basis: string },
  { actor, at }: Circumstances,
): Decision {
  checkUndisputed(request)
  if (!runningClock(request.clocks, 'petition.simple')) throw notNow(request)
  checkOutcome(fileOf(request), outcome)
  const issuedOn = dateOf(at)
  const decided = decidingBody(request, undefined, actor)
  const opinion = { outcome, words, basis, issuedOn, at, byPersonId: actor.personId, ...decided }
  return {
    detail: { outcome, words, basis, issuedOn },
    change: {
      petition: { ...fileOf(request), opinion },
      clocks: met(request.clocks, at, 'petition.simple'),
    },
  }
}

/** Goes over to the ordinary procedure; the 60 days count from the admission that was (条例 34). Refuses with NOT_NOW as above. */
export function leaveSimple(request: Request, { reason }: { reason: string }, circumstances: Circumstances): Decision {
  const file = fileOf(request)
  const { simple, admission } = file
  if (!simple || !admission || !runningClock(request.clocks, 'petition.simple')) throw notNow(request)
  return {
    detail: { reason },
    change: {
      petition: { ...file, simple: { ...simple, left: { reason, at: circumstances.at } } },
      clocks: [
        ...cancelled(request.clocks, circumstances.at, 'petition.simple'),
        handling(file, startOfDay(admission.admittedOn), request, circumstances),
      ],
    },
  }
}
