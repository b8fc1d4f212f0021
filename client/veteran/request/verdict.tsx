import { useState } from 'react'
import { Button, Buttons } from '../../components/button'
import { Choice } from '../../components/choice'
import { Sheet } from '../../components/sheet'
import { TextArea } from '../../components/text-area'
import { promiseWords } from '../../copy/due'
import { verdictNames } from '../../copy/labels'
import { request as copy } from '../../copy/request'
import { useTyped } from '../typed'
import type { ActorProps } from './matter'
import { ActProblem, useActOn } from './use-act-on'

const values = ['satisfied', 'fairlySatisfied', 'dissatisfied'] as const
type Value = (typeof values)[number]
const options = values.map((value) => ({ value, label: verdictNames[value], hint: copy.verdictHints[value] }))

/** Says whether it helped: a choice, a reason, and one more look before it counts. */
export function Verdict({ request, onDone, until }: ActorProps & { until: string }) {
  const { requestId, version, now } = request
  const [value, setValue] = useState<Value>()
  const [reason, setReason] = useTyped(requestId, 'verdict')
  const [isTried, setTried] = useState(false)
  const [isAsking, setAsking] = useState(false)
  const confirm = useActOn('confirm')
  const contest = useActOn('contest')
  const isUnhappy = value === 'dissatisfied'
  const lacksReason = isUnhappy && !reason.trim()
  const ask = () => {
    setTried(true)
    setAsking(value !== undefined && !lacksReason)
  }
  const send = async () => {
    const on = { requestId, version }
    const isDone =
      value === 'dissatisfied'
        ? await contest.run({ ...on, reason })
        : value !== undefined && (await confirm.run({ ...on, verdict: value, reason }))
    setAsking(false)
    if (!isDone) return
    setReason('')
    onDone(copy.judged)
  }
  return (
    <>
      <Choice
        label={copy.judge}
        hint={copy.judgeUntil(promiseWords(until, now))}
        error={isTried && !value ? copy.judgeMissing : undefined}
        options={options}
        value={value}
        onChange={setValue}
      />
      {value ? (
        <TextArea
          label={isUnhappy ? copy.reasonNeeded : copy.reason}
          optional={!isUnhappy}
          error={isTried && lacksReason ? copy.reasonMissing : undefined}
          value={reason}
          most={500}
          onChange={setReason}
        />
      ) : null}
      <ActProblem error={confirm.error ?? contest.error} />
      {isAsking && value ? (
        <Sheet
          title={copy.verdictTitle(verdictNames[value])}
          words={copy.verdictSure}
          cancelWords={copy.verdictBack}
          busy={confirm.isPending || contest.isPending}
          onConfirm={send}
          onCancel={() => setAsking(false)}
        >
          {copy.verdictText[value]}
        </Sheet>
      ) : (
        <Buttons>
          <Button kind="primary" words={copy.sendVerdict} onTap={ask} />
        </Buttons>
      )}
    </>
  )
}
