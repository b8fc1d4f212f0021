import * as z from 'zod/mini'
import { retentions } from '../domain/archiving'
import { branches } from '../domain/petition/branch'
import { deliveryMethods, documentKinds } from '../domain/petition/delivery'
import { outcomes } from '../domain/petition/outcome'
import { visitKinds } from '../domain/petition/visit'
import { channels, holderKinds, petitionClasses, subjects } from '../domain/request/state'
import { accusedLevel, contract, day, id, requestId, text } from './contract'
import { actResult } from './views'

const onRequest = { requestId, version: z.int().check(z.gte(1)) }
const act = <S extends Record<string, z.ZodMiniType>>(
  summary: string,
  fields: S,
  ...refusals: Parameters<typeof contract>[3][]
) =>
  contract(
    summary,
    z.object({ ...onRequest, ...fields }),
    actResult,
    'NOT_FOUND',
    'NOT_ALLOWED',
    'NOT_NOW',
    'CHANGED_MEANWHILE',
    'ARCHIVED',
    ...refusals,
  )

const reason = text(500)
/** Of a review or re-check, the body whose opinion it is where that is not the station itself. */
const otherBody = z.optional(text(100, 0))
const optionalWords = z._default(text(500, 0), '')
/** The template, and its version, the words began with. */
const template = z.optional(z.string().check(z.regex(/^[A-Za-z]+(-[A-Za-z]+)?@\d{1,6}$/)))

