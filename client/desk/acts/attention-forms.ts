import { type ActForm, AMONG_US, type FieldOf } from './form'

type AttentionAct = 'raiseUrgent' | 'acknowledge' | 'reviewWords'

/** What calls for somebody's eyes at once, and that they have looked. */
export const attentionForms: { [A in AttentionAct]: ActForm<FieldOf<A>> } = {
  raiseUrgent: {
    words: '紧急上报',
    isDangerous: true,
    intro: '上级会马上收到，必须在15分钟内回应。有人身危险时，请先打110或120。',
    fields: { words: { kind: 'words', label: '出了什么事', hint: AMONG_US, most: 500 } },
  },
  acknowledge: { words: '我已知悉，马上处置', isImmediate: true, fields: {} },
  reviewWords: {
    words: '阅看后标注',
    intro: '系统拿不准这段话，请您看一遍。怎么标都不影响登记和办理，本人看不到。',
    fields: {
      isFine: { kind: 'yesNo', label: '这段话看过以后', yes: '没有问题，去掉标记', no: '需要留意，保留标记' },
      note: { kind: 'words', label: '要请办理的人留意什么', hint: AMONG_US, most: 200, optional: true },
    },
  },
}
