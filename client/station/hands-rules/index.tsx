import type { Output } from '@shared/contracts'
import type { Category } from '@shared/domain/request/category'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button, Buttons } from '../../components/button'
import { Choices } from '../../components/choice'
import { Notice } from '../../components/notice'
import { LoadingState } from '../../components/states'
import { TextArea } from '../../components/text-area'
import { TextInput } from '../../components/text-input'
import { instantWords } from '../../copy/due'
import { categoryNames } from '../../copy/labels'
import { sentenceFor } from '../../copy/refusals'
import { handsRulesCopy as copy } from '../../copy/templates'
import { DeskPage } from '../../desk/desk-page'
import { Failure } from '../../desk/failure'
import { optionsOf } from '../../desk/options'
import { useStationId } from '../../desk/seat'
import { useAct, useRead } from '../../queries'

type Rules = Output<'station', 'readHandsRules'>

/** Whose answers a second person reads, how many petitions are looked at again, where they are usually sent; the bureau's head writes it. */
export default function StationHandsRules() {
  const stationId = useStationId()
  const { data, error, refetch } = useRead('station', 'readHandsRules', {}, { stationId })
  return (
    <DeskPage title={copy.title} desk="station">
      {data ? (
        <>
          {data.isDefault ? <View className="desk-quiet">{copy.isDefault}</View> : null}
          {data.changed ? (
            <View className="desk-quiet">
              {copy.changed(data.changed.byName, instantWords(data.changed.at, data.changed.at), data.changed.reason)}
            </View>
          ) : null}
          {data.mayChange ? <Write rules={data} stationId={stationId} /> : <Read rules={data} />}
        </>
      ) : error ? (
        <Failure error={error} onRetry={refetch} />
      ) : (
        <LoadingState />
      )}
    </DeskPage>
  )
}

function Read({ rules: { reviewedCategories, lookBackPercent, outsideBodies } }: { rules: Rules }) {
  const names = (list: string[]) => (list.length > 0 ? list.join('、') : copy.none)
  return (
    <>
      <View>{`${copy.reviewed}：${names(reviewedCategories.map((category) => categoryNames[category]))}`}</View>
      <View>{`${copy.percent}：${copy.share(lookBackPercent)}`}</View>
      <View>{`${copy.bodies}：${names(outsideBodies)}`}</View>
    </>
  )
}

function Write({ rules, stationId }: { rules: Rules; stationId?: string }) {
  const [reviewed, setReviewed] = useState<Category[]>(rules.reviewedCategories)
  const [percent, setPercent] = useState(String(rules.lookBackPercent))
  const [bodies, setBodies] = useState(rules.outsideBodies.join('\n'))
  const [reason, setReason] = useState('')
  const { mutateAsync, isPending, isSuccess, error } = useAct('station', 'setHandsRules', { stationId })
  const save = () => {
    const lines = bodies.split('\n').map((line) => line.trim())
    const rules = {
      reviewedCategories: reviewed,
      outsideBodies: lines.filter(Boolean),
      lookBackPercent: Number(percent),
      reason,
    }
    void mutateAsync(rules).then(
      () => setReason(''),
      () => undefined,
    )
  }
  return (
    <>
      <Choices
        label={copy.reviewed}
        hint={copy.reviewedHint}
        options={optionsOf(categoryNames)}
        values={reviewed}
        onChange={setReviewed}
      />
      <TextInput
        label={copy.percent}
        hint={copy.percentHint}
        kind="number"
        maxLength={3}
        value={percent}
        onChange={setPercent}
      />
      <TextArea label={copy.bodies} hint={copy.bodiesHint} optional value={bodies} most={3000} onChange={setBodies} />
      <TextArea label={copy.reason} value={reason} most={200} onChange={setReason} />
      {error ? <Notice kind="late" word={sentenceFor(error)} /> : null}
      {isSuccess ? <Notice word={copy.saved} /> : null}
      <Buttons>
        <Button
          kind="primary"
          words={copy.save}
          busy={isPending}
          disabled={reason.trim() === '' || !isShare(percent)}
          onTap={save}
        />
      </Buttons>
    </>
  )
}

const isShare = (percent: string): boolean =>
  /^\d{1,3}$/.test(percent) && Number(percent) >= 1 && Number(percent) <= 100
