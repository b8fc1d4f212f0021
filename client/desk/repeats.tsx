import type { Summary } from '@shared/contracts/views'
import { dateOf } from '@shared/domain/clock/china-time'
import type { Act } from '@shared/domain/request/lifecycle'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '../components/button'
import { Notice } from '../components/notice'
import { Row, Rows } from '../components/rows'
import { Section } from '../components/section'
import { Sheet } from '../components/sheet'
import { TextInput } from '../components/text-input'
import { openingWords } from '../copy/desk'
import { paperDay } from '../copy/due'
import { sentenceFor } from '../copy/refusals'
import { repeatCopy } from '../copy/repeat'
import { useAct, useRead } from '../queries'
import { open } from './address'

interface Props {
  request: { requestId: string; version: number; acts: readonly Act[] }
  stationId?: string
}

/** Looks for repetitions only when asked: a dossier opens with one call. */
export function RepeatsWhenAsked(props: Props) {
  const [isAsked, setAsked] = useState(false)
  if (isAsked) return <Repeats {...props} none={repeatCopy.none} />
  return <Button kind="link" words={repeatCopy.look} onTap={() => setAsked(true)} />
}

/** What a matter repeats, what repeats it, and what it may repeat: a person links it, or takes the link away. */
export function Repeats({ request, stationId, none }: Props & { none?: string }) {
  const { requestId, acts } = request
  const [chosen, setChosen] = useState<Summary>()
  const [isUnlinking, setUnlinking] = useState(false)
  const { data } = useRead('station', 'listRepeats', { requestId }, { stationId })
  const { linked, later = [], suggestions = [] } = data ?? {}
  const mayLink = acts.includes('linkRepeat')
  if (!linked && later.length === 0 && !(mayLink && suggestions.length > 0))
    return data && none ? <View className="desk-quiet">{none}</View> : null
  const done = () => {
    setChosen(undefined)
    setUnlinking(false)
  }
  return (
    <Section title={repeatCopy.title}>
      {linked ? (
        <>
          <Matters label={repeatCopy.nth(linked.nth, linked.number)} items={[linked]} />
          {acts.includes('unlinkRepeat') && !isUnlinking ? (
            <Button kind="link" words={repeatCopy.unlink} onTap={() => setUnlinking(true)} />
          ) : null}
          {isUnlinking ? <Unlink request={request} stationId={stationId} onDone={done} /> : null}
        </>
      ) : null}
      {later.length > 0 ? <Matters label={repeatCopy.later} items={later} /> : null}
      {mayLink && suggestions.length > 0 ? (
        <>
          <Matters label={repeatCopy.suggested} items={suggestions} />
          {chosen ? (
            <Link request={request} stationId={stationId} earlier={chosen} onDone={done} />
          ) : (
            suggestions.map((one) => (
              <Button key={one.requestId} words={repeatCopy.link(one.number)} onTap={() => setChosen(one)} />
            ))
          )}
        </>
      ) : null}
    </Section>
  )
}

function Matters({ label, items }: { label: string; items: readonly Summary[] }) {
  return (
    <>
      <View className="desk-quiet">{label}</View>
      <Rows label={label}>
        {items.map(({ requestId, number, opening, receivedAt }) => (
          <Row
            key={requestId}
            title={`${number}　${paperDay(dateOf(receivedAt))}`}
            detail={openingWords(opening)}
            onOpen={() => open('/station/dossier/index', { requestId })}
          />
        ))}
      </Rows>
    </>
  )
}

function Link({ request, stationId, earlier, onDone }: Props & { earlier: Summary; onDone: () => void }) {
  const [words, setWords] = useState('')
  const { mutateAsync, isPending, error } = useAct('station', 'linkRepeat', { stationId })
  const { requestId, version } = request
  const confirm = () =>
    mutateAsync({ requestId, version, earlierId: earlier.requestId, words }).then(onDone, () => undefined)
  return (
    <Sheet
      title={repeatCopy.link(earlier.number)}
      words={repeatCopy.link(earlier.number)}
      busy={isPending}
      onConfirm={confirm}
      onCancel={onDone}
    >
      {error ? <Notice kind="late" word={sentenceFor(error)} /> : null}
      <TextInput
        label={repeatCopy.linkWords}
        hint={repeatCopy.amongUs}
        value={words}
        maxLength={500}
        onChange={setWords}
      />
    </Sheet>
  )
}

function Unlink({ request, stationId, onDone }: Props & { onDone: () => void }) {
  const [words, setWords] = useState('')
  const { mutateAsync, isPending, error } = useAct('station', 'unlinkRepeat', { stationId })
  const { requestId, version } = request
  const confirm = () => mutateAsync({ requestId, version, words }).then(onDone, () => undefined)
  return (
    <Sheet
      title={repeatCopy.unlink}
      words={repeatCopy.unlink}
      busy={isPending}
      disabled={words.trim() === ''}
      onConfirm={confirm}
      onCancel={onDone}
    >
      {error ? <Notice kind="late" word={sentenceFor(error)} /> : null}
      <TextInput
        label={repeatCopy.unlinkWords}
        hint={repeatCopy.amongUs}
        value={words}
        maxLength={500}
        onChange={setWords}
      />
    </Sheet>
  )
}
