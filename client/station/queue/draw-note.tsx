import type { Output } from '@shared/contracts'
import { View } from '@tarojs/components'
import { Button } from '../../components/button'
import { lookBackCopy } from '../../copy/look-back'
import { open } from '../../desk/address'
import { monthsBefore } from '../ledger/filters'

interface Props {
  share: Output<'station', 'listQueue'>['lookBackShare']
  now: string
}

/** How the second look is drawn, and the way to all that was drawn of the month before. */
export function DrawNote({ share: { percent, isVerified }, now }: Props) {
  const [, drawnIn] = monthsBefore(now.slice(0, 7))
  return (
    <>
      <View className="desk-quiet">
        {lookBackCopy.rule(percent)}
        {isVerified ? '' : lookBackCopy.unverified}
      </View>
      <Button kind="link" words={lookBackCopy.wholeSample} onTap={() => open('/station/ledger/index', { drawnIn })} />
    </>
  )
}
