import type { Summary } from '@shared/contracts/views'
import { View } from '@tarojs/components'
import { as } from '../../components/as'
import { copy } from '../../copy/veteran'
import { MatterRows } from '../matter-rows'
import '../turn.scss'

interface Props {
  count: number
  matters: readonly Summary[]
  now: string
}

/** The matters that wait for the veteran, each one tap away; what is more is under all matters. */
export function YourTurn({ count, matters, now }: Props) {
  return (
    <View className="turn" {...as('region', copy.home.yourTurn(count))}>
      <View className="turn__head">{copy.home.yourTurn(count)}</View>
      <View className="turn__body turn__body--rows">
        <MatterRows label={copy.home.yourTurn(count)} matters={matters} now={now} />
      </View>
    </View>
  )
}
