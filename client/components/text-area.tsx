import { Textarea, View } from '@tarojs/components'
import { copy } from '../copy/app'
import { Field, type FieldProps, spoken } from './field'

interface Props extends FieldProps {
  value: string
  onChange: (value: string) => void
  /** Characters, a rare one counting as one. */
  most?: number
}

/** A longer text, with how much has been written. */
export function TextArea({ value, onChange, most = 1000, ...field }: Props) {
  const length = [...value].length
  return (
    <Field {...field}>
      <Textarea
        className={`field__control field__area ${most <= 500 ? 'field__area--short' : ''}`}
        value={value}
        maxlength={-1}
        cursorSpacing={80}
        onInput={(event) => onChange(event.detail.value)}
        {...spoken(field)}
      />
      <View className={`field__count ${length > most ? 'field__count--full' : ''}`}>
        {length > most ? copy.tooLong(length - most) : copy.written(length, most)}
      </View>
    </Field>
  )
}
