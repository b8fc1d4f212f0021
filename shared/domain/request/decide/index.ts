import { approveUnlock, archive, requestUnlock } from '../../archiving'
import { checkFilled } from '../../document-template'
import { bookOf, type Entry, type EntryDetail, sealed } from '../../ledger'
import { receive, reportResult, returnMovement } from '../../petition/answer-movement'
import { addCoHandler } from '../../petition/co-handler'
import { consult } from '../../petition/consultation'
import { correctDay } from '../../petition/correct-day'
import { correctDelivery, deliver } from '../../petition/delivery'
import { end } from '../../petition/end'
import { followUp, lookBack } from '../../petition/follow-up'
import { endHearing, startHearing } from '../../petition/hearing'
import { assignLeader, recordProgress } from '../../petition/leader'
import { answerObjection, object } from '../../petition/objection'
import { pair } from '../../petition/pairing'
import { rate } from '../../petition/rating'
import { recordRegistration } from '../../petition/registration'
import { approveAnswer, checkReviewed, draftAnswer, draftPutBy, returnAnswer } from '../../petition/reply-review'
import { applyRecheck, applyReview } from '../../petition/review'
import { assign, refer, supervise } from '../../petition/send'
import { answerSimply, applySimple, leaveSimple } from '../../petition/simple'
import { recordVisit } from '../../petition/visit'
import { linkRepeat, unlinkRepeat } from '../../repeat'
import type { Act } from '../lifecycle'
import { stepAllowed } from '../permission'
import type { Request } from '../request'
import { escalate, lapse, remind, settle } from './clock'
import type { Circumstances, Decision, RoutingCircumstances } from './decision'
import { accept, answer, ask, close, confirmRecord, giveBack, recordContact } from './help'
import { admit, closePetition, decline, extend, issueOpinion, notify, recordAddress } from './petition'
import { acknowledge, declareComplex, handOver, raiseUrgent, reassign, reviewWords } from './station'
import { convert, reclassify, revert } from './track'
import { attach, confirm, contest, reopen, reply, withdraw } from './veteran'

/** How each act decides. Input was checked by the contract at the door. */
const decisions = {
  accept,
  giveBack,
  reassign,
  handOver,
  ask,
  reply,
  attach,
  recordContact,
  answer,
  confirm,
  contest,
  close,
  closePetition,
  confirmRecord,
  lapse,
  reopen,
  withdraw,
  convert,
  revert,
  reclassify,
  recordAddress,
  notify,
  admit,
  decline,
  extend,
  issueOpinion,
  recordRegistration,
  recordVisit,
  object,
  answerObjection,
  applySimple,
  answerSimply,
  leaveSimple,
  startHearing,
  endHearing,
  correctDay,
  deliver,
  correctDelivery,
  rate,
  applyReview,
  applyRecheck,
  end,
  followUp,
  lookBack,
  refer,
  assign,
  supervise,
  receive,
  reportResult,
  returnMovement,
  addCoHandler,
  assignLeader,
  recordProgress,
  pair,
  consult,
  draftAnswer,
  approveAnswer,
  returnAnswer,
  archive,
  requestUnlock,
  approveUnlock,
  declareComplex,
  raiseUrgent,
  acknowledge,
  reviewWords,
  linkRepeat,
  unlinkRepeat,
  settle,
  remind,
  escalate,
  // biome-ignore lint/suspicious/noExplicitAny: each act's input type is its contract's; the table only joins name and function
} satisfies Record<Act, (request: Request, input: any, circumstances: RoutingCircumstances) => Decision>

/** Acts that may give the matter to somebody else, and so need the veteran's stations and instructors. */
export const actsThatRoute: readonly Act[] = ['reassign', 'handOver', 'convert', 'reclassify', 'contest', 'reopen']

/** Acts that wait until a review of the matter is over, and so need the dossiers of it. */
export const actsAfterReview: readonly Act[] = ['reopen', 'archive']

/** Acts that send the matter or share it, and so need the stations of the county and who works there. */
export const actsAmongHands: readonly Act[] = ['refer', 'assign', 'supervise', 'addCoHandler', 'assignLeader', 'pair']

/** A call to act on a request. */
export interface Command {
  act: Act
  input: unknown
  callId: string
}

/**
 * Decides an act and gives the sealed line it writes. Refuses as the permission table and the act say.
 * The line's time is never before the line it follows, whatever the machine's clock says.
 */
export function decide(
  request: Request,
  { act, input, callId }: Command,
  circumstances: Circumstances | RoutingCircumstances,
): Entry {
  const step = stepAllowed(request, circumstances.actor, act)
  checkReviewed(request, act, circumstances)
  checkFilled(act, input)
  const at = circumstances.at < request.lastAt ? request.lastAt : circumstances.at
  const { detail, change } = decisions[act](request, input as never, { ...circumstances, at } as RoutingCircumstances)
  const status = step.to === 'same' ? request.status : step.to
  const { personId, name, role } = circumstances.actor
  return sealed({
    requestId: request._id,
    version: request.version + 1,
    book: bookOf(request.number),
    act,
    by: { personId, name, role },
    at,
    callId,
    detail: { ...detail, ...wordedFrom(input) },
    change: { ...change, ...draftPutBy(request, change.track ?? request.track, status), status },
    status,
    previousHash: request.lastHash,
  })
}

/** The template, and its version, that the words of an act began with. */
const wordedFrom = (input: unknown): EntryDetail => {
  const { template } = input as { template?: string }
  return template ? { template } : {}
}
