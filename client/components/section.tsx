import { View } from '@tarojs/components'
import type { PropsWithChildren } from 'react'

/** A part of a page under its own heading. */
export function Section({ title, children }: PropsWithChildren<{ title: string }>) {
  return (
    <View className="section">
      <View className="section__title" role="heading" aria-level="2">
        {title}
      </View>
      {children}
    </View>
  )
}
