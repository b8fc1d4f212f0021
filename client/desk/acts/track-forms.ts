import type { RequestView } from '@shared/contracts/views'
import { subjectLabels } from '../../copy/desk-labels'
import { petitionClassNames, stationLevelNames } from '../../copy/labels'
import { branchNames } from '../../copy/petition'
import { optionsOf } from '../options'
import { type ActForm, AMONG_US, type FieldOf, reason } from './form'

type TrackAct = 'convert' | 'reclassify' | 'revert'

const classification = {
  petitionClass: { kind: 'choice', label: '信访类别', options: optionsOf(petitionClassNames) },
  subject: {
    kind: 'choice',
    label: '反映对象',
    hint: '针对指导员或本站的，会自动回避。',
    options: optionsOf(subjectLabels),
  },
  accusedLevel: {
    kind: 'choice',
    label: '哪一级的站',
    hint: '反映对象是服务站的再选；不选，就是本人所在的站和正在办理的站。',
    options: optionsOf(stationLevelNames),
    optional: true,
  },
} as const

/** Whom it complains about so far: the station meant stays the one meant unless somebody says otherwise. */
const accused = ({ subject, accusedLevel }: Pick<RequestView, 'subject' | 'accusedLevel'>) => ({
  subject,
  ...(accusedLevel ? { accusedLevel } : {}),
})

/** What kind of matter it is, as forms: made a petition, classed anew, made a service matter again. */
export const trackForms: { [A in TrackAct]: ActForm<FieldOf<A>> } = {
  convert: {
    words: '转为信访事项',
    intro: '立即登记为信访事项，收到时间仍按最初的时间算。',
    fields: { ...classification, reason: reason('转为信访的原因') },
    start: accused,
  },
  reclassify: {
    words: '重新定类',
    intro: '定错了类别，或反映的是指导员、本站时用；该回避的会自动转走。',
    fields: {
      ...classification,
      branch: {
        kind: 'choice',
        label: '申诉求决走哪一条途径',
        hint: '申诉求决类才选（信访工作条例第31条）。',
        options: optionsOf(branchNames),
        optional: true,
      },
      reason: reason('重新定类的原因', AMONG_US),
    },
    start: ({ petition, ...request }) => ({
      ...accused(request),
      petitionClass: petition?.class ?? '',
      ...(petition?.branch ? { branch: petition.branch } : {}),
    }),
  },
  revert: {
    words: '转回服务诉求',
    intro: '必须有本人的书面意愿。',
    fields: {
      writtenWords: { kind: 'words', label: '本人的书面原话', most: 1000 },
      writtenOn: { kind: 'day', label: '书面意愿的日期' },
    },
  },
}
