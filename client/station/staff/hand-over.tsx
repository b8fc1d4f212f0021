import { View } from '@tarojs/components'
import { Button, Buttons } from '../../components/button'
import { promiseWords } from '../../copy/due'
import { staffCopy } from '../../copy/staff'

/** A code to be handed to somebody. */
export interface HandedCode {
  name: string
  code: string
  expiresAt: string
}

interface Props {
  handed: HandedCode
  onClose: () => void
}

/** A code, large and once, in its groups, and how to hand it over. */
export function HandOver({ handed: { name, code, expiresAt }, onClose }: Props) {
  return (
    <View className="hand-over">
      <View className="desk-lead">{staffCopy.codeOf(name)}</View>
      <View className="hand-over__code" aria-label={[...code.replace(/-/g, '')].join(' ')}>
        {code.split('-').map((group) => (
          <View key={group} className="hand-over__group">
            {group}
          </View>
        ))}
      </View>
      <View className="hand-over__until">
        {`${staffCopy.codeOnce}。${staffCopy.codeUntil(promiseWords(expiresAt, expiresAt))}。`}
      </View>
      {staffCopy.handOver.map((step, index) => (
        <View key={step} className="hand-over__step">{`${index + 1}. ${step}`}</View>
      ))}
      <Buttons>
        <Button kind="primary" words={staffCopy.handedOver} onTap={onClose} />
      </Buttons>
    </View>
  )
}
