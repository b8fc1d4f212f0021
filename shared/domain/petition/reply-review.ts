import { dateOf, type Instant } from '../clock/china-time'
import { Refusal } from '../refusal'
import type { Category } from '../request/category'
import { type Circumstances, type Decision, runningClock } from '../request/decide/decision'
import { answer } from '../request/decide/help'
import { issueOpinion } from '../request/decide/petition'
import { type Act, type Status, stepFor, type Track } from '../request/lifecycle'
import type { Request } from '../request/request'
import type { RequestState } from '../request/state'
import { notNow } from './file'
import type { Outcome } from './outcome'
import { answerSimply } from './simple'

/**
 * The categories whose replies promise policy entitlements and are read by a second person before the veteran reads them (层层把关).
 * 本系统默认: no source lists them, and a jurisdiction writes its own.
 */
export const defaultReviewedCategories: readonly Category[] = ['benefits', 'socialInsurance', 'resettlement']

const answers: readonly Act[] = ['answer', 'issueOpinion', 'answerSimply']

/** Refuses with REVIEW_NEEDED an answer of a reviewed category that nobody else has read. */
export function checkReviewed(request: Request, act: Act, { reviewedCategories = [] }: Circumstances): void {
  if (answers.includes(act) && reviewedCategories.includes(request.category)) throw new Refusal('REVIEW_NEEDED')
}

/** An answer or opinion that waits for a second person; an opinion has its outcome and basis. */
export interface Draft {
  words: string
  outcome?: Outcome
  basis: string
  /** Of a review's opinion, the body it is of, unless the station's own. */
  body?: string
  by: { personId: string; name: string }
  at: Instant
  /** The wording it was made from, and its version. */
  template?: string
  /** Why it came back to its author, until they draft anew. */
  returned?: { words: string; by: string; at: Instant }
}

/** Drafts an answer or opinion for somebody else to approve. Refuses as that answer or opinion itself would. */
export function draftAnswer(
  request: Request,
  { words, outcome, basis, body, template }: Pick<Draft, 'words' | 'outcome' | 'basis' | 'body' | 'template'>,
  circumstances: Circumstances,
): Decision {
  const { actor, at } = circumstances
  const by = { personId: actor.personId, name: actor.name }
  const kept = { ...(outcome ? { outcome } : {}), ...(body ? { body } : {}), ...(template ? { template } : {}) }
  const draft: Draft = { words, basis, ...kept, by, at }
  issued(request, draft, circumstances)
  return { detail: { words, basis, ...kept }, change: { draft } }
}

/** Approves a draft: the veteran reads it from now on, as its author's. Refuses with REVIEWER_IS_AUTHOR, else as the answer itself would. */
export function approveAnswer(request: Request, _input: object, circumstances: Circumstances): Decision {
  const draft = draftToReview(request, circumstances)
  // As if the approver had written it: whoever may not decide it may not approve it either.
  issued(request, draft, circumstances)
  const { by } = draft
  const { detail, change } = issued(request, draft, {
    ...circumstances,
    actor: { ...circumstances.actor, personId: by.personId, name: by.name },
  })
  return {
    detail: { ...detail, author: by.name, ...(draft.template ? { template: draft.template } : {}) },
    change: { ...change, ...approvedBy(change, circumstances.actor.personId) },
  }
}

function approvedBy({ petition }: Decision['change'], approvedByPersonId: string): Decision['change'] {
  return petition?.opinion ? { petition: { ...petition, opinion: { ...petition.opinion, approvedByPersonId } } } : {}
}

/** A draft is put by once its matter stands where none is approved: it was approved, or the matter went on without it. */
export const draftPutBy = (
  { draft }: Pick<Request, 'draft'>,
  track: Track,
  status: Status,
): Partial<Pick<RequestState, 'draft'>> => (draft && !stepFor('approveAnswer', track, status) ? { draft: null } : {})

/** Gives a draft back to its author with words why. Refuses with REVIEWER_IS_AUTHOR. */
export function returnAnswer(request: Request, { words }: { words: string }, circumstances: Circumstances): Decision {
  const draft = draftToReview(request, circumstances)
  const { actor, at } = circumstances
  return {
    detail: { words, author: draft.by.name },
    change: { draft: { ...draft, returned: { words, by: actor.name, at } } },
  }
}

function draftToReview(request: Request, { actor }: Circumstances): Draft {
  const { draft } = request
  if (!draft || draft.returned) throw notNow(request)
  if (draft.by.personId === actor.personId) throw new Refusal('REVIEWER_IS_AUTHOR')
  return draft
}

/** The draft as the answer it becomes: of a service matter, of a petition, or of one under the simple procedure. */
function issued(request: Request, { words, outcome, basis, body }: Draft, circumstances: Circumstances): Decision {
  if (request.track === 'service') return answer(request, { words }, circumstances)
  if (!outcome) throw new Refusal('FORM_INVALID', { field: 'outcome', why: 'empty' })
  if (runningClock(request.clocks, 'petition.simple'))
    return answerSimply(request, { outcome, words, basis }, circumstances)
  if (!basis) throw new Refusal('FORM_INVALID', { field: 'basis', why: 'empty' })
  return issueOpinion(request, { outcome, words, basis, body, issuedOn: dateOf(circumstances.at) }, circumstances)
}
