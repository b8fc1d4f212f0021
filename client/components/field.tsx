import { Text, View } from '@tarojs/components'
import type { PropsWithChildren } from 'react'
import { copy } from '../copy/app'
import { as } from './as'
import { Icon } from './icon'

/** What every question has, whatever it is answered with. */
export interface FieldProps {
  /** The anchor that an error summary jumps to. */
  id?: string
  /** Stands above and stays there. */
  label: string
  hint?: string
  /** The same words as in the summary on top. */
  error?: string
  optional?: boolean
}

/** One question: its label, its hint, its answer, and what is wrong with it. */
export function Field({ id, label, hint, error, optional = false, children }: PropsWithChildren<FieldProps>) {
  return (
    <View {...(id ? { id } : {})} className={`field ${error ? 'field--wrong' : ''}`}>
      <View className="field__label">
        <Text>{label}</Text>
        {optional ? <Text className="field__optional">{copy.optional}</Text> : null}
      </View>
      {hint ? <View className="field__hint">{hint}</View> : null}
      {error ? (
        <View className="field__error" {...as('alert')}>
          <Icon name="warn" />
          <Text>{error}</Text>
        </View>
      ) : null}
      {children}
    </View>
  )
}

/** What a screen reader needs to know of a control, said in each platform's way. */
export function spoken({ label, hint, error }: FieldProps) {
  const all = [label, hint, error].filter(Boolean).join('，')
  return process.env.TARO_ENV === 'h5'
    ? { nativeProps: { 'aria-label': all, 'aria-invalid': error ? 'true' : 'false' } }
    : { 'aria-label': all }
}
