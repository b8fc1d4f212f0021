import type { Instant } from './clock/china-time'
import { Refusal } from './refusal'
import type { Circumstances, Decision } from './request/decide/decision'
import type { Request } from './request/request'
import type { RequestState } from './request/state'
import { likeness } from './search/terms'

/** That a matter repeats an earlier one (重复访): it is linked and counted, never merged and never refused. */
export interface Repeat {
  requestId: string
  number: string
  /** The first of all these matters. */
  root: string
  /** 2 for the first repetition (重复访), as known when it was linked. */
  nth: number
  at: Instant
}

/** How a matter comes: for the first time (初访), or as a repetition of an earlier one (重复访), by the link a person made. */
export const occurrences = ['first', 'repeat'] as const

/**
 * From here on a person should look whether it is the same thing. Measured on invented matters: of sixteen pairs that say one thing in
 * other words fifteen reach it, of unlike matters of one category two in a hundred do. A repetition overlooked costs more than a glance.
 */
export const ALIKE = 0.15

/** The most earlier matters shown at once: nobody compares a dossier with more. */
export const MOST_SUGGESTED = 5

/** What people say in any matter, whatever it is about: it would make all of them alike. */
const shell =
  /想?请|您|帮忙|帮我|一下|问一问|问过|查一?查|怎么|申请|没有?|还没|一直|发到|到账|领到|卡上|今年|去年|冬天|就来|又/g

/** How alike two matters are in what they are about. */
export const likenessOf = (a: string, b: string): number => likeness(a.replace(shell, ' '), b.replace(shell, ' '))

type Matter = Pick<RequestState, '_id' | 'number' | 'category' | 'words' | 'veteran' | 'receivedAt' | 'repeatOf'>

/** Whether a matter came after another; of two in the same second, the one numbered after. */
const isLater = (a: Pick<Matter, 'receivedAt' | 'number'>, b: Pick<Matter, 'receivedAt' | 'number'>): boolean =>
  a.receivedAt === b.receivedAt ? a.number > b.number : a.receivedAt > b.receivedAt

/** Whether two matters come from one person: on the roster, or by the phone left where it was written down twice. */
export const isSamePerson = (a: Pick<Matter, 'veteran'>, b: Pick<Matter, 'veteran'>): boolean =>
  a.veteran.personId === b.veteran.personId || (a.veteran.phone !== '' && a.veteran.phone === b.veteran.phone)

/** The few earlier matters this one may repeat, the most alike first and of those linked with one another only one; a person decides. */
export function suggestionsFor<M extends Matter>(matter: Matter, earlier: readonly M[]): M[] {
  const alike = earlier
    .filter((one) => one._id !== matter._id && !isLater(one, matter) && isSamePerson(one, matter))
    .filter(({ category }) => category === matter.category)
    .map((one) => ({ one, like: likenessOf(one.words, matter.words) }))
    .filter(({ like }) => like >= ALIKE)
    .sort((a, b) => b.like - a.like)
    .map(({ one }) => one)
  const roots = alike.map(({ _id, repeatOf }) => repeatOf?.root ?? _id)
  return alike.filter((_, index) => roots.indexOf(roots[index] ?? '') === index).slice(0, MOST_SUGGESTED)
}

/** What the earlier matter is known by, and which repetition this one would be. */
export interface Earlier
  extends Pick<
    Request,
    '_id' | 'number' | 'veteran' | 'receivedAt' | 'withheldFrom' | 'withheldPersonIds' | 'repeatOf'
  > {
  nth: number
}

/**
 * Links a matter to the earlier one it repeats. Refuses with NOT_NOW where it is linked already, with NOT_A_REPEAT another person's
 * matter or a later one, and with CONFLICT_OF_INTEREST where somebody the earlier is withheld from could read of it here.
 */
export function linkRepeat(
  request: Request,
  { words, earlier }: { words: string; earlier: Earlier },
  { at }: Circumstances,
): Decision {
  if (request.repeatOf) throw new Refusal('NOT_NOW', { status: request.status })
  const { _id, number, nth, repeatOf } = earlier
  if (_id === request._id || isLater(earlier, request) || !isSamePerson(earlier, request))
    throw new Refusal('NOT_A_REPEAT')
  if (!isWithheldAlike(earlier, request)) throw new Refusal('CONFLICT_OF_INTEREST')
  const link: Repeat = { requestId: _id, number, root: repeatOf?.root ?? _id, nth, at }
  return { detail: { number, nth, words }, change: { repeatOf: link } }
}

type Withheld = Pick<RequestState, 'withheldFrom' | 'withheldPersonIds'>

/** Everyone the earlier matter is kept from is kept from this one too: its lines name the other's number. */
export const isWithheldAlike = (earlier: Withheld, request: Withheld): boolean =>
  earlier.withheldFrom.every((key) => request.withheldFrom.includes(key)) &&
  earlier.withheldPersonIds.every((id) => request.withheldPersonIds.includes(id))

/** Takes the link away again; both lines stay. Refuses with NOT_NOW where there is none. */
export function unlinkRepeat(request: Request, { words }: { words: string }): Decision {
  if (!request.repeatOf) throw new Refusal('NOT_NOW', { status: request.status })
  return { detail: { number: request.repeatOf.number, words }, change: { repeatOf: null } }
}
