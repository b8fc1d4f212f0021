import { View } from '@tarojs/components'
import type { PropsWithChildren, ReactNode } from 'react'
import { as } from './as'
import { Button, Buttons } from './button'
import { phone as callPhone } from './page'
import { Photo } from './photo'

/** One named fact on the plate. */
interface PlateLine {
  label: string
  value: string
}

interface Props {
  /** What this person is to the reader: 您的思想政治指导员, or the station that stands in. */
  head: string
  name: string
  phone: string
  photo?: string
  /** Station, specialties, place, hours, term: in the order to be read. */
  lines: readonly PlateLine[]
  /** What may stand below the buttons, so that asking and calling stay on the first screen. */
  below?: ReactNode
  /** The name of the call button, such as 打电话给张建国. */
  callWords: string
}

/** The public card (公开牌), drawn like the plate on the office wall; more buttons may follow the call. */
export function PublicCard({ head, name, phone, photo, lines, below, callWords, children }: PropsWithChildren<Props>) {
  return (
    <View className="plate" {...as('region', head)}>
      <View className="plate__head">{head}</View>
      <View className="plate__body">
        <View className="plate__person">
          <Photo name={name} src={photo} />
          <View className="plate__who">
            <View className="plate__name">{name}</View>
            <View className="plate__phone">{phone}</View>
          </View>
        </View>
        <PlateLines lines={lines} />
        <Buttons>
          {children}
          <Button icon="phone" words={callWords} onTap={() => callPhone(phone)} />
        </Buttons>
        {below}
      </View>
    </View>
  )
}

/** Named facts, one under the other. */
export function PlateLines({ lines }: { lines: readonly PlateLine[] }) {
  return (
    <>
      {lines.map(({ label, value }) => (
        <View key={label} className="plate__line">
          <View className="plate__label">{label}</View>
          <View className="plate__value">{value}</View>
        </View>
      ))}
    </>
  )
}
