import { View } from '@tarojs/components'
import { as } from '../../components/as'
import { copy } from '../../copy/veteran'
import { useRead } from '../../queries'
import { isYourTurn, MatterRows } from '../matter-rows'
import '../turn.scss'

/** The matters that wait for the veteran, each one tap away; older ones are under all matters. */
export function YourTurn({ count }: { count: number }) {
  const { data } = useRead('veteran', 'listMine', {})
  const waiting = data?.items.filter(({ status }) => isYourTurn(status)) ?? []
  return (
    <View className="turn" {...as('region', copy.home.yourTurn(count))}>
      <View className="turn__head">{copy.home.yourTurn(count)}</View>
      {data && waiting.length > 0 ? (
        <View className="turn__body turn__body--rows">
          <MatterRows label={copy.home.yourTurn(count)} matters={waiting} now={data.now} />
        </View>
      ) : (
        <View className="turn__body">{copy.home.yourTurnText}</View>
      )}
    </View>
  )
}
