import { Choice } from '../../components/choice'
import { MomentInput } from '../../components/moment-input'
import { TextArea } from '../../components/text-area'
import { TextInput } from '../../components/text-input'
import type { FieldSpec } from './form'

interface Props {
  id: string
  spec: FieldSpec
  value: unknown
  error?: string
  /** The server's day today. */
  today: string
  candidates: readonly { value: string; label: string; hint?: string }[]
  onChange: (value: unknown) => void
}

/** One question of an act, asked in the way its kind is answered. */
export function ActField({ id, spec, value, error, today, candidates, onChange }: Props) {
  const { label, hint, optional } = spec
  const field = { id, label, hint, optional, error }
  const words = value === undefined ? '' : String(value)
  switch (spec.kind) {
    case 'words':
      return <TextArea {...field} most={spec.most} value={words} onChange={onChange} />
    case 'line':
      return <TextInput {...field} maxLength={spec.most * 2} value={words} onChange={onChange} />
    case 'day':
      return <MomentInput {...field} kind="date" latest={today} value={words} onChange={onChange} />
    case 'count':
      return (
        <TextInput
          {...field}
          kind="number"
          maxLength={3}
          value={words}
          onChange={(typed) => onChange(/^\d+$/.test(typed) ? Number(typed) : typed)}
        />
      )
    case 'choice':
      return <Choice {...field} options={spec.options} value={words} onChange={onChange} />
    case 'yesNo':
      return (
        <Choice
          {...field}
          options={[
            { value: 'true', label: spec.yes },
            { value: 'false', label: spec.no },
          ]}
          value={words}
          onChange={(chosen) => onChange(chosen === 'true')}
        />
      )
    case 'candidate':
      return (
        <Choice
          {...field}
          options={candidates}
          value={keyOf(value)}
          onChange={(chosen) => {
            const [kind, holderId] = chosen.split(':')
            onChange({ kind, id: holderId })
          }}
        />
      )
    default:
      return null
  }
}

function keyOf(value: unknown): string {
  const holder = value as { kind: string; id: string } | undefined
  return holder ? `${holder.kind}:${holder.id}` : ''
}
