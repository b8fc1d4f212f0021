import type { ActForm, FieldOf, FieldSpec } from './form'

/** The service record in the fields of 附件2. */
export const record: Record<FieldOf<'close'>, FieldSpec> = {
  servedOn: { kind: 'day', label: '时间' },
  subject: { kind: 'line', label: '服务对象', most: 50 },
  content: { kind: 'words', label: '具体服务内容', most: 2000 },
  suggestions: { kind: 'words', label: '意见建议', most: 500, optional: true },
  remark: { kind: 'words', label: '备注', most: 500, optional: true },
  stateOfMind: {
    kind: 'words',
    label: '思想生活状况',
    hint: '只有您和站长看得到。',
    most: 500,
    optional: true,
  },
}

/** A record begins with the server's draft, served to whoever asked. */
export const startRecord: ActForm<FieldOf<'close'>>['start'] = ({ record: draft, veteran }) => ({
  suggestions: '',
  remark: '',
  stateOfMind: '',
  ...draft,
  subject: draft?.subject || veteran.name,
})
