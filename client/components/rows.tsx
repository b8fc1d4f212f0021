import { View } from '@tarojs/components'
import type { PropsWithChildren, ReactNode } from 'react'
import { as } from './as'
import { Icon } from './icon'
import { Tappable } from './tappable'

interface Props {
  /** The name or number: it is the link. */
  title: string
  onOpen?: () => void
  detail?: string
  /** Tags and due labels, side by side while there is room. */
  facts?: ReactNode
}

/** One line of a list: big for veterans, dense for those who serve. */
export function Row({ title, onOpen, detail, facts }: Props) {
  const words = (
    <>
      <View className="row__main">
        <View className="row__title">{title}</View>
        {detail ? <View className="row__detail">{detail}</View> : null}
        {facts ? <View className="row__facts">{facts}</View> : null}
      </View>
      {onOpen ? (
        <View className="row__end">
          <Icon name="next" />
        </View>
      ) : null}
    </>
  )
  return (
    <View {...as('listitem')}>
      {onOpen ? (
        <Tappable role="link" className="row row--open" onTap={onOpen}>
          {words}
        </Tappable>
      ) : (
        <View className="row">{words}</View>
      )}
    </View>
  )
}

/** The list around the rows. */
export function Rows({ label, children }: PropsWithChildren<{ label?: string }>) {
  return (
    <View className="rows" {...as('list', label)}>
      {children}
    </View>
  )
}
