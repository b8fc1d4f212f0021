import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button, Buttons } from '../../components/button'
import { PhotoPicker } from '../../components/photo-picker'
import { Section } from '../../components/section'
import { TextArea } from '../../components/text-area'
import { VoiceNote } from '../../components/voice-note'
import { request as copy } from '../../copy/request'
import { useTyped } from '../typed'
import { keepAndSend, type Upload } from '../uploads'
import type { ActorProps } from './matter'
import { ActProblem, useActOn } from './use-act-on'

/** Adds words, photographs or speech to an open matter; files show their progress above. */
export function AddMore(props: ActorProps) {
  const { acts, status, requestId, version } = props.request
  const mayWrite = acts.includes('reply') && status !== 'waiting'
  const mayAttach = acts.includes('attach')
  if (!mayWrite && !mayAttach) return null
  const add = (kind: Upload['kind']) => (paths: string[]) => void keepAndSend(requestId, version, kind, paths)
  const nothing = { onRetry: () => undefined, onRemove: () => undefined }
  return (
    <Section title={copy.add}>
      {mayWrite ? (
        <View className="add-words">
          <AddWords {...props} />
        </View>
      ) : null}
      {mayAttach ? <PhotoPicker label={copy.addPhotos} photos={[]} onAdd={add('photo')} {...nothing} /> : null}
      {mayAttach ? <VoiceNote label={copy.addVoice} notes={[]} onAdd={add('voice')} {...nothing} /> : null}
    </Section>
  )
}

function AddWords({ request: { requestId, version, holder }, onDone }: ActorProps) {
  const [words, setWords] = useTyped(requestId, 'reply')
  const [isUnfolded, setUnfolded] = useState(words !== '')
  const [isTried, setTried] = useState(false)
  const { run, isPending, error } = useActOn('reply')
  const send = async () => {
    setTried(true)
    if (!words.trim() || !(await run({ requestId, version, words }))) return
    setWords('')
    setUnfolded(false)
    setTried(false)
    onDone(copy.replied(holder.name))
  }
  if (!isUnfolded)
    return (
      <Buttons>
        <Button words={copy.addWords} onTap={() => setUnfolded(true)} />
      </Buttons>
    )
  return (
    <>
      <TextArea
        label={copy.addWordsLabel}
        error={isTried && !words.trim() ? copy.addMissing : undefined}
        value={words}
        onChange={setWords}
      />
      <ActProblem error={error} />
      <Buttons>
        <Button kind="primary" words={copy.addSend} busy={isPending} onTap={send} />
      </Buttons>
    </>
  )
}
