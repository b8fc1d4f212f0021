import { Text, View } from '@tarojs/components'
import type { PropsWithChildren } from 'react'
import { copy } from '../copy/app'
import { Tappable } from './tappable'

interface Props {
  label: string
  figure: string
  unit?: string
  /** What exactly is counted, and up to when. */
  definition: string
  late?: boolean
  /** Opens the rows this figure counts. */
  onOpen: () => void
}

/** One figure that says what it counts and opens the rows it counted. */
export function Stat({ label, figure, unit, definition, late, onOpen }: Props) {
  return (
    <Tappable role="link" className={`stat ${late ? 'stat--late' : ''}`} onTap={onOpen}>
      <View className="stat__label">{label}</View>
      <View className="stat__figure">
        <Text>{figure}</Text>
        {unit ? <Text className="stat__unit">{unit}</Text> : null}
      </View>
      <View className="stat__definition">{definition}</View>
      <View className="stat__open">{copy.openRows}</View>
    </Tappable>
  )
}

/** Figures side by side while there is room. */
export function Stats({ children }: PropsWithChildren) {
  return <View className="stats">{children}</View>
}
