import { Text, View } from '@tarojs/components'
import { as } from './as'
import { Tappable } from './tappable'

/** One bar: its name, its length, and its value in words with its unit. */
interface Bar {
  key: string
  label: string
  value: number
  words: string
  /** Opens the rows this figure counts. */
  onOpen: () => void
}

/** Bars with their names and numbers written out: it reads the same without the bars. */
export function BarChart({ label, bars }: { label: string; bars: readonly Bar[] }) {
  const longest = Math.max(1, ...bars.map(({ value }) => value))
  return (
    <View className="bars" {...as('list', label)}>
      {bars.map((bar) => (
        <View key={bar.key} {...as('listitem')}>
          <Tappable role="link" className="bars__row" label={`${bar.label}，${bar.words}`} onTap={bar.onOpen}>
            <View className="bars__words">
              <Text className="bars__label">{bar.label}</Text>
              <Text className="bars__value">{bar.words}</Text>
            </View>
            <View className="bars__track" aria-hidden="true">
              <View className="bars__bar" style={{ width: `${(bar.value / longest) * 100}%` }} />
            </View>
          </Tappable>
        </View>
      ))}
    </View>
  )
}
