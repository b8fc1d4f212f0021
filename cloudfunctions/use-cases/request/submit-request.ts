import type { Receipt } from '@shared/contracts/views'
import { yearOf } from '@shared/domain/clock/china-time'
import { type Entry, evolve, firstLine, numberIn } from '@shared/domain/ledger'
import { Refusal } from '@shared/domain/refusal'
import type { Circumstances } from '@shared/domain/request/decide/decision'
import { type Submission, submit } from '@shared/domain/request/decide/submit'
import { type Request, runningClocks } from '@shared/domain/request/request'
import type { Scene } from '@shared/domain/routing'
import { lineOfCall, openDossier } from '../../cloud/ledger-store'
import type { PersonAtHome } from '../../cloud/people'
import { needsReading } from '../../cloud/platform'
import { Taken } from '../../cloud/transaction'
import { publishedPhoto } from '../people/card-photo'
import { sceneAround } from '../people/who'

/**
 * Registers what a veteran asks: routed, numbered and entered as the first line of its dossier, in one transaction.
 * A repeated call gets the receipt of its own line. Refuses with CHANGED_MEANWHILE an id somebody else's request has.
 */
export async function submitRequest(
  submission: Submission,
  veteran: PersonAtHome,
  circumstances: Circumstances,
  { callId, openid }: { callId: string; openid: string },
): Promise<Receipt> {
  const scene = await sceneAround(veteran, submission.subject, circumstances.at)
  const decided = submit(submission, { ...veteran, personId: veteran._id }, { ...circumstances, scene })
  const book = scene.stations.find(({ _id }) => _id === decided.route.queue.id)
  if (!book) throw new Error('a book outside the veteran’s stations')
  const contentFlag = await needsReading(submission.words, openid)
  const year = yearOf(circumstances.at)
  const write = (sequence: number) => {
    const { detail, change } = decided.numberedAs(numberIn(book, year, sequence))
    const opened = { detail, change: { ...change, ...(contentFlag ? { contentFlag } : {}) } }
    const entry = firstLine(opened, callId, circumstances)
    return { entry, request: evolve(undefined, entry) }
  }
  try {
    return await receiptOf((await openDossier({ bookId: book._id, year: String(year) }, write)).entry, scene)
  } catch (error) {
    if (!(error instanceof Taken)) throw error
    const own = await lineOfCall(submission.requestId, callId)
    if (own?.by.personId !== circumstances.actor.personId) throw new Refusal('CHANGED_MEANWHILE')
    return receiptOf(own, scene)
  }
}

/** The receipt a first line gives, now and whenever its call is repeated; a veteran sees who holds their matter. */
async function receiptOf(entry: Entry, { instructors, at }: Scene): Promise<Receipt> {
  const request: Request = evolve(undefined, entry)
  const { kind, id, name, phone } = request.holder
  const shown =
    entry.by.role === 'veteran' ? instructors.find(({ _id }) => kind === 'instructor' && _id === id) : undefined
  const promise = runningClocks(request)[0]
  if (!promise) throw new Error('a first line without a promise')
  return {
    requestId: request._id,
    number: request.number,
    track: request.track,
    version: entry.version,
    holder: { kind, name, phone, ...(await publishedPhoto(shown, at)) },
    promise: {
      key: promise.key,
      dueAt: promise.dueAt,
      basis: promise.basis,
      isProvisional: promise.isProvisional === true,
    },
    receivedAt: request.receivedAt,
  }
}
