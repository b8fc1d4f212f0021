import { methodLabels } from '../../copy/desk-labels'
import { optionsOf } from '../options'
import { afterwardsForms } from './afterwards-forms'
import { archiveForms } from './archive-forms'
import { attentionForms } from './attention-forms'
import { deliveryForms } from './delivery-forms'
import { type ActForm, AMONG_US, type FieldOf, otherBody, reason, type StaffAct, wording } from './form'
import { handsForms } from './hands-forms'
import { basis, offersOutcomes, outcome } from './outcome'
import { petitionForms } from './petition-forms'
import { record, startRecord } from './record-form'
import { trackForms } from './track-forms'

/** Every act of those who serve as a form; an act or a field without its words does not compile. */
export const forms: { [A in StaffAct]: ActForm<FieldOf<A>> } = {
  accept: { words: '接收', isImmediate: true, fields: {} },
  giveBack: {
    words: '退回服务站',
    intro: '退回后由服务站另行安排，原来的时限不变。',
    fields: { reason: reason('退回的原因', AMONG_US) },
  },
  reassign: {
    words: '改派',
    intro: '时限照旧计算，不因改派重来。',
    fields: {
      to: { kind: 'candidate', label: '交给谁', hint: '需要回避的人员和站不在其中。' },
      reason: reason('改派的原因', AMONG_US),
    },
  },
  ask: {
    words: '请本人补充',
    intro: '您的话会发给本人；在本人补充之前，服务时限暂停。',
    fields: { words: { kind: 'words', label: '要请他补充什么', most: 500 } },
  },
  attach: {
    words: '添加照片',
    intro: '照片会放进这一册，放进以后不能取出。',
    fields: { fileId: { kind: 'files', label: '照片' } },
  },
  recordContact: {
    words: '记一次联系',
    intro: '联系上本人的第一次，就是首次联系。',
    fields: {
      method: { kind: 'choice', label: '怎么联系的', options: optionsOf(methodLabels) },
      reached: { kind: 'yesNo', label: '联系上本人了吗', yes: '联系上了', no: '没有联系上' },
      words: { kind: 'words', label: '谈了什么', hint: AMONG_US, most: 500, optional: true },
    },
  },
  answer: {
    words: '答复',
    intro: '本人会收到全文，并可评价是否满意。',
    fields: {
      template: wording('reply'),
      words: { kind: 'words', label: '答复内容', hint: '办了什么、结果怎样、接下来怎么办。', most: 2000 },
    },
  },
  close: { words: '办结', intro: '请核对服务记录，确认后归卷。', fields: record, start: startRecord },
  confirmRecord: { words: '确认服务记录', intro: '请核对服务记录，确认后归卷。', fields: record, start: startRecord },
  closePetition: { words: '办结归卷', intro: '办结后，这一册不再增加办理事项。', fields: {} },
  reopen: {
    words: '重新办理',
    intro: '重新开一轮，时限从现在起算；上一轮的记录保留。',
    fields: { reason: reason('重新办理的原因') },
  },
  recordAddress: {
    words: '补记住址',
    intro: '登记信访事项需要住址（信访工作条例第19条）。',
    fields: { address: { kind: 'line', label: '住址', hint: '写到村、组或门牌号。', most: 100 } },
  },
  notify: {
    words: '书面告知',
    intro:
      '收到之日起15日内，书面告知信访人办理去向；转送、交办来的，收到转送、交办之日起15日内由承办单位再告知一次（信访工作条例第23条）。',
    fields: {
      template: wording('notice'),
      words: { kind: 'words', label: '告知内容', most: 1000 },
      whereTo: {
        kind: 'line',
        label: '由哪里办理',
        hint: '有权处理的机关、单位；由本单位办理的，写本单位。',
        most: 100,
      },
    },
  },
  admit: {
    words: '登记受理',
    intro: '记下有权机关的受理；60日自受理之日起算。',
    fields: {
      body: { kind: 'line', label: '受理机关', hint: '写全称：以后申请复查，看的是哪一级作出的决定。', most: 100 },
      admittedOn: { kind: 'day', label: '受理日期' },
    },
    start: ({ holder }) => ({ body: holder.name }),
  },
  decline: {
    words: '不予受理',
    isDangerous: true,
    intro: '原因和该去哪里会原样告诉信访人。',
    fields: {
      template: wording('refusal', 'reason'),
      reason: reason('不予受理的原因'),
      whereTo: { kind: 'line', label: '应当去哪里反映', most: 100 },
    },
  },
  extend: {
    words: '批准延期',
    intro: '办理期限最多延长30日；批准人不能是首办责任人，原因会告诉信访人。',
    fields: {
      days: { kind: 'count', label: '延长多少天', hint: '1 到 30 天，几次合计不超过 30 天。' },
      template: wording('extension', 'reason'),
      reason: reason('延期的原因'),
    },
  },
  declareComplex: {
    words: '批准按复杂事项办理',
    intro: '答复期限按复杂事项重新计算，起点不变；批准人不能是首办责任人或现在的接收人，原因会告诉本人。',
    fields: { reason: reason('为什么复杂') },
  },
  issueOpinion: {
    words: '登记处理意见或答复',
    intro: '按意见书或书面答复填写，写明依据；送到本人手上以后，再登记送达。',
    fields: {
      outcome,
      template: wording('reply'),
      words: { kind: 'words', label: '意见或答复的内容', most: 3000 },
      basis,
      body: otherBody,
      issuedOn: { kind: 'day', label: '文书的日期' },
    },
    offers: offersOutcomes,
    skips: ({ petition }) => (petition?.stage === 'first' ? ['body'] : []),
  },
  ...trackForms,
  ...petitionForms,
  ...deliveryForms,
  ...afterwardsForms,
  ...handsForms,
  ...archiveForms,
  ...attentionForms,
  withdraw: {
    words: '登记本人撤回',
    isDangerous: true,
    intro: '只凭本人的书面意见。撤回后不再办理，记录都留着；送出去的函件不用再反馈。',
    fields: {
      reason: { kind: 'words', label: '本人书面意见的原话', most: 500 },
      writtenOn: { kind: 'day', label: '本人写明的日期' },
    },
  },
}
