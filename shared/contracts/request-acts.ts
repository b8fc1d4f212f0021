import * as z from 'zod/mini'
import { outcomes, petitionClasses, subjects } from '../domain/request/state'
import { contract, day, id, requestId, text } from './contract'
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
    ...refusals,
  )

const reason = text(500)
const optionalWords = z._default(text(500, 0), '')

export const accept = act('Take the matter on; the promises to contact and to close begin.', {})
export const giveBack = act("Give it back to the station's queue, with a reason.", { reason })
export const reassign = act(
  'Give it to another instructor or station.',
  { to: z.object({ kind: z.enum(['instructor', 'station']), id }), reason },
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
export const contactMethods = ['call', 'visit', 'meeting', 'message'] as const
export const recordContact = act('Note a call, visit, meeting or message with the veteran.', {
  method: z.enum(contactMethods),
  reached: z.boolean(),
  words: optionalWords,
})
export const answer = act('Answer the matter; the veteran is asked whether it helped.', { words: text(2000) })
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
  'CONFLICT_OF_INTEREST',
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
export const reopen = act('Take a closed matter up again.', { reason }, 'CONFLICT_OF_INTEREST')
export const withdraw = act('Take the matter back.', { reason: optionalWords })
export const convert = act(
  'Make it a petition: registered at once, received when it was first received.',
  { petitionClass: z.enum(petitionClasses), subject: z.enum(subjects), reason },
  'CONFLICT_OF_INTEREST',
)
export const reclassify = act(
  'Class a petition anew, or say whom it complains about; it moves away from whoever may not have it.',
  { petitionClass: z.enum(petitionClasses), subject: z.enum(subjects), reason },
  'CONFLICT_OF_INTEREST',
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
})
export const admit = act(
  'Record that the body with power admitted the matter (受理).',
  { body: text(100), admittedOn: day },
  'DATE_BEFORE_RECEIPT',
)
export const decline = act('Not admitted: the reason, and where to go instead.', { reason, whereTo: text(100) })
export const extend = act(
  'Extend the 60 days by 30 in all at the most (信访工作条例 34).',
  { days: z.int().check(z.gte(1), z.lte(30)), reason },
  'EXTENSION_TOO_LONG',
  'APPROVER_IS_HANDLER',
)
export const issueOpinion = act(
  'Record the opinion (处理意见书), its outcome, basis and the day it was served.',
  { outcome: z.enum(outcomes), words: text(3000), basis: text(500), servedOn: day },
  'DATE_BEFORE_RECEIPT',
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
