import { View } from '@tarojs/components'
import { type PropsWithChildren, useState } from 'react'
import { as } from '../../components/as'
import { Button, Buttons } from '../../components/button'
import { Section } from '../../components/section'
import { TextArea } from '../../components/text-area'
import { verdictNames } from '../../copy/labels'
import { request as copy } from '../../copy/request'
import { useTyped } from '../typed'
import type { ActorProps } from './matter'
import { ActProblem, useActOn } from './use-act-on'
import { Verdict } from './verdict'

/** What waits for the veteran: a question to answer, or an answer to judge; nothing where it is not their turn. */
export function YourTurn(props: ActorProps) {
  const { acts, status, question, answer, verdict, verdictUntil, now } = props.request
  const mayJudge = acts.includes('confirm') && !verdict && verdictUntil !== undefined && now < verdictUntil
  if (status === 'waiting' && question && acts.includes('reply'))
    return (
      <Turn>
        <Reply {...props} />
      </Turn>
    )
  if (answer && mayJudge)
    return (
      <Turn>
        <Answer {...props} />
        <Verdict {...props} until={verdictUntil} />
      </Turn>
    )
  if (!answer) return null
  return (
    <Section title={copy.answerBy(props.request.holder.name)}>
      <Answer {...props} isBare />
      {verdict ? (
        <View className="turn__words">{`${copy.yourVerdict}：${verdictNames[verdict.value]}${verdict.reason ? `。${verdict.reason}` : ''}`}</View>
      ) : null}
    </Section>
  )
}

function Turn({ children }: PropsWithChildren) {
  return (
    <View className="turn" {...as('region', copy.yourTurn)}>
      <View className="turn__head">{copy.yourTurn}</View>
      <View className="turn__body">{children}</View>
    </View>
  )
}

function Answer({ request: { answer, holder }, isBare = false }: ActorProps & { isBare?: boolean }) {
  return (
    <>
      {isBare ? null : <View className="turn__label">{copy.answerBy(holder.name)}</View>}
      <View className="turn__words">{answer?.words}</View>
      {answer?.wasLate ? <View className="due due--late">{copy.answerWasLate}</View> : null}
    </>
  )
}

function Reply({ request: { requestId, version, question, holder }, onDone }: ActorProps) {
  const [words, setWords] = useTyped(requestId, 'reply')
  const [isTried, setTried] = useState(false)
  const { run, isPending, error } = useActOn('reply')
  const send = async () => {
    setTried(true)
    if (!words.trim() || !(await run({ requestId, version, words }))) return
    setWords('')
    onDone(copy.replied(holder.name))
  }
  return (
    <>
      <View className="turn__label">{copy.asks(holder.name)}</View>
      <View className="turn__words">{question}</View>
      <TextArea
        label={copy.replyLabel}
        error={isTried && !words.trim() ? copy.replyMissing : undefined}
        value={words}
        onChange={setWords}
      />
      <ActProblem error={error} />
      <Buttons>
        <Button kind="primary" words={copy.reply} busy={isPending} onTap={send} />
      </Buttons>
    </>
  )
}
