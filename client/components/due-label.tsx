import { Text, View } from '@tarojs/components'
import { dueWords } from '../copy/due'
import { Icon } from './icon'

interface Props {
  /** Which promise, such as 首次联系. */
  promise?: string
  /** The instant, as on the wire. */
  dueAt: string
  /** The server's now, so that a wrong clock on the phone does no harm. */
  now: string
}

/** A due time in words; late is red, carries a sign and says by how much. */
export function DueLabel({ promise, dueAt, now }: Props) {
  const { words, state } = dueWords(dueAt, now)
  return (
    <View className={`due due--${state}`}>
      {state === 'late' ? <Icon name="warn" /> : null}
      <Text>
        {promise ? `${promise}：` : ''}
        {words}
      </Text>
    </View>
  )
}
