import type { Output } from '@shared/contracts'
import { addDays } from '@shared/domain/clock/china-time'
import { useState } from 'react'
import { Button, Buttons } from '../../components/button'
import { Choice } from '../../components/choice'
import { MomentInput } from '../../components/moment-input'
import { Notice } from '../../components/notice'
import { Section } from '../../components/section'
import { TextInput } from '../../components/text-input'
import { clockNames } from '../../copy/labels'
import { policiesCopy } from '../../copy/policies'
import { sentenceFor } from '../../copy/refusals'
import { useAct, useRead } from '../../queries'
import { MovedClocks } from './moved'

type Rule = Output<'station', 'listPolicies'>['versions'][number]['rules'][number]

interface Props {
  rules: readonly Rule[]
  today: string
  stationId?: string
  onDone: (words: string) => void
  onCancel: () => void
}

/** One promise set otherwise: tried out on last month's matters, then saved as the next version. */
export function PolicyForm({ rules, today, stationId, onDone, onCancel }: Props) {
  const [key, setKey] = useState<Rule['key']>()
  const [typed, setTyped] = useState({ limit: '', validFrom: addDays(today, 1), localRule: '', reason: '' })
  const [tried, setTried] = useState('')
  const { mutateAsync, isPending, error } = useAct('station', 'savePolicy', { stationId })
  const rule = { key: key ?? 'service.accept', limit: Number(typed.limit) }
  const localRule = typed.localRule.trim()
  const change = { validFrom: typed.validFrom, rules: [{ ...rule, ...(localRule ? { localRule } : {}) }] }
  const isWhole = key !== undefined && /^\d+$/.test(typed.limit) && typed.validFrom !== ''
  const isTried = isWhole && tried === JSON.stringify(change)
  const preview = useRead('station', 'previewPolicy', change, { stationId, enabled: isTried })
  const wrong = error ?? (isTried ? preview.error : undefined)
  const field = (name: keyof typeof typed) => ({
    value: typed[name],
    onChange: (words: string) => setTyped({ ...typed, [name]: words }),
  })
  const save = () =>
    mutateAsync({ ...change, reason: typed.reason }).then(
      ({ version }) => onDone(policiesCopy.saved(version)),
      () => undefined,
    )
  return (
    <Section title={policiesCopy.change}>
      <Notice word={policiesCopy.changeIntro} />
      <Choice
        label={policiesCopy.which}
        options={rules.map((one) => ({
          value: one.key,
          label: clockNames[one.key],
          hint: `${policiesCopy.limitOf(one)}，${policiesCopy.basisOf(one)}`,
        }))}
        value={key}
        onChange={setKey}
      />
      <TextInput label={policiesCopy.newLimit} kind="number" maxLength={6} {...field('limit')} />
      <MomentInput label={policiesCopy.validFrom} kind="date" {...field('validFrom')} />
      <TextInput label={policiesCopy.localRule} hint={policiesCopy.localRuleHint} {...field('localRule')} />
      <TextInput label={policiesCopy.reason} maxLength={200} {...field('reason')} />
      {wrong ? <Notice kind="late" word={sentenceFor(wrong)} /> : null}
      {isTried && preview.data ? (
        <Notice word={policiesCopy.previewed(preview.data)}>
          <MovedClocks examples={preview.data.examples} now={`${today}T00:00:00+08:00`} />
        </Notice>
      ) : null}
      <Buttons>
        {isTried && preview.data ? (
          <Button
            kind="primary"
            words={policiesCopy.save}
            busy={isPending}
            disabled={typed.reason.trim() === ''}
            onTap={save}
          />
        ) : (
          <Button
            kind="primary"
            words={policiesCopy.preview}
            disabled={!isWhole}
            onTap={() => setTried(JSON.stringify(change))}
          />
        )}
        <Button words={policiesCopy.cancel} onTap={onCancel} />
      </Buttons>
    </Section>
  )
}
