import { Choice, Choices, type Option } from '../../components/choice'
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
  /** What may be chosen where the request or the office says so. */
  offered?: readonly Option<string>[]
  onChange: (value: unknown) => void
}

/** One question of an act, asked in the way its kind is answered. */
export function ActField({ id, spec, value, error, today, offered, onChange }: Props) {
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
      return <Choice {...field} options={offered ?? spec.options} value={words} onChange={onChange} />
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
    case 'names':
      return (
        <TextArea
          {...field}
          most={spec.most}
          value={namesIn(value).join('\n')}
          onChange={(typed) => onChange(typed.split('\n'))}
        />
      )
    case 'dayAhead':
      return <MomentInput {...field} kind="date" value={words} onChange={onChange} />
    case 'checklist':
    case 'enclosed':
      return offered?.length ? (
        <Choices {...field} options={offered} values={namesIn(value)} onChange={onChange} />
      ) : null
    case 'proof':
      return offered?.length ? <Choice {...field} options={offered} value={words} onChange={onChange} /> : null
    case 'candidate':
      return (
        <Choice
          {...field}
          options={offered ?? []}
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

const namesIn = (value: unknown): string[] => (Array.isArray(value) ? value : [])

function keyOf(value: unknown): string {
  const holder = value as { kind: string; id: string } | undefined
  return holder ? `${holder.kind}:${holder.id}` : ''
}
