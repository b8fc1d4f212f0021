import { channelNames } from '../../copy/labels'
import { visitKindNames } from '../../copy/petition'
import { optionsOf } from '../options'
import { type ActForm, AMONG_US, type FieldOf, reason } from './form'
import { offersOutcomes, outcome } from './outcome'

type PetitionAct =
  | 'recordRegistration'
  | 'recordVisit'
  | 'object'
  | 'answerObjection'
  | 'applySimple'
  | 'answerSimply'
  | 'leaveSimple'
  | 'startHearing'
  | 'endHearing'
  | 'correctDay'
  | 'applyReview'
  | 'applyRecheck'
  | 'end'

const application = {
  reasons: { kind: 'words', label: '申请的理由', hint: '照本人的话写。', most: 2000 },
  appliedOn: { kind: 'day', label: '申请日期', hint: '不填就是今天。', optional: true },
  channel: { kind: 'choice', label: '怎么提出的', options: optionsOf(channelNames, ['wechat']) },
  lateReason: {
    kind: 'words',
    label: '超过30日仍予登记的原因',
    hint: '没有超过的不用写。',
    most: 500,
    optional: true,
  },
} as const

/** The acts of the petition track as forms, in the order of law. */
export const petitionForms: { [A in PetitionAct]: ActForm<FieldOf<A>> } = {
  recordRegistration: {
    words: '填登记表',
    intro: '照本人的话分开记（信访工作条例第19条）；说不清的可以以后再补。',
    fields: {
      asks: { kind: 'words', label: '请求', most: 1000 },
      facts: { kind: 'words', label: '事实', most: 2000 },
      reasons: { kind: 'words', label: '理由', most: 2000 },
    },
    start: ({ petition, words }) => petition?.registration ?? { facts: words },
  },
  recordVisit: {
    words: '记来访接待',
    intro: '当面记下谁来了、反映什么、怎么答复的。本人看得到反映和答复。',
    fields: {
      kind: { kind: 'choice', label: '接待形式', options: optionsOf(visitKindNames) },
      visitedOn: { kind: 'day', label: '接待日期' },
      place: { kind: 'line', label: '接待地点', most: 100 },
      receivedBy: { kind: 'line', label: '接待人', most: 60 },
      people: { kind: 'count', label: '来了几个人' },
      representatives: {
        kind: 'names',
        label: '代表姓名',
        hint: '一行一个，最多 5 人（信访工作条例第20条）。',
        most: 300,
        optional: true,
      },
      asked: { kind: 'words', label: '反映了什么', most: 2000 },
      answered: { kind: 'words', label: '当场怎么答复', most: 2000 },
      ticked: { kind: 'checklist', label: '接待检查项', hint: AMONG_US, optional: true },
    },
    start: () => ({ people: 1 }),
  },
  object: {
    words: '提出管辖异议',
    intro: '收到转送5个工作日内提出，要经转送的单位同意才退回（信访工作条例第23条）。',
    fields: { reason: reason('为什么不属于本单位', AMONG_US) },
  },
  answerObjection: {
    words: '答复管辖异议',
    intro: '同意的，事项和材料退回转送的单位；不同意的，仍由现在的单位办理。',
    fields: {
      isConsented: { kind: 'yesNo', label: '同意退回吗', yes: '同意', no: '不同意' },
      reason: reason('理由', AMONG_US),
    },
  },
  applySimple: {
    words: '简易办理',
    intro:
      '只限初次信访、事实清楚、争议不大的；检举控告不适用。受理之日起10个工作日内答复。3个工作日决定的期限没有查到公布的原文。',
    fields: {
      body: { kind: 'line', label: '办理单位', most: 100 },
      words: { kind: 'words', label: '怎样告知本人', most: 1000 },
      reason: reason('为什么适用简易办理'),
    },
  },
  answerSimply: {
    words: '简易办理答复',
    intro: '本人会收到全文。',
    fields: {
      outcome,
      words: { kind: 'words', label: '答复内容', most: 3000 },
      basis: { kind: 'words', label: '依据', most: 500, optional: true },
    },
    offers: offersOutcomes,
  },
  leaveSimple: {
    words: '转为普通程序',
    intro: '60日仍从受理之日起算（信访工作条例第34条）。',
    fields: { reason: reason('转为普通程序的原因', '本人会看到。') },
  },
  startHearing: {
    words: '开始听证',
    intro: '听证所需时间不计算在复核期限内（信访工作条例第36条）。',
    fields: {
      startedOn: { kind: 'day', label: '听证开始日期' },
      words: { kind: 'words', label: '听证事由', most: 500 },
    },
  },
  endHearing: {
    words: '结束听证',
    fields: {
      endedOn: { kind: 'day', label: '听证结束日期' },
      conclusion: { kind: 'words', label: '听证结论', most: 2000 },
    },
  },
  correctDay: {
    words: '更正日期',
    intro:
      '受理日期或文书日期登记错了、文书还没有送达时用，由没有经手登记的负责人更正；不能晚于登记的那一天。期限按更正后的日期算，原来的日期留在办理经过里，本人会看到更正和理由。',
    fields: {
      day: { kind: 'day', label: '正确的日期' },
      reason: reason('错在哪里', '本人会看到。'),
    },
  },
  applyReview: {
    words: '登记复查申请',
    intro: '由上一级另立一卷，30日内作出复查意见（信访工作条例第35条）。',
    fields: application,
    start: () => ({ channel: 'visit' }),
  },
  applyRecheck: {
    words: '登记复核申请',
    intro: '由上一级另立一卷，30日内作出复核意见（信访工作条例第36条）。',
    fields: application,
    start: () => ({ channel: 'visit' }),
  },
  end: {
    words: '终结',
    isDangerous: true,
    intro: '复核意见送达后，同一事实和理由不再受理（信访工作条例第36条）；原卷和复查卷一并注明。',
    fields: { words: { kind: 'words', label: '告知本人的话', most: 1000 } },
  },
}