export const accept = act('Take the matter on; the promises to contact and to close begin.', {})
export const giveBack = act("Give it back to the station's queue, with a reason.", { reason })
export const reassign = act(
  'Give it to another instructor or station.',
  { to: z.object({ kind: z.enum(holderKinds), id }), reason },
  'CONFLICT_OF_INTEREST',
  'TERM_ENDED',
)
export const ask = act('Ask the veteran for something; the service promises wait for the reply.', { words: text(500) })
export const reply = act('Answer what was asked, or add something.', { words: text(1000) })
export const attach = act(
  'Add an uploaded file; it is checked by content, size and count.',
  { fileId: z.string().check(z.maxLength(500)) },
  'ATTACHMENT_TYPE',
  'ATTACHMENT_SIZE',
  'ATTACHMENT_COUNT',
  'ATTACHMENT_MISSING',
)
const contactMethods = ['call', 'visit', 'meeting', 'message'] as const
export const recordContact = act('Note a call, visit, meeting or message with the veteran.', {
  method: z.enum(contactMethods),
  reached: z.boolean(),
  words: optionalWords,
})
export const answer = act(
  'Answer the matter; the veteran is asked whether it helped.',
  { words: text(2000), template },
  'REVIEW_NEEDED',
  'PLACEHOLDER_UNFILLED',
)
export const confirm = act(
  'Satisfied or fairly satisfied; closes the matter.',
  { verdict: z.enum(['satisfied', 'fairlySatisfied']), reason: optionalWords },
  'VERDICT_GIVEN',
  'WINDOW_ENDED',
)
export const contest = act(
  'Not satisfied; reopens the matter in a new cycle.',
  { reason },
  'VERDICT_GIVEN',
  'WINDOW_ENDED',
)
const recordFields = {
  servedOn: day,
  subject: text(50),
  content: text(2000),
  suggestions: optionalWords,
  remark: optionalWords,
  stateOfMind: optionalWords,
}
export const close = act(
  'Close an answered matter with its confirmed service record (附件2).',
  recordFields,
  'DATE_BEFORE_RECEIPT',
)
export const closePetition = act('Close a petition whose dossier lacks nothing.', {}, 'DOSSIER_INCOMPLETE')
export const confirmRecord = act(
  'Confirm the service record of a matter that closed without one.',
  recordFields,
  'DATE_BEFORE_RECEIPT',
)
export const reopen = act('Take a closed matter up again.', { reason }, 'UNDER_REVIEW')
export const withdraw = act(
  'Take the matter back; staff with the written words of whoever asked and the day they wrote them.',
  { reason: optionalWords, writtenOn: z.optional(day) },
  'FORM_INVALID',
  'DATE_BEFORE_RECEIPT',
)
export const convert = act('Make it a petition: registered at once, received when it was first received.', {
  petitionClass: z.enum(petitionClasses),
  subject: z.enum(subjects),
  accusedLevel,
  reason,
})
export const reclassify = act(
  'Class a petition anew, or say whom it complains about; it moves away from whoever may not have it.',
  {
    petitionClass: z.enum(petitionClasses),
    /** Of an appeal, which of the six ways it goes (信访工作条例 31). */
    branch: z.optional(z.enum(branches)),
    subject: z.enum(subjects),
    accusedLevel,
    reason,
  },
)
export const recordAddress = act('Write down where the petitioner lives (信访工作条例 19).', { address: text(100) })
export const revert = act(
  "Make it a service matter again, with the veteran's written word.",
  { writtenWords: text(1000), writtenOn: day },
  'DATE_BEFORE_RECEIPT',
)
export const notify = act('Give the written notice of where the matter stands (信访工作条例 23).', {
  words: text(1000),
  whereTo: text(100),
  template,
})
export const admit = act(
  'Record that the body with power admitted the matter (受理).',
  { body: text(100), admittedOn: day },
  'DATE_BEFORE_RECEIPT',
)
export const decline = act('Not admitted: the reason, and where to go instead.', {
  reason,
  whereTo: text(100),
  template,
})
export const extend = act(
  'Extend the 60 days by 30 in all at the most (信访工作条例 34).',
  { days: z.int().check(z.gte(1), z.lte(30)), reason, template },
  'EXTENSION_TOO_LONG',
  'EXTENSION_TOO_LATE',
  'APPROVER_IS_HANDLER',
)
export const declareComplex = act(
  'Give a service matter the longer time promised for a complex one, from the same start.',
  { reason },
  'EXTENSION_TOO_LATE',
  'APPROVER_IS_HANDLER',
)
export const issueOpinion = act(
  'Record the opinion (处理意见书), its outcome, basis and the day it bears; its service is recorded by itself.',
  {
    outcome: z.enum(outcomes),
    words: text(3000),
    basis: text(500),
    issuedOn: day,
    body: otherBody,
    template,
  },
  'DATE_BEFORE_RECEIPT',
  'CONFLICT_OF_INTEREST',
  'SAME_BODY_AGAIN',
)
export const recordRegistration = act(
  'Fill in the registration form: request, facts and reasons kept apart (信访工作条例 19).',
  { asks: text(1000), facts: text(2000), reasons: text(2000) },
)
export const recordVisit = act(
  'Record a visit: who came, what they asked, what they were answered, and the reception checklist.',
  {
    kind: z.enum(visitKinds),
    visitedOn: day,
    place: text(100),
    receivedBy: text(60),
    people: z.int().check(z.gte(1), z.lte(9999)),
    /** Five at the most (信访工作条例 20). */
    representatives: z._default(z.array(text(30)).check(z.maxLength(50)), []),
    asked: text(2000),
    answered: text(2000),
    /** Lines of the jurisdiction's own checklist. */
    ticked: z._default(z.array(text(60)).check(z.maxLength(20)), []),
  },
  'DATE_BEFORE_RECEIPT',
  'TOO_MANY_REPRESENTATIVES',
)
export const object = act(
  'Say that a matter received by referral is not this body’s, within five working days (信访工作条例 23).',
  { reason },
  'OBJECTION_TOO_LATE',
)
export const answerObjection = act('Consent that a referred matter comes back, or say why not.', {
  isConsented: z.boolean(),
  reason,
})
export const applySimple = act(
  'Take a first petition into the simple procedure: told and admitted in one step.',
  { body: text(100), words: text(1000), reason },
  'SIMPLE_NOT_SUITABLE',
)
export const answerSimply = act('Answer a petition under the simple procedure.', {
  outcome: z.enum(outcomes),
  words: text(3000),
  basis: optionalWords,
})
export const leaveSimple = act('Go over to the ordinary procedure; the 60 days count from the admission that was.', {
  reason,
})
export const startHearing = act(
  'Begin a hearing in a re-check; its days are not counted (信访工作条例 36).',
  { startedOn: day, words: text(500) },
  'DATE_BEFORE_RECEIPT',
)
export const endHearing = act(
  'End the hearing; the days run on.',
  { endedOn: day, conclusion: text(2000) },
  'DATE_BEFORE_RECEIPT',
)
export const correctDay = act(
  'Put the day right that an admission or opinion was recorded with, before its paper is served; its time is counted by the right day.',
  { day, reason },
  'DATE_BEFORE_RECEIPT',
  'OWN_WORK',
)
const delivery = {
  document: z.enum(documentKinds),
  method: z.enum(deliveryMethods),
  deliveredOn: day,
  receivedBy: text(60),
  /** The signed receipt among the dossier's files. */
  proofFileId: z.optional(z.string().check(z.maxLength(500))),
}
export const deliver = act(
  'Record the service of a paper (送达回证); an opinion’s opens the 30 days to apply for its review (信访工作条例 35).',
  delivery,
  'DATE_BEFORE_RECEIPT',
  'DOCUMENT_MISSING',
  'ATTACHMENT_MISSING',
)
export const correctDelivery = act(
  'Put a record of service right that was written wrongly, the first of its paper, with the reason; the wrong one stays in the lines.',
  { ...delivery, reason },
  'DATE_BEFORE_RECEIPT',
  'DOCUMENT_MISSING',
  'ATTACHMENT_MISSING',
)
export const rate = act(
  'Rate how a petition was handled, once a cycle; staff write down what its petitioner says (信访工作条例 21).',
  {
    verdict: z.enum(['satisfied', 'fairlySatisfied', 'dissatisfied']),
    reason: optionalWords,
    /** How it came to staff. */
    channel: z._default(z.enum(channels), 'visit'),
  },
  'VERDICT_GIVEN',
  'OWN_WORK',
)
const application = {
  reasons: text(2000),
  /** As staff write it down; today for a veteran. */
  appliedOn: z.optional(day),
  /** Why staff take it although the 30 days are over. */
  lateReason: optionalWords,
  channel: z._default(z.enum(channels), 'visit'),
}
export const applyReview = act(
  'Apply for the review of a served opinion (信访工作条例 35): opens its own dossier at the level above.',
  application,
  'REVIEW_TOO_LATE',
  'DATE_BEFORE_RECEIPT',
  'CONFLICT_OF_INTEREST',
  'BUSY',
)
export const applyRecheck = act(
  'Apply for the re-check of a served review opinion (信访工作条例 36): opens its own dossier at the level above.',
  application,
  'REVIEW_TOO_LATE',
  'DATE_BEFORE_RECEIPT',
  'CONFLICT_OF_INTEREST',
  'BUSY',
)
export const end = act('End a matter after its re-check, in each of its dossiers (信访工作条例 36).', {
  words: text(1000),
})
export const followUp = act(
  'Call on the petitioner after a petition was closed (回访).',
  { followedOn: day, method: z.enum(contactMethods), words: text(1000) },
  'DATE_BEFORE_RECEIPT',
)
export const lookBack = act(
  'Look back at a closed petition by four questions (回头看); whoever has handled it does not.',
  {
    wasAnsweredByPolicy: z.boolean(),
    isPolicyCarriedOut: z.boolean(),
    isSolved: z.boolean(),
    isMoodSettled: z.boolean(),
    result: z.enum(['good', 'again']),
    note: optionalWords,
  },
  'OWN_WORK',
)
const sending = {
  /** A station of the county, or else a body outside it by its name. */
  stationId: z.optional(id),
  body: z._default(text(60, 0), ''),
  words: text(1000),
  template,
}
const sendingRefusals = ['FORM_INVALID', 'CONFLICT_OF_INTEREST', 'PLACEHOLDER_UNFILLED'] as const
export const refer = act('Refer the matter to the body it belongs to (转送).', sending, ...sendingRefusals)
export const assign = act(
  'Assign the matter to a body below, which owes a result by a day (交办, 信访工作条例 22).',
  { ...sending, dueOn: day },
  ...sendingRefusals,
)
export const supervise = act(
  'Supervise a body below, which owes a result while the matter stays where it is (督办).',
  { ...sending, dueOn: z.optional(day) },
  ...sendingRefusals,
)
/** Which movement, by the version of the line that sent it. */
const movementId = z.string().check(z.regex(/^\d{1,6}$/))
export const receive = act(
  'Sign for a movement: a station for itself, the sender for a body outside.',
  { movementId, receivedOn: z.optional(day) },
  'DATE_BEFORE_RECEIPT',
)
export const reportResult = act(
  'Report what came of an assignment or a supervision.',
  {
    movementId,
    words: text(2000),
    /** Among the dossier's files. */
    attachments: z._default(z.array(z.string().check(z.maxLength(500))).check(z.maxLength(20)), []),
  },
  'ATTACHMENT_MISSING',
)
export const returnMovement = act('Give a movement back unsigned, or call it back; the matter returns to its sender.', {
  movementId,
  reason,
})
const personId = id
export const addCoHandler = act(
  'Name somebody who helps the first handler (协办).',
  { personId, words: text(200) },
  'CONFLICT_OF_INTEREST',
  'ALREADY_APPOINTED',
)
const plan = {
  personId,
  plan: text(1000),
  /** Every so many calendar days. */
  cadenceDays: z.int().check(z.gte(1), z.lte(180)),
}
export const assignLeader = act('Put a leader in charge of a hard case (领导包案).', plan, 'CONFLICT_OF_INTEREST')
export const recordProgress = act('Write down how far the case one leads is.', { words: text(1000) })
export const pair = act(
  'Pair the petitioner with somebody who keeps in touch (一对一包联).',
  plan,
  'CONFLICT_OF_INTEREST',
)
export const consult = act(
  'Minute a consultation (会商); its petitioner does not read it.',
  {
    heldOn: day,
    participants: z.array(text(30)).check(z.minLength(1), z.maxLength(50)),
    opinions: text(2000),
    decision: text(1000),
  },
  'DATE_BEFORE_RECEIPT',
)
export const draftAnswer = act(
  'Draft an answer or opinion for somebody else to approve; of an opinion, its outcome and basis.',
  { outcome: z.optional(z.enum(outcomes)), words: text(3000), basis: optionalWords, body: otherBody, template },
  'FORM_INVALID',
  'CONFLICT_OF_INTEREST',
  'SAME_BODY_AGAIN',
  'PLACEHOLDER_UNFILLED',
)
export const approveAnswer = act(
  'Approve a draft somebody else wrote; the veteran reads it from now on.',
  {},
  'REVIEWER_IS_AUTHOR',
  'CONFLICT_OF_INTEREST',
  'SAME_BODY_AGAIN',
)
export const returnAnswer = act('Give a draft back to its author.', { words: text(500) }, 'REVIEWER_IS_AUTHOR')
export const linkRepeat = act(
  'Link a matter to the earlier one of the same person it repeats (重复访); both stay whole.',
  { earlierId: requestId, words: optionalWords },
  'NOT_A_REPEAT',
  'CONFLICT_OF_INTEREST',
)
export const unlinkRepeat = act('Take the link to an earlier matter away again, with a reason.', { words: reason })
export const archive = act(
  'Put a closed matter into the archive with how long it is kept; it is locked from then on.',
  { retention: z.enum(retentions) },
  'DOSSIER_INCOMPLETE',
  'ARCHIVE_TOO_EARLY',
)
export const requestUnlock = act('Ask that an archived dossier be opened again; a second person decides.', { reason })
export const approveUnlock = act(
  'Open an archived dossier again, at a colleague’s request.',
  {},
  'APPROVER_IS_REQUESTER',
)
export const raiseUrgent = act('Call for help at once; somebody up the chain must acknowledge it.', {
  words: text(500),
})
export const acknowledge = act('Acknowledge an urgent matter.', {})
export const reviewWords = act(
  'Say what a person made of words content safety doubts: the mark goes, or stays with a word why.',
  {
    isFine: z.boolean(),
    note: z._default(text(200, 0), ''),
  },
)
