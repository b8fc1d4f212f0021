import { type ChinaDate, dateOf, type Instant, startOfDay } from '../clock/china-time'
import { type Clock, dueOrder } from '../clock/clock'
import { Refusal } from '../refusal'
import {
  type Circumstances,
  cancelled,
  checkDay,
  type Decision,
  runningClock,
  started,
} from '../request/decide/decision'
import type { Request } from '../request/request'
import type { PetitionFile } from '../request/state'
import { fileOf } from './file'
import { noticeOf } from './notice'
import { type Outcome, paperOf } from './outcome'
import { endingKinds, type Stage, stageRules } from './stage'

/** The papers that are handed to a petitioner. */
export const documentKinds = ['notice', 'laterNotice', 'admission', 'refusal', 'extension', ...endingKinds] as const
export type DocumentKind = (typeof documentKinds)[number]

/**
 * Ways of service: 直接, 邮寄, 留置, 委托, 电子, 公告. The 条例 names none; these are read over from the service of court papers
 * (民事诉讼法) and not verified for petitions.
 */
export const deliveryMethods = ['direct', 'mail', 'left', 'entrusted', 'electronic', 'public'] as const
export type DeliveryMethod = (typeof deliveryMethods)[number]

/** The proof that a paper was served (送达回证). */
export interface Delivery {
  document: DocumentKind
  method: DeliveryMethod
  deliveredOn: ChinaDate
  /** Who took it: the petitioner, or who took it for them and as what. */
  receivedBy: string
  /** The signed receipt among the dossier's files. */
  proofFileId?: string
  at: Instant
}

/** What is written, as far as its service looks at it. */
interface Written {
  stage: Stage
  notice?: { at: Instant }
  laterNotices?: readonly { at: Instant }[]
  admission?: { admittedOn: ChinaDate }
  refusal?: { at: Instant }
  extensions: readonly { at: Instant }[]
  opinion?: { issuedOn: ChinaDate; outcome: Outcome }
}

/** The papers a dossier holds that can be served, in the order of law. */
export const documentsOf = (file: Written): DocumentKind[] =>
  documentKinds.filter((kind) => daysWritten(file, kind).length > 0)

/** The days the papers of a kind bear, the first first. A refusal that is the first word to its petitioner is the notice, too. */
function daysWritten(file: Written, kind: DocumentKind): ChinaDate[] {
  const { laterNotices = [], admission, refusal, extensions, opinion } = file
  if (opinion && kind === paperOf(opinion.outcome, file.stage)) return [opinion.issuedOn]
  if (kind === 'admission') return admission ? [admission.admittedOn] : []
  const papers: Partial<Record<DocumentKind, readonly ({ at: Instant } | undefined)[]>> = {
    notice: [noticeOf(file)],
    laterNotice: laterNotices,
    refusal: [refusal],
    extension: extensions,
  }
  return (papers[kind] ?? []).flatMap((paper) => (paper ? dateOf(paper.at) : []))
}

interface Served {
  deliveries: readonly Pick<Delivery, 'document' | 'deliveredOn'>[]
}

/** What must be served before a dossier is whole; an admission may be, of which its petitioner had word in the notice. */
const owed = documentKinds.filter((kind) => kind !== 'admission')

/** The papers that were written and never served, each by its kind: one service of its own, the last not before the last was written. */
export const unserved = (file: Written & Served): DocumentKind[] =>
  owed.flatMap((kind) => {
    const written = daysWritten(file, kind)
    const served = daysServed(file, kind)
    const isLastServed = (served.at(-1) ?? '') >= (written.at(-1) ?? '')
    return Array<DocumentKind>(Math.max(0, written.length - served.length, isLastServed ? 0 : 1)).fill(kind)
  })

const daysServed = ({ deliveries }: Served, kind: DocumentKind): ChinaDate[] =>
  deliveries
    .filter(({ document }) => document === kind)
    .map(({ deliveredOn }) => deliveredOn)
    .sort()

/** When a paper was first served; that day sets the petitioner's time going. */
export const servedOn = (file: Served, kind: DocumentKind): ChinaDate | undefined => daysServed(file, kind)[0]

