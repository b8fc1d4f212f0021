import { Text, View } from '@tarojs/components'
import { as } from './as'
import { Tappable } from './tappable'

/** One of the lists that share a page. */
interface Tab<Key extends string> {
  key: Key
  label: string
  count?: number
  /** The count is of things that are late. */
  late?: boolean
}

interface Props<Key extends string> {
  tabs: readonly Tab<Key>[]
  current: Key
  onChange: (key: Key) => void
}

/** Lists side by side, each with how many it holds; they wrap rather than scroll. */
export function Tabs<Key extends string>({ tabs, current, onChange }: Props<Key>) {
  return (
    <View className="tabs" {...as('tablist')}>
      {tabs.map(({ key, label, count, late }) => (
        <Tappable
          key={key}
          role="tab"
          on={key === current}
          className={`tabs__tab ${key === current ? 'tabs__tab--on' : ''}`}
          onTap={() => onChange(key)}
        >
          <Text>{label}</Text>
          {count === undefined ? null : (
            <Text className={`tabs__count ${late && count > 0 ? 'tabs__count--late' : ''}`}>{count}</Text>
          )}
        </Tappable>
      ))}
    </View>
  )
}
