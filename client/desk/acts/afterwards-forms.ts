import { methodLabels } from '../../copy/desk-labels'
import { channelNames, verdictNames } from '../../copy/labels'
import { lookBackQuestions, lookBackResults } from '../../copy/petition'
import { optionsOf } from '../options'
import { type ActForm, AMONG_US, type FieldOf, type FieldSpec } from './form'

const yesNo = (label: string): FieldSpec => ({ kind: 'yesNo', label, yes: '是', no: '否' })

/** What follows a petition's decision, as forms: what its petitioner says of it, and how it is looked at again. */
export const afterwardsForms: { [A in 'rate' | 'followUp' | 'lookBack']: ActForm<FieldOf<A>> } = {
  rate: {
    words: '代记评价',
    intro:
      '本人来站、来电、来信评价的，照本人的话记，一轮一次，记下就不改（信访工作条例第21条）。经手这件事的人不能代记。',
    fields: {
      verdict: { kind: 'choice', label: '本人的评价', options: optionsOf(verdictNames, ['unrated']) },
      reason: { kind: 'words', label: '本人怎么说', hint: '本人会看到。', most: 500, optional: true },
      channel: { kind: 'choice', label: '怎么评价的', options: optionsOf(channelNames, ['wechat']) },
    },
    start: () => ({ channel: 'visit' }),
  },
  followUp: {
    words: '记回访',
    fields: {
      followedOn: { kind: 'day', label: '回访日期' },
      method: { kind: 'choice', label: '怎么回访的', options: optionsOf(methodLabels) },
      words: { kind: 'words', label: '本人怎么说', hint: AMONG_US, most: 1000 },
    },
  },
  lookBack: {
    words: '回头看',
    intro: '没有到位的，可以重新办理。',
    fields: {
      wasAnsweredByPolicy: yesNo(lookBackQuestions.wasAnsweredByPolicy),
      isPolicyCarriedOut: yesNo(lookBackQuestions.isPolicyCarriedOut),
      isSolved: yesNo(lookBackQuestions.isSolved),
      isMoodSettled: yesNo(lookBackQuestions.isMoodSettled),
      result: { kind: 'choice', label: '结论', options: optionsOf(lookBackResults) },
      note: { kind: 'words', label: '说明', hint: AMONG_US, most: 500, optional: true },
    },
  },
}
