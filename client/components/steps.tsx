import { View } from '@tarojs/components'
import { copy } from '../copy/app'

/** How far along: 第 1 步，共 3 步. */
export function Steps({ step, of }: { step: number; of: number }) {
  const parts = Array.from({ length: of }, (_, index) => index + 1)
  return (
    <View className="steps">
      <View className="steps__words">{copy.step(step, of)}</View>
      <View className="steps__track" aria-hidden="true">
        {parts.map((part) => (
          <View key={part} className={`steps__part ${part <= step ? 'steps__part--done' : ''}`} />
        ))}
      </View>
    </View>
  )
}
