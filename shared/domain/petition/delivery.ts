import { type ChinaDate, dateOf, type Instant, startOfDay } from '../clock/china-time'
import { Refusal } from '../refusal'
import { type Circumstances, checkDay, type Decision, started } from '../request/decide/decision'
import type { Request } from '../request/request'
import { fileOf } from './file'
import { type Stage, stageRules } from './stage'

/** The papers that are handed to a petitioner. */
export const documentKinds = [
  'notice',
  'laterNotice',
  'refusal',
  'extension',
  'opinion',
  'reviewOpinion',
  'recheckOpinion',
] as const
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

/** The papers a dossier holds that can be served, in the order of law. */
export function documentsOf(file: {
  stage: Stage
  notice?: object
  laterNotices?: readonly object[]
  refusal?: object
  extensions: readonly object[]
  opinion?: object
}): DocumentKind[] {
  const { opinion } = stageRules[file.stage]
  const isThere: Partial<Record<DocumentKind, boolean>> = {
    notice: file.notice !== undefined,
    laterNotice: file.laterNotices !== undefined,
    refusal: file.refusal !== undefined,
    extension: file.extensions.length > 0,
    [opinion]: file.opinion !== undefined,
  }
  return documentKinds.filter((kind) => isThere[kind])
}

interface Served {
  deliveries: readonly Pick<Delivery, 'document' | 'deliveredOn'>[]
}

/** When a paper was first served; that day sets the petitioner's time going. */
export const servedOn = ({ deliveries }: Served, kind: DocumentKind): ChinaDate | undefined =>
  deliveries
    .filter(({ document }) => document === kind)
    .map(({ deliveredOn }) => deliveredOn)
    .sort()[0]

/** When the refusal to admit, or else the opinion of its stage, was first served. */
export const decisionServedOn = (file: Served & { stage: Stage; refusal?: object }): ChinaDate | undefined =>
  servedOn(file, file.refusal ? 'refusal' : stageRules[file.stage].opinion)

/**
 * Records the service of a paper; from the day an opinion was first served its petitioner has 30 days to apply (条例 35, 36).
 * Refuses with DOCUMENT_MISSING a paper the dossier does not hold, DATE_BEFORE_RECEIPT a day before the paper or after today,
 * ATTACHMENT_MISSING a proof that is not among its files.
 */
export function deliver(request: Request, input: Omit<Delivery, 'at'>, circumstances: Circumstances): Decision {
  const { at } = circumstances
  const file = fileOf(request)
  const { document, method, deliveredOn, receivedBy, proofFileId } = input
  if (!documentsOf(file).includes(document)) throw new Refusal('DOCUMENT_MISSING')
  if (proofFileId && !request.attachments.some(({ fileId }) => fileId === proofFileId))
    throw new Refusal('ATTACHMENT_MISSING')
  const { opinion, window } = stageRules[file.stage]
  const earliest = document === opinion && file.opinion ? file.opinion.issuedOn : dateOf(request.receivedAt)
  checkDay(deliveredOn, startOfDay(earliest), at)
  const isFirst = document === opinion && servedOn(file, opinion) === undefined
  const { proofFileId: _, ...facts } = input
  return {
    detail: { document, method, deliveredOn, receivedBy, hasProof: proofFileId !== undefined },
    change: {
      petition: {
        ...file,
        deliveries: [...file.deliveries, { ...facts, ...(proofFileId ? { proofFileId } : {}), at }],
      },
      clocks:
        isFirst && window
          ? [...request.clocks, started(window, startOfDay(deliveredOn), request.cycle, circumstances)]
          : request.clocks,
    },
  }
}