/** When the refusal to admit, or else the opinion or answer, was first served. */
export function decisionServedOn(
  file: Served & { stage: Stage; refusal?: object; opinion?: { outcome: Outcome } },
): ChinaDate | undefined {
  const { refusal, opinion, stage } = file
  if (refusal) return servedOn(file, 'refusal')
  return opinion && servedOn(file, paperOf(opinion.outcome, stage))
}

/**
 * Records the service of a paper; from the day an opinion was first served its petitioner has 30 days to apply (条例 35, 36).
 * Refuses with DOCUMENT_MISSING a paper the dossier does not hold, DATE_BEFORE_RECEIPT a day before the paper or after today,
 * ATTACHMENT_MISSING a proof that is not among its files.
 */
export const deliver = (request: Request, input: Omit<Delivery, 'at'>, circumstances: Circumstances): Decision =>
  recorded(request, fileOf(request).deliveries, input, circumstances)

/**
 * Puts a record of service right that was written wrongly, the first day of its paper, which sets the time going: the wrong one stays in
 * the lines alone. Refuses as `deliver` does, with DOCUMENT_MISSING where none is recorded, and with DATE_BEFORE_RECEIPT a day after its
 * petitioner applied against it.
 */
export function correctDelivery(
  request: Request,
  { reason, ...input }: Omit<Delivery, 'at'> & { reason: string },
  circumstances: Circumstances,
): Decision {
  const { deliveries } = fileOf(request)
  const first = servedOn({ deliveries }, input.document)
  const wrong = deliveries.find(({ document, deliveredOn }) => document === input.document && deliveredOn === first)
  if (!wrong) throw new Refusal('DOCUMENT_MISSING')
  const appliedAt = appliedAgainst(request, input.document)
  if (appliedAt) checkDay(input.deliveredOn, request.receivedAt, appliedAt)
  const others = deliveries.filter((delivery) => delivery !== wrong)
  const { detail, change } = recorded(request, others, input, circumstances)
  return { detail: { ...detail, before: wrong.deliveredOn, reason }, change }
}

/** When a review or re-check of an opinion was applied for, if it was in this cycle. */
function appliedAgainst({ petition, clocks, cycle }: Request, document: DocumentKind): Instant | undefined {
  const { opinion, window } = stageRules[petition?.stage ?? 'first']
  return document === opinion
    ? clocks.find(({ key, cycle: of, metAt }) => key === window && of === cycle && metAt)?.metAt
    : undefined
}

function recorded(
  request: Request,
  others: readonly Delivery[],
  { document, method, deliveredOn, receivedBy, proofFileId }: Omit<Delivery, 'at'>,
  circumstances: Circumstances,
): Decision {
  const { at } = circumstances
  const file = fileOf(request)
  const [earliest] = daysWritten(file, document)
  if (!earliest) throw new Refusal('DOCUMENT_MISSING')
  if (proofFileId && !request.attachments.some(({ fileId }) => fileId === proofFileId))
    throw new Refusal('ATTACHMENT_MISSING')
  checkDay(deliveredOn, startOfDay(earliest), at)
  const delivery = { document, method, deliveredOn, receivedBy, ...(proofFileId ? { proofFileId } : {}), at }
  const petition = { ...file, deliveries: [...others, delivery] }
  return {
    detail: { document, method, deliveredOn, receivedBy, hasProof: proofFileId !== undefined },
    change: { petition, clocks: clocksOnceServed(request, petition, circumstances) },
  }
}

/** The time to apply begins with the first service, and anew where its day was put right; what a petitioner was told is not cut. */
function clocksOnceServed(request: Request, file: PetitionFile, circumstances: Circumstances): Clock[] {
  const { clocks } = request
  const { window, opinion } = stageRules[file.stage]
  const [before, on] = [fileOf(request), file].map((one) => servedOn(one, opinion))
  if (!window || !on || on === before) return clocks
  const fresh = started(window, startOfDay(on), request, circumstances)
  if (!before) return [...clocks, fresh]
  const running = runningClock(clocks, window)
  const isLonger = running && dueOrder(running) < dueOrder(fresh)
  return isLonger ? [...cancelled(clocks, circumstances.at, window), fresh] : clocks
}
