import { Input } from '@tarojs/components'
import { Field, type FieldProps, spoken } from './field'

interface Props extends FieldProps {
  value: string
  onChange: (value: string) => void
  kind?: 'text' | 'number'
  maxLength?: number
  onConfirm?: () => void
}

/** One line of text. */
export function TextInput({ value, onChange, kind = 'text', maxLength = 100, onConfirm, ...field }: Props) {
  return (
    <Field {...field}>
      <Input
        className="field__control field__input"
        type={kind}
        value={value}
        maxlength={maxLength}
        cursorSpacing={80}
        onInput={(event) => onChange(event.detail.value)}
        onConfirm={onConfirm}
        {...spoken(field)}
      />
    </Field>
  )
}
