import type { Receipt } from '@shared/contracts/views'
import { View } from '@tarojs/components'
import { Button, Buttons } from '../../components/button'
import { promiseWords } from '../../copy/due'
import { clockNames, trackNames } from '../../copy/labels'
import { recordCopy } from '../../copy/record'
import { open } from '../../desk/address'
import { Facts } from '../../desk/facts'

interface Props {
  receipt: Receipt
  name: string
  onAgain: () => void
}

/** The receipt to read out to whoever came: the number large, who holds it, and by when. */
export function RecordReceipt({ receipt, name, onAgain }: Props) {
  const { requestId, number, track, holder, promise, receivedAt } = receipt
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
      <Buttons>
        <Button kind="primary" words={recordCopy.open} onTap={() => open('/station/dossier/index', { requestId })} />
        <Button words={recordCopy.again} onTap={onAgain} />
      </Buttons>
    </>
  )
}
