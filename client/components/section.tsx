import { View } from '@tarojs/components'
import type { PropsWithChildren } from 'react'
import { as } from './as'

/** A part of a page under its own heading. */
export function Section({ title, children }: PropsWithChildren<{ title: string }>) {
  return (
    <View className="section">
      <View className="section__title" aria-level="2" {...as('heading')}>
        {title}
      </View>
      {children}
    </View>
  )
}
