import { Picker, View } from '@tarojs/components'
import { copy } from '../copy/app'
import { Field, type FieldProps } from './field'

interface Props extends FieldProps {
  kind: 'date' | 'time'
  /** `YYYY-MM-DD` or `HH:mm`. */
  value: string
  onChange: (value: string) => void
  /** The last day that may be chosen. */
  latest?: string
}

/** A day or a time of day, chosen in the way each platform knows best; on the web it can also be typed. */
export function MomentInput({ kind, value, onChange, latest, ...field }: Props) {
  const onWeb = process.env.TARO_ENV === 'h5'
  return (
    <Field {...field}>
      {onWeb ? (
        <View className="field__control field__input">
          <input
            className="weui-input"
            type={kind}
            value={value}
            max={latest}
            aria-label={[field.label, field.error].filter(Boolean).join('，')}
            onChange={(event) => onChange(event.target.value)}
          />
        </View>
      ) : (
        <Picker mode={kind} value={value} end={latest} onChange={({ detail }) => onChange(String(detail.value))}>
          <View className="field__control field__input field__picked">{value || copy.choose}</View>
        </Picker>
      )}
    </Field>
  )
}
