import { View } from '@tarojs/components'
import { as } from './as'
import { Field, type FieldProps } from './field'
import { Icon } from './icon'
import { Tappable } from './tappable'

/** One possible answer. */
export interface Option<Value extends string> {
  value: Value
  label: string
  hint?: string
}

interface OneProps<Value extends string> extends FieldProps {
  options: readonly Option<Value>[]
  value?: Value
  onChange: (value: Value) => void
}

/** Choose one of a few: big rows, each a radio. */
export function Choice<Value extends string>({ options, value, onChange, ...field }: OneProps<Value>) {
  return (
    <Field {...field}>
      <View className="choices" {...as('radiogroup', field.label)}>
        {options.map((option) => (
          <Row
            key={option.value}
            role="radio"
            option={option}
            on={option.value === value}
            onTap={() => onChange(option.value)}
          />
        ))}
      </View>
    </Field>
  )
}

interface ManyProps<Value extends string> extends FieldProps {
  options: readonly Option<Value>[]
  values: readonly Value[]
  onChange: (values: Value[]) => void
}

/** Choose any of a few: big rows, each a checkbox. */
export function Choices<Value extends string>({ options, values, onChange, ...field }: ManyProps<Value>) {
  const turn = (value: Value) =>
    onChange(values.includes(value) ? values.filter((one) => one !== value) : [...values, value])
  return (
    <Field {...field}>
      <View className="choices" {...as('group', field.label)}>
        {options.map((option) => (
          <Row
            key={option.value}
            role="checkbox"
            option={option}
            on={values.includes(option.value)}
            onTap={() => turn(option.value)}
          />
        ))}
      </View>
    </Field>
  )
}

interface RowProps {
  role: 'radio' | 'checkbox'
  option: Option<string>
  on: boolean
  onTap: () => void
}

function Row({ role, option, on, onTap }: RowProps) {
  return (
    <Tappable role={role} on={on} className={`choice ${on ? 'choice--on' : ''}`} label={option.label} onTap={onTap}>
      <View className={`choice__mark ${role === 'checkbox' ? 'choice__mark--many' : ''}`}>
        {on ? <Icon name="check" /> : null}
      </View>
      <View>
        <View>{option.label}</View>
        {option.hint ? <View className="choice__hint">{option.hint}</View> : null}
      </View>
    </Tappable>
  )
}
