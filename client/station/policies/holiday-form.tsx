import { Refusal } from '@shared/domain/refusal'
import { useState } from 'react'
import { Button, Buttons } from '../../components/button'
import { Notice } from '../../components/notice'
import { Section } from '../../components/section'
import { TextArea } from '../../components/text-area'
import { TextInput } from '../../components/text-input'
import { policiesCopy } from '../../copy/policies'
import { sentenceFor } from '../../copy/refusals'
import { useAct, useRead } from '../../queries'
import { MovedClocks } from './moved'

interface Props {
  year: number
  today: string
  stationId?: string
  onDone: (words: string) => void
  onCancel: () => void
}

const daysIn = (typed: string): string[] => typed.split(/[\s,，、;；]+/).filter((day) => day !== '')

/** Which day of the list is wrong, where the refusal names one. */
const sentenceOf = (error: unknown): string =>
  error instanceof Refusal && error.code === 'FORM_INVALID' && error.detail.value
    ? policiesCopy.wrongDay(String(error.detail.value))
    : sentenceFor(error)

/** A year's notice: checked against the due times that wait for it, then taken in. */
export function HolidayForm({ year: first, today, stationId, onDone, onCancel }: Props) {
  const [typed, setTyped] = useState({ year: String(first), holidays: '', makeUpDays: '', source: '' })
  const [tried, setTried] = useState('')
  const { mutateAsync, isPending, error } = useAct('station', 'importHolidays', { stationId })
  const notice = {
    year: Number(typed.year),
    holidays: daysIn(typed.holidays),
    makeUpDays: daysIn(typed.makeUpDays),
    source: typed.source,
  }
  const isWhole = /^\d{4}$/.test(typed.year) && notice.holidays.length > 0 && typed.source.trim() !== ''
  const isTried = isWhole && tried === JSON.stringify(notice)
  const preview = useRead('station', 'previewHolidays', notice, { stationId, enabled: isTried })
  const wrong = error ?? (isTried ? preview.error : undefined)
  const field = (name: keyof typeof typed) => ({
    value: typed[name],
    onChange: (words: string) => setTyped({ ...typed, [name]: words }),
  })
  const take = () =>
    mutateAsync(notice).then(
      ({ year }) => onDone(policiesCopy.imported(year)),
      () => undefined,
    )
  return (
    <Section title={policiesCopy.importYear}>
      <Notice word={policiesCopy.importIntro} />
      <TextInput label={policiesCopy.year} kind="number" maxLength={4} {...field('year')} />
      <TextArea label={policiesCopy.daysOff} {...field('holidays')} />
      <TextArea label={policiesCopy.worked} {...field('makeUpDays')} />
      <TextInput label={policiesCopy.source} {...field('source')} />
      {wrong ? <Notice kind="late" word={sentenceOf(wrong)} /> : null}
      {isTried && preview.data ? (
        <Notice word={policiesCopy.settles(preview.data)}>
          <MovedClocks examples={preview.data.examples} now={`${today}T00:00:00+08:00`} />
        </Notice>
      ) : null}
      <Buttons>
        {isTried && preview.data ? (
          <Button kind="primary" words={policiesCopy.import} busy={isPending} onTap={take} />
        ) : (
          <Button
            kind="primary"
            words={policiesCopy.previewYear}
            disabled={!isWhole}
            onTap={() => setTried(JSON.stringify(notice))}
          />
        )}
        <Button words={policiesCopy.cancel} onTap={onCancel} />
      </Buttons>
    </Section>
  )
}
