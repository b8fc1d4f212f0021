import type { Receipt as Content } from '@shared/contracts/views'
import { View } from '@tarojs/components'
import { useRouter } from '@tarojs/taro'
import { Button, Buttons } from '../../components/button'
import { phone } from '../../components/page'
import { PersonCard } from '../../components/person-card'
import { EmptyState } from '../../components/states'
import { receipt as copy } from '../../copy/ask'
import { promiseWords } from '../../copy/due'
import { request } from '../../copy/request'
import { open } from '../pages'
import { UploadsNotice } from '../uploads-notice'
import { VeteranPage } from '../veteran-page'
import { keptReceipt } from './kept-receipt'
import './receipt.scss'

/** What was just registered: its number, who has it, and by when they promise what. */
export default function Receipt() {
  const { requestId: id = '' } = useRouter().params
  const receipt = keptReceipt(id)
  return (
    <VeteranPage title={copy.title}>
      {receipt ? (
        <Slip receipt={receipt} />
      ) : (
        <EmptyState
          title={copy.gone}
          text={copy.goneText}
          action={{ words: copy.goneOpen, onTap: () => void open.requests() }}
        />
      )}
    </VeteranPage>
  )
}

function Slip({ receipt }: { receipt: Content }) {
  const { requestId, number, holder, promise, receivedAt } = receipt
  const until = promise.dueAt && promiseWords(promise.dueAt, receivedAt)
  return (
    <>
      <View className="slip">
        <View className="slip__done">{copy.done}</View>
        <View className="slip__label">{copy.number}</View>
        <View className="slip__number">{number}</View>
        <View className="slip__label">{copy.next}</View>
        {holder.kind === 'instructor' ? (
          <PersonCard name={holder.name} photo={holder.photo} lines={[request.holderKinds[holder.kind]]} />
        ) : null}
        <View className="slip__promise">
          {until ? copy.promise(holder.name, until, promise.key) : copy.noDate(holder.name, promise.key)}
          {promise.isProvisional ? `（${copy.provisional}）` : ''}
        </View>
        {promise.isProvisional ? <View className="slip__note">{copy.provisionalText}</View> : null}
        <View className="slip__note">{copy.basis(promise.basis)}</View>
        <View className="slip__note">{copy.calls}</View>
        <View className="slip__note">{copy.late}</View>
      </View>
      <UploadsNotice requestId={requestId} />
      <View className="slip__keep">{copy.keep}</View>
      <Buttons>
        <Button kind="primary" words={copy.open} onTap={() => void open.request(requestId)} />
        <Button icon="phone" words={copy.call(holder.name)} onTap={() => phone(holder.phone)} />
      </Buttons>
    </>
  )
}
