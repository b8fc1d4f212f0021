import { View } from '@tarojs/components'

/** The few drawings there are; each always stands beside a word. */
export type IconName = 'phone' | 'next' | 'back' | 'down' | 'check' | 'camera' | 'voice' | 'help' | 'warn' | 'home'

/** A drawing as tall as the text beside it, in the text's colour. */
export function Icon({ name }: { name: IconName }) {
  return <View className={`icon icon--${name}`} aria-hidden="true" />
}
