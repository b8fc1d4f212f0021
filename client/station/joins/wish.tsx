import type { Output } from '@shared/contracts'
import { station } from '@shared/contracts/station'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '../../components/button'
import { Notice, Problems } from '../../components/notice'
import { PersonCard } from '../../components/person-card'
import { Sheet } from '../../components/sheet'
import { TextArea } from '../../components/text-area'
import { dateWords } from '../../copy/due'
import { joinCopy } from '../../copy/record'
import { sentenceFor } from '../../copy/refusals'
import { type Faults, faultsOf, problemsOf, type Question } from '../../desk/checking'
import { useAct } from '../../queries'

interface Props {
  join: Output<'station', 'listJoins'>['joins'][number]
  stationId?: string
  onSettled: (words: string) => void
}

const questions: Record<string, Question> = { reason: { label: joinCopy.reason, kind: 'words', most: 200 } }

/** One wish to be added: who, from where, and the two answers. */
export function JoinWish({ join, stationId, onSettled }: Props) {
  const { joinId, name, phone, note, stationName, askedAt } = join
  const [answer, setAnswer] = useState<'add' | 'refuse'>()
  const [reason, setReason] = useState('')
  const [faults, setFaults] = useState<Faults>({})
  const { mutateAsync, isPending, error } = useAct('station', 'verifyJoin', { stationId })
  const settle = async () => {
    const isAdded = answer === 'add'
    const said = isAdded ? '' : reason
    const wrong = faultsOf(station.verifyJoin.input, { joinId, askedAt, isAdded, reason: said }, questions)
    if (!isAdded && said.trim() === '') wrong.reason = `请填写“${joinCopy.reason}”`
    setFaults(wrong)
    if (Object.keys(wrong).length > 0) return
    await mutateAsync({ joinId, askedAt, isAdded, reason: said }).then(
      () => onSettled(isAdded ? joinCopy.added(name) : joinCopy.refused(name)),
      () => undefined,
    )
  }
  const lines = [joinCopy.asked(stationName, dateWords(askedAt, askedAt)), note].filter(Boolean)
  return (
    <View className="desk-wish">
      <PersonCard name={name} phone={phone} lines={lines} />
      {answer ? (
        <Sheet
          title={answer === 'add' ? joinCopy.add : joinCopy.refuse}
          words={answer === 'add' ? joinCopy.add : joinCopy.refuse}
          danger={answer === 'refuse'}
          busy={isPending}
          onConfirm={() => void settle()}
          onCancel={() => setAnswer(undefined)}
        >
          <Problems problems={problemsOf(faults, joinId)} />
          {error ? <Notice kind="late" word={sentenceFor(error)} /> : null}
          {answer === 'add' ? (
            joinCopy.addText
          ) : (
            <TextArea
              id={`${joinId}-reason`}
              label={joinCopy.reason}
              hint={joinCopy.reasonHint}
              error={faults.reason}
              most={200}
              value={reason}
              onChange={setReason}
            />
          )}
        </Sheet>
      ) : (
        <View className="desk-acts">
          <Button kind="primary" words={joinCopy.add} onTap={() => setAnswer('add')} />
          <Button kind="danger" words={joinCopy.refuse} onTap={() => setAnswer('refuse')} />
        </View>
      )}
    </View>
  )
}
