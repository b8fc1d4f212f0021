import type { Output } from '@shared/contracts'
import type { Category } from '@shared/domain/request/category'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button, Buttons } from '../../components/button'
import { Choices } from '../../components/choice'
import { Notice } from '../../components/notice'
import { Section } from '../../components/section'
import { TextArea } from '../../components/text-area'
import { instantWords } from '../../copy/due'
import { categoryNames } from '../../copy/labels'
import { sentenceFor } from '../../copy/refusals'
import { handsRulesCopy as copy } from '../../copy/templates'
import { optionsOf } from '../../desk/options'
import { useAct, useRead } from '../../queries'

type Rules = Output<'station', 'readHandsRules'>

/** Whose answers a second person reads, and where petitions are usually sent; the bureau's head writes both. */
export function HandsRules({ stationId }: { stationId?: string }) {
  const { data } = useRead('station', 'readHandsRules', {}, { stationId })
  if (!data) return null
  const { isDefault, changed, mayChange } = data
  return (
    <Section title={copy.title}>
      {isDefault ? <View className="desk-quiet">{copy.isDefault}</View> : null}
      {changed ? (
        <View className="desk-quiet">
          {copy.changed(changed.byName, instantWords(changed.at, changed.at), changed.reason)}
        </View>
      ) : null}
      {mayChange ? <Write rules={data} stationId={stationId} /> : <Read rules={data} />}
    </Section>
  )
}

function Read({ rules: { reviewedCategories, outsideBodies } }: { rules: Rules }) {
  const names = (list: string[]) => (list.length > 0 ? list.join('、') : copy.none)
  return (
    <>
      <View>{`${copy.reviewed}：${names(reviewedCategories.map((category) => categoryNames[category]))}`}</View>
      <View>{`${copy.bodies}：${names(outsideBodies)}`}</View>
    </>
  )
}

function Write({ rules, stationId }: { rules: Rules; stationId?: string }) {
  const [reviewed, setReviewed] = useState<Category[]>(rules.reviewedCategories)
  const [bodies, setBodies] = useState(rules.outsideBodies.join('\n'))
  const [reason, setReason] = useState('')
  const { mutateAsync, isPending, isSuccess, error } = useAct('station', 'setHandsRules', { stationId })
  const save = () => {
    const lines = bodies.split('\n').map((line) => line.trim())
    const rules = { reviewedCategories: reviewed, outsideBodies: lines.filter(Boolean), reason }
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
      <TextArea label={copy.bodies} hint={copy.bodiesHint} optional value={bodies} most={3000} onChange={setBodies} />
      <TextArea label={copy.reason} value={reason} most={200} onChange={setReason} />
      {error ? <Notice kind="late" word={sentenceFor(error)} /> : null}
      {isSuccess ? <Notice word={copy.saved} /> : null}
      <Buttons>
        <Button kind="primary" words={copy.save} busy={isPending} disabled={reason.trim() === ''} onTap={save} />
      </Buttons>
    </>
  )
}
