import type { RequestView } from '@shared/contracts/views'
import { instantWords, paperDay } from '../../copy/due'
import { handsCopy, movementNames } from '../../copy/hands'
import { fileKinds, petitionCopy } from '../../copy/petition'
import { type ActForm, AMONG_US, type FieldOf, type FieldSpec, otherBody, reason, wording } from './form'
import { basis, offersOutcomes, outcome } from './outcome'

type HandsAct =
  | 'refer'
  | 'assign'
  | 'supervise'
  | 'receive'
  | 'reportResult'
  | 'returnMovement'
  | 'addCoHandler'
  | 'assignLeader'
  | 'recordProgress'
  | 'pair'
  | 'consult'
  | 'draftAnswer'
  | 'approveAnswer'
  | 'returnAnswer'

const where = {
  stationId: {
    kind: 'station',
    label: '送到哪个站',
    hint: '送系统以外的单位，这里不选。需要回避的站不在其中。',
    optional: true,
  },
  body: { kind: 'body', label: '或者，系统以外的单位', hint: '写单位全称。', optional: true },
} as const satisfies Record<string, FieldSpec>

const below = { ...where, stationId: { ...where.stationId, belowOnly: true } } as const satisfies Record<
  string,
  FieldSpec
>

const letter: FieldSpec = { kind: 'words', label: '函件内容', hint: AMONG_US, most: 1000 }
const movement: FieldSpec = { kind: 'choice', label: '哪一次流转', options: [] }
const offersMovements =
  (act: 'receive' | 'reportResult' | 'returnMovement') =>
  ({ movements }: RequestView) => ({
    movementId: movements
      .filter(({ acts }) => acts.includes(act))
      .map(({ id, kind, toName, sentOn }) => ({
        value: id,
        label: handsCopy.option(movementNames[kind], toName, paperDay(sentOn)),
      })),
  })
/** The one movement there is to choose is chosen. */
const onlyMovement = (act: 'receive' | 'reportResult' | 'returnMovement') => (request: RequestView) => {
  const [first, ...more] = offersMovements(act)(request).movementId
  return first && more.length === 0 ? { movementId: first.value } : {}
}
const person = (label: string): FieldSpec => ({ kind: 'person', label, hint: '需要回避的人不在其中。' })

/** Sending, sharing and reviewing a matter as forms. */
export const handsForms: { [A in HandsAct]: ActForm<FieldOf<A>> } = {
  refer: {
    words: '转送',
    intro: '转给有权处理的单位；5个工作日内对方可以提出异议（信访工作条例第23条）。首办责任人不变。',
    fields: { ...where, template: wording('referLetter'), words: letter },
  },
  assign: {
    words: '交办',
    intro: '交下级办理并指定期限，到期要反馈结果（信访工作条例第22条）。首办责任人不变。',
    fields: {
      ...below,
      dueOn: { kind: 'dayAhead', label: '反馈结果的最后一天' },
      template: wording('assignLetter'),
      words: letter,
    },
  },
  supervise: {
    words: '督办',
    intro: '事项仍由原来的单位办，对方要反馈结果。',
    fields: {
      ...below,
      dueOn: { kind: 'dayAhead', label: '反馈结果的最后一天', optional: true },
      template: wording('superviseLetter'),
      words: letter,
    },
  },
  receive: {
    words: '签收',
    intro: '系统以外的单位签收的，由转出的站记下日期。',
    fields: {
      movementId: movement,
      receivedOn: { kind: 'day', label: '签收日期', hint: '不填就是今天。', optional: true },
    },
    start: onlyMovement('receive'),
    offers: offersMovements('receive'),
  },
  reportResult: {
    words: '反馈办理结果',
    intro: '交办、督办的事项必须反馈结果；材料先放进卷里，再在这里选。',
    fields: {
      movementId: movement,
      words: { kind: 'words', label: '办理结果', hint: AMONG_US, most: 2000 },
      attachments: { kind: 'enclosed', label: '附上卷里的材料', optional: true },
    },
    start: onlyMovement('reportResult'),
    offers: (request) => ({
      ...offersMovements('reportResult')(request),
      attachments: request.attachments.map(({ fileId, kind, at }, index) => ({
        value: fileId,
        label: petitionCopy.proof(index + 1, fileKinds[kind], instantWords(at, request.now)),
      })),
    }),
  },
  returnMovement: {
    words: '退回或收回',
    intro: '没有签收的可以退回；签收以后请提管辖异议，或由转出的站收回。',
    fields: { movementId: movement, reason: reason('原因', AMONG_US) },
    start: onlyMovement('returnMovement'),
    offers: offersMovements('returnMovement'),
  },
  addCoHandler: {
    words: '请人协办',
    intro: '首办责任人不变。',
    fields: { personId: person('请谁协办'), words: { kind: 'line', label: '协办什么', most: 200 } },
  },
  assignLeader: {
    words: '领导包案',
    fields: {
      personId: person('包案领导'),
      plan: { kind: 'words', label: '化解方案', hint: AMONG_US, most: 1000 },
      cadenceDays: { kind: 'count', label: '几天记一次进展', hint: '过了天数没有记，会提醒。' },
    },
    start: () => ({ cadenceDays: 14 }),
  },
  recordProgress: {
    words: '记包案进展',
    fields: { words: { kind: 'words', label: '进展', hint: AMONG_US, most: 1000 } },
  },
  pair: {
    words: '一对一包联',
    intro: '本人会看到由谁和他保持联系。',
    fields: {
      personId: person('由谁包联'),
      plan: { kind: 'words', label: '包联措施', hint: AMONG_US, most: 1000 },
      cadenceDays: { kind: 'count', label: '几天联系一次', hint: '联系上本人并记下，就重新起算。' },
    },
    start: () => ({ cadenceDays: 30 }),
  },
  consult: {
    words: '记会商',
    intro: '会商记录归卷，本人看不到。',
    fields: {
      heldOn: { kind: 'day', label: '会商日期' },
      participants: { kind: 'names', label: '参加人', hint: '一行一个。', most: 1000 },
      opinions: { kind: 'words', label: '各方意见', most: 2000 },
      decision: { kind: 'words', label: '会商决定', most: 1000 },
    },
  },
  draftAnswer: {
    words: '拟写答复',
    intro: '由另一位同志审核通过后，本人才看得到。',
    fields: {
      outcome,
      template: wording('reply'),
      words: { kind: 'words', label: '答复内容', most: 3000 },
      basis,
      body: otherBody,
    },
    start: ({ draft }) =>
      draft ? { words: draft.words, basis: draft.basis, outcome: draft.outcome, body: draft.body } : {},
    offers: offersOutcomes,
    skips: ({ petition }) =>
      petition === undefined ? ['outcome', 'basis', 'body'] : petition.stage === 'first' ? ['body'] : [],
  },
  approveAnswer: { words: '审核通过', intro: '通过后马上发给本人。请先看一遍拟写的全文。', fields: {} },
  returnAnswer: {
    words: '退回重拟',
    fields: { words: { kind: 'words', label: '要改什么', hint: AMONG_US, most: 500 } },
  },
}
