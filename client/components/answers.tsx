import { View } from '@tarojs/components'
import { copy } from '../copy/app'
import { Button } from './button'

interface Props {
  rows: readonly { label: string; value: string; onChange?: () => void }[]
}

/** What was answered, to be read once more before it is sent; each row can be changed. */
export function Answers({ rows }: Props) {
  return (
    <View className="rows">
      {rows.map(({ label, value, onChange }) => (
        <View key={label} className="answers__row">
          <View className="answers__words">
            <View className="answers__label">{label}</View>
            <View className="answers__value">{value}</View>
          </View>
          {onChange ? (
            <Button kind="link" words={copy.change} label={`${copy.change}：${label}`} onTap={onChange} />
          ) : null}
        </View>
      ))}
    </View>
  )
}
