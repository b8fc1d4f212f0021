import type { Receipt } from '@shared/contracts/views'
import { View } from '@tarojs/components'
import { Button, Buttons } from '../../components/button'
import { promiseWords } from '../../copy/due'
import { clockNames, trackNames } from '../../copy/labels'
import { recordCopy } from '../../copy/record'
import { open } from '../../desk/address'
import { Facts } from '../../desk/facts'
import { Repeats } from '../../desk/repeats'

interface Props {
  receipt: Receipt
  name: string
  stationId?: string
  onAgain: () => void
}

/** The receipt to read out to whoever came: the number large, who holds it, and by when. */
export function RecordReceipt({ receipt, name, stationId, onAgain }: Props) {
  const { requestId, version, number, track, holder, promise, receivedAt } = receipt
  const due = promise.dueAt ? promiseWords(promise.dueAt, receivedAt) : ''
  return (
    <>
      <View className="desk-lead">{`${name}的${trackNames[track]}，已登记`}</View>
      <View className="desk-number">{number}</View>
      <Facts
        facts={[
          { label: recordCopy.handler, words: `${holder.name}，${holder.phone}` },
          {
            label: recordCopy.promise,
            words: `${recordCopy.before(clockNames[promise.key], due)}（${promise.basis}）`,
          },
        ]}
      />
      <Repeats request={{ requestId, version, acts: ['linkRepeat'] }} stationId={stationId} />
      <Buttons>
        <Button kind="primary" words={recordCopy.open} onTap={() => open('/station/dossier/index', { requestId })} />
        <Button words={recordCopy.again} onTap={onAgain} />
      </Buttons>
    </>
  )
}
