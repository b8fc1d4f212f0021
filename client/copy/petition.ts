import type { PapersView, PetitionView } from '@shared/contracts/petition-view'
import type { Branch } from '@shared/domain/petition/branch'
import type { DeliveryMethod, DocumentKind } from '@shared/domain/petition/delivery'
import { endingPaper, type Outcome, paperOf } from '@shared/domain/petition/outcome'
import type { Stage } from '@shared/domain/petition/stage'
import type { VisitKind } from '@shared/domain/petition/visit'
import type { Channel } from '@shared/domain/request/state'
import { channelNames } from './labels'

/** The six ways of an appeal (信访工作条例 31 ①–⑥). */
export const branchNames: Record<Branch, string> = {
  litigation: '① 诉讼、检察、公安程序',
  arbitration: '② 仲裁',
  partyAppeal: '③ 党员申诉、复审',
  administrativeReview: '④ 行政复议、裁决、确认、许可、处罚',
  legalDuty: '⑤ 申请查处违法、履行保护职责',
  opinion: '⑥ 其他：听取陈述、调查核实、出具处理意见书',
}

export const visitKindNames: Record<VisitKind, string> = {
  reception: '接访',
  appointment: '约访',
  callingOn: '下访',
  supervision: '督访',
}

export const documentNames: Record<DocumentKind, string> = {
  notice: '书面告知',
  laterNotice: '承办单位书面告知',
  admission: '受理情况告知书',
  refusal: '不予受理告知书',
  extension: '延期告知书',
  opinion: '处理意见书',
  reviewOpinion: '复查意见书',
  recheckOpinion: '复核意见书',
  answer: '书面答复',
}

/** Which day of a petition a line puts right, by the paper that bears it. */
export const dayNames = (document: string): string =>
  document === 'admission' ? '受理日期' : `${documentNames[document as DocumentKind]}的日期`

export const deliveryMethodNames: Record<DeliveryMethod, string> = {
  direct: '直接送达',
  mail: '邮寄送达',
  left: '留置送达',
  entrusted: '委托送达',
  electronic: '电子送达',
  public: '公告送达',
}

/** What a dossier is: the first handling, its review or its re-check. */
export const stageNames: Record<Stage, string> = { first: '初次办理', review: '复查', recheck: '复核' }

/** What the paper a petition ends with is called, or that of a cycle which may have been of another kind. */
export const endingName = (petition: PetitionView, { opinion }: PapersView = petition): string =>
  documentNames[endingPaper(petition, opinion)]

/** What a line says was written, by its outcome: an opinion of whatever stage, or an answer. */
export const endedIn = (outcome: string): string =>
  paperOf(outcome as Outcome, 'first') === 'answer' ? documentNames.answer : '处理意见'

/** The four questions of a second look (再排查). */
export const lookBackQuestions = {
  wasAnsweredByPolicy: '是否按政策答复了',
  isPolicyCarriedOut: '政策是否落实了',
  isSolved: '问题是否解决了',
  isMoodSettled: '情绪是否平稳、没有反弹',
} as const

export const lookBackResults = { good: '已经到位，不用再办', again: '没有到位，需要重新办理' } as const

/** What a petition's dossier says around its papers. */
export const petitionCopy = {
  branch: '办理途径',
  application: (stage: string) => `${stage}申请`,
  takenLate: (reason: string) => `超过30日仍予登记：${reason}`,
  referral: '转来',
  referredBy: (name: string, at: string) => `${at}由${name}转来`,
  objected: (by: string, reason: string) => `${by}提出管辖异议：${reason}`,
  objectionAnswered: (isConsented: boolean, reason: string) => `${isConsented ? '同意退回' : '不同意退回'}：${reason}`,
  end: '终结',
  endedBy: (number: string) => `依据复核卷 ${number}，不再受理（信访工作条例第36条）`,
  ratedThrough: (by?: { name: string; channel: Channel }) =>
    by ? `${by.name}代记（${channelNames[by.channel]}）` : '',
  followUp: '回访',
  lookBack: '回头看',
  earlier: (cycle: number) => `第 ${cycle} 轮的卷内材料`,
  dossierOf: (stage: string, number: string) => `${stage}卷 ${number}`,
  proof: (index: number, kind: string, at: string) => `第 ${index} 份，${kind}，${at}放进`,
} as const

/** What the page for the reception checklist says. */
export const checklistCopy = {
  title: '接待检查',
  lead: '来访接待时逐项打勾，勾选的结果随接待记录留存。各地自定；没有写，就没有。',
  items: '检查项',
  itemsHint: '一行一项，最多 20 项，每项不超过 60 字。',
  save: '保存',
  saved: '已保存，从下一次接待起用',
  readOnly: '由县局负责人修改。',
  none: '还没有设检查项。',
} as const

/** What a file of the dossier is. */
export const fileKinds = { photo: '照片', voice: '录音', document: '文件' } as const
