import { useState } from 'react'
import { Button, Buttons } from '../../components/button'
import { Choice } from '../../components/choice'
import { Sheet } from '../../components/sheet'
import { TextArea } from '../../components/text-area'
import { verdictNames } from '../../copy/labels'
import { request as copy } from '../../copy/request'
import { useTyped } from '../typed'
import { ActProblem } from './use-act-on'

const values = ['satisfied', 'fairlySatisfied', 'dissatisfied'] as const
/** What a veteran may say of how a matter was handled. */
type Value = (typeof values)[number]

interface Props {
  requestId: string
  label: string
  hint: string
  /** Said beside 不满意. */
  hintUnhappy: string
  /** Whether 不满意 asks for a reason. */
  needsReason?: boolean
  /** What follows from each answer. */
  texts: Record<Value, string>
  busy: boolean
  error: unknown
  /** True when it is done. */
  onSend: (value: Value, reason: string) => Promise<boolean>
  onDone: (words: string) => void
}

/** Says how it was: a choice, a reason, and one more look before it counts. */
export function Judge({ requestId, label, hint, hintUnhappy, needsReason, texts, busy, error, onSend, onDone }: Props) {
  const [value, setValue] = useState<Value>()
  const [reason, setReason] = useTyped(requestId, 'verdict')
  const [isTried, setTried] = useState(false)
  const [isAsking, setAsking] = useState(false)
  const isAsked = needsReason === true && value === 'dissatisfied'
  const lacksReason = isAsked && !reason.trim()
  const ask = () => {
    setTried(true)
    setAsking(value !== undefined && !lacksReason)
  }
  const send = async () => {
    const isDone = value !== undefined && (await onSend(value, reason))
    setAsking(false)
    if (!isDone) return
    setReason('')
    onDone(copy.judged)
  }
  return (
    <>
      <Choice
        label={label}
        hint={hint}
        error={isTried && !value ? copy.judgeMissing : undefined}
        options={values.map((one) => ({
          value: one,
          label: verdictNames[one],
          hint: one === 'dissatisfied' ? hintUnhappy : undefined,
        }))}
        value={value}
        onChange={setValue}
      />
      {value ? (
        <TextArea
          label={isAsked ? copy.reasonNeeded : copy.reason}
          optional={!isAsked}
          error={isTried && lacksReason ? copy.reasonMissing : undefined}
          value={reason}
          most={500}
          onChange={setReason}
        />
      ) : null}
      <ActProblem error={error} />
      {isAsking && value ? (
        <Sheet
          title={copy.verdictTitle(verdictNames[value])}
          words={copy.verdictSure}
          cancelWords={copy.verdictBack}
          busy={busy}
          onConfirm={send}
          onCancel={() => setAsking(false)}
        >
          {texts[value]}
        </Sheet>
      ) : (
        <Buttons>
          <Button kind="primary" words={copy.sendVerdict} onTap={ask} />
        </Buttons>
      )}
    </>
  )
}
