import type { Instant } from '../clock/china-time'
import { isOverdue } from '../clock/clock'
import type { ClockKey } from '../clock/policy'
import { Refusal } from '../refusal'
import { type Circumstances, cancelled, type Decision, met, runningClock, started } from '../request/decide/decision'
import { stationsOver } from '../request/ladder'
import { holderKeyOf, type Request } from '../request/request'
import type { Holder, PetitionFile, RequestState } from '../request/state'
import type { ReaderKey } from '../role'
import { fileOf, notNow } from './file'
import { backTo, givenBackBy, type Movement } from './movement'

/** That a matter came by referral, and what its recipient and its sender said about whose it is (条例 23¶3). */
export interface Referral {
  from: Holder
  at: Instant
  objection?: {
    reason: string
    by: string
    at: Instant
    answer?: { isConsented: boolean; reason: string; at: Instant }
  }
}

const byReferral: ClockKey[] = ['petition.objection', 'petition.referralNotice']

/** Refuses with NOT_NOW while it is disputed whose matter it is: the objection is answered first. */
export function checkUndisputed(request: Request): void {
  const objection = request.petition?.referral?.objection
  if (objection && !objection.answer) throw notNow(request)
}

/** The clocks after a matter went on or back: nothing is owed any more by whoever had it by referral. */
export const referralOver = (clocks: RequestState['clocks'], at: Instant): RequestState['clocks'] =>
  byReferral.reduce((so, key) => cancelled(so, at, key), clocks)

/**
 * A matter that comes by referral or assignment: its recipient has five working days to say that it is not theirs, and fifteen days to
 * tell the petitioner, who may have been told by others before (条例 23¶3). Of one already admitted they have been told.
 */
export const receivedByReferral = (
  request: Request,
  circumstances: Circumstances,
): { petition: PetitionFile; clocks: RequestState['clocks'] } => ({
  petition: { ...fileOf(request), referral: { from: request.holder, at: circumstances.at } },
  clocks: [
    ...cancelled(referralOver(request.clocks, circumstances.at), circumstances.at, 'petition.admission'),
    ...owedBy(request).map((key) => started(key, circumstances.at, request, circumstances)),
  ],
})

function owedBy({ status }: Request): ClockKey[] {
  if (status === 'admitted') return ['petition.objection']
  return status === 'notified' ? [...byReferral, 'petition.admission'] : byReferral
}

/** A petition's file once it is no longer held by referral: there is nothing to dispute. */
export function withoutReferral(request: Request): PetitionFile {
  const { referral: _, ...petition } = fileOf(request)
  return petition
}

/** What changes when a matter is taken from whoever had it by referral, where anybody had: its movements there are over, and nothing is disputed any more. */
export const takenFrom = (
  request: Request,
  returned: NonNullable<Movement['returned']>,
): Pick<Request, 'petition' | 'movements' | 'clocks'> => ({
  petition: withoutReferral(request),
  ...wentBack(request, returned),
})

/**
 * Whether somebody may answer an objection: its sender, or the station that keeps the dossier where it is kept from the sender by now, and
 * a station above both, which decides whose it is (条例 24).
 */
export function mayAnswerObjection(request: Request, { key }: { key: ReaderKey }): boolean {
  const { referral } = request.petition ?? {}
  if (!referral?.objection || referral.objection.answer) return false
  const sender = backTo(request, referral.from)
  const over = [request, { ...request, holder: sender }].map(stationsOver)
  const isAboveBoth = key !== request.holderKey && over.every((keys) => keys.includes(key))
  return key === holderKeyOf(sender) || isAboveBoth
}

/** The recipient says the matter is not theirs, with the reason. Refuses with NOT_NOW, and with OBJECTION_TOO_LATE past the five days. */
export function object(request: Request, { reason }: { reason: string }, { actor, at }: Circumstances): Decision {
  const file = fileOf(request)
  const window = runningClock(request.clocks, 'petition.objection')
  if (!file.referral || !window || actor.key !== request.holderKey) throw notNow(request)
  if (isOverdue(window, at)) throw new Refusal('OBJECTION_TOO_LATE')
  return {
    detail: { reason, to: file.referral.from.name },
    change: {
      petition: { ...file, referral: { ...file.referral, objection: { reason, by: actor.name, at } } },
      clocks: met(request.clocks, at, 'petition.objection'),
    },
  }
}

/** The objection is consented to, and the matter goes back to its sender, or is not. Refuses with NOT_NOW, and with NOT_ALLOWED who may not answer it. */
export function answerObjection(
  request: Request,
  { isConsented, reason }: { isConsented: boolean; reason: string },
  { actor, at }: Circumstances,
): Decision {
  const file = fileOf(request)
  const { referral } = file
  if (!referral?.objection || referral.objection.answer) throw notNow(request)
  if (!mayAnswerObjection(request, actor)) throw new Refusal('NOT_ALLOWED')
  const objection = { ...referral.objection, answer: { isConsented, reason, at } }
  return {
    detail: { isConsented, reason, from: request.holder.name, to: referral.from.name },
    change: {
      petition: { ...file, referral: { ...referral, objection } },
      ...(isConsented
        ? { holder: backTo(request, referral.from), ...wentBack(request, { reason, by: actor.name, at }) }
        : {}),
    },
  }
}

/** What changes when the matter is back with its sender. */
function wentBack(request: Request, returned: NonNullable<Movement['returned']>) {
  const { movements, clocks } = givenBackBy(request, request.holder.id, returned)
  return { movements, clocks: referralOver(clocks, returned.at) }
}
