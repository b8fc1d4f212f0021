import { View } from '@tarojs/components'
import { as } from '../components/as'

/** One named fact; one without words is left out. */
export interface Fact {
  label: string
  words?: string
}

/** Names and what they stand for, in two close columns that stack when there is no room. */
export function Facts({ facts }: { facts: readonly Fact[] }) {
  return (
    <View className="facts" {...as('list')}>
      {facts.map(({ label, words }) =>
        words ? (
          <View key={label} className="facts__row" {...as('listitem')}>
            <View className="facts__label">{label}</View>
            <View className="facts__words">{words}</View>
          </View>
        ) : null,
      )}
    </View>
  )
}
