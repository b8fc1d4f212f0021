import { methodLabels } from '../copy/desk-labels'
import { channelNames, outcomeNames, verdictNames } from '../copy/labels'
import {
  dayNames,
  deliveryMethodNames,
  documentNames,
  lookBackQuestions,
  lookBackResults,
  visitKindNames,
} from '../copy/petition'
import { type Detail, day, named, said, type Words } from './line-detail'

const questions = Object.keys(lookBackQuestions) as (keyof typeof lookBackQuestions)[]

/** The acts of the petition track as sentences after the name of who did them. */
export const petitionSentences = {
  recordRegistration: (detail: Detail): Words => ({
    words: '填写了登记表',
    note: `请求：${said(detail, 'asks')}\n事实：${said(detail, 'facts')}\n理由：${said(detail, 'reasons')}`,
  }),
  recordVisit: (detail: Detail): Words => ({
    words: `${named(visitKindNames, said(detail, 'kind'))}，${day(detail, 'visitedOn')}，${said(detail, 'people')}人，${said(detail, 'receivedBy')}接待`,
    note: `反映：${said(detail, 'asked')}\n答复：${said(detail, 'answered')}`,
  }),
  object: (detail: Detail): Words => ({ words: `向${said(detail, 'to')}提出管辖异议`, note: said(detail, 'reason') }),
  answerObjection: (detail: Detail): Words => ({
    words: detail.isConsented ? `同意异议，退回${said(detail, 'to')}` : `不同意异议，仍由${said(detail, 'from')}办理`,
    note: said(detail, 'reason'),
  }),
  applySimple: (detail: Detail): Words => ({
    words: `按简易程序受理，由${said(detail, 'body')}办理`,
    note: `${said(detail, 'reason')}\n告知本人：${said(detail, 'words')}`,
  }),
  answerSimply: (detail: Detail): Words => ({
    words: `简易办理答复：${named(outcomeNames, said(detail, 'outcome'))}`,
    note: [said(detail, 'words'), said(detail, 'basis')].filter(Boolean).join('\n依据：'),
  }),
  leaveSimple: (detail: Detail): Words => ({ words: '转为普通程序', note: said(detail, 'reason') }),
  startHearing: (detail: Detail): Words => ({
    words: `${day(detail, 'startedOn')}开始听证，期间不计入时限`,
    note: said(detail, 'words'),
  }),
  endHearing: (detail: Detail): Words => ({
    words: `${day(detail, 'endedOn')}听证结束`,
    note: said(detail, 'conclusion'),
  }),
  correctDay: (detail: Detail): Words => ({
    words: `更正${dayNames(said(detail, 'document'))}：${day(detail, 'day')}（原登记${day(detail, 'before')}）`,
    note: said(detail, 'reason'),
  }),
  deliver: (detail: Detail): Words => ({
    words: `${named(documentNames, said(detail, 'document'))}${named(deliveryMethodNames, said(detail, 'method'))}，${day(detail, 'deliveredOn')}，${said(detail, 'receivedBy')}签收`,
    note: detail.hasProof ? '送达回证在卷' : '',
  }),
  correctDelivery: (detail: Detail): Words => ({
    words: `更正送达登记：${named(documentNames, said(detail, 'document'))}${named(deliveryMethodNames, said(detail, 'method'))}，${day(detail, 'deliveredOn')}，${said(detail, 'receivedBy')}签收（原登记${day(detail, 'before')}）`,
    note: said(detail, 'reason'),
  }),
  rate: (detail: Detail): Words => ({
    words: `${detail.channel ? `代记本人评价（${named(channelNames, said(detail, 'channel'))}）` : '评价'}：${named(verdictNames, said(detail, 'verdict'))}`,
    note: said(detail, 'reason'),
  }),
  applyReview: (detail: Detail): Words => applied('复查', detail),
  applyRecheck: (detail: Detail): Words => applied('复核', detail),
  end: (detail: Detail): Words => ({
    words: `终结，不再受理；依据复核卷 ${said(detail, 'number')}`,
    note: said(detail, 'words'),
  }),
  followUp: (detail: Detail): Words => ({
    words: `${day(detail, 'followedOn')}回访，${named(methodLabels, said(detail, 'method'))}`,
    note: said(detail, 'words'),
  }),
  lookBack: (detail: Detail): Words => ({
    words: `回头看：${named(lookBackResults, said(detail, 'result'))}`,
    note: [
      ...questions.map((name) => `${lookBackQuestions[name]}：${detail[name] ? '是' : '否'}`),
      said(detail, 'note'),
    ]
      .filter(Boolean)
      .join('\n'),
  }),
}

const applied = (what: string, detail: Detail): Words => ({
  words: `${day(detail, 'appliedOn')}申请${what}，立卷 ${said(detail, 'number')}`,
  note: [said(detail, 'reasons'), detail.lateReason ? `超过30日仍予登记：${said(detail, 'lateReason')}` : '']
    .filter(Boolean)
    .join('\n'),
})
