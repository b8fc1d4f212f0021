import type { PetitionView } from '@shared/contracts/petition-view'
import type { RequestView } from '@shared/contracts/views'
import { type DocumentKind, documentsOf } from '@shared/domain/petition/delivery'
import { instantWords } from '../../copy/due'
import { deliveryMethodNames, documentNames, fileKinds, petitionCopy } from '../../copy/petition'
import { optionsOf } from '../options'
import type { ActForm, FieldOf } from './form'

type DeliveryAct = 'deliver' | 'correctDelivery'

/** How a paper was handed over. */
const service = {
  document: { kind: 'choice', label: '送达的文书', options: optionsOf(documentNames) },
  method: { kind: 'choice', label: '送达方式', options: optionsOf(deliveryMethodNames) },
  deliveredOn: { kind: 'day', label: '送达日期' },
  receivedBy: { kind: 'line', label: '签收人', hint: '不是本人的，写明关系。', most: 60 },
  proofFileId: { kind: 'proof', label: '送达回证', hint: '先把回证照片放进卷里，再在这里选。', optional: true },
} as const

const proofsOf = ({ attachments, now }: RequestView) =>
  attachments.map(({ fileId, kind, at }, index) => ({
    value: fileId,
    label: petitionCopy.proof(index + 1, fileKinds[kind], instantWords(at, now)),
  }))
/** The papers to choose from, and the dossier's own files as signed receipts. */
const papersOf = (request: RequestView, kinds: (petition: PetitionView) => readonly DocumentKind[]) => {
  const { petition } = request
  const named = petition && kinds(petition).map((value) => ({ value, label: documentNames[value] }))
  return { document: named, proofFileId: proofsOf(request) }
}

/** The service of papers, and putting its record right, as forms. */
export const deliveryForms: { [A in DeliveryAct]: ActForm<FieldOf<A>> } = {
  deliver: {
    words: '登记送达',
    intro: '意见书送达之日起30日内，本人可以申请复查或复核。送达方式参照民事诉讼文书，信访条例没有列举。',
    fields: service,
    offers: (request) => papersOf(request, documentsOf),
  },
  correctDelivery: {
    words: '更正送达登记',
    intro:
      '登记错了的，照送达回证重新填。原来的登记留在办理经过里，本人会看到更正和理由；已经告诉本人的复查期限只会延后，不会缩短。',
    fields: { ...service, reason: { kind: 'words', label: '错在哪里', most: 500 } },
    offers: (request) =>
      papersOf(request, ({ deliveries }) => [...new Set(deliveries.map(({ document }) => document))]),
  },
}
