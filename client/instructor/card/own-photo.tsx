import type { Output } from '@shared/contracts'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '../../components/button'
import { NoAccess } from '../../components/no-access'
import { Notice } from '../../components/notice'
import { Photo } from '../../components/photo'
import { Section } from '../../components/section'
import { Sheet } from '../../components/sheet'
import { cardCopy } from '../../copy/card'
import { dateWords } from '../../copy/due'
import { sentenceFor } from '../../copy/refusals'
import { useAct } from '../../queries'
import { useChangePhoto } from './use-change-photo'
import './own-photo.scss'

/** The own photograph, put on the card, changed and taken away; who sees it is another question, that of the consent. */
export function OwnPhoto({ own }: { own: Output<'instructor', 'myCard'> }) {
  const { instructorId, photo, isPublished, photoTakenDown } = own
  const [isAsked, setAsked] = useState(false)
  const { change, isSending, failure, error } = useChangePhoto(instructorId)
  return (
    <Section title={cardCopy.photo}>
      {photoTakenDown ? <TakenDown {...photoTakenDown} /> : null}
      {error ? <Notice kind="late" word={sentenceFor(error)} /> : null}
      {photo ? (
        <View className="own-photo">
          <Photo name={cardCopy.yours} src={photo} />
          <View className="own-photo__words">{isPublished ? cardCopy.photoShown : cardCopy.photoHidden}</View>
        </View>
      ) : (
        <View className="act-form__intro">{cardCopy.noPhoto}</View>
      )}
      <NoAccess to="portrait" failure={failure} />
      {photo && isAsked ? (
        <RemoveSheet onClose={() => setAsked(false)} />
      ) : (
        <View className="desk-acts">
          <Button
            icon="camera"
            words={photo ? cardCopy.changePhoto : cardCopy.putPhoto}
            busy={isSending}
            onTap={change}
          />
          {photo ? <Button words={cardCopy.removePhoto} disabled={isSending} onTap={() => setAsked(true)} /> : null}
        </View>
      )}
    </Section>
  )
}

/** Who took the last one down and why: said until there is another. */
function TakenDown({ at, byName, reason }: { at: string; byName: string; reason: string }) {
  return (
    <Notice kind="warn" word={cardCopy.takenDown(byName, dateWords(at, at))}>
      <View>{reason}</View>
      <View>{cardCopy.takenDownWay}</View>
    </Notice>
  )
}

/** Asks once more before the photograph is deleted. */
function RemoveSheet({ onClose }: { onClose: () => void }) {
  const { mutateAsync, isPending, error } = useAct('instructor', 'removePhoto')
  const remove = () => mutateAsync({}).then(onClose, () => undefined)
  return (
    <Sheet
      title={cardCopy.removeTitle}
      words={cardCopy.removePhoto}
      danger
      busy={isPending}
      onConfirm={() => void remove()}
      onCancel={onClose}
    >
      {error ? <Notice kind="late" word={sentenceFor(error)} /> : null}
      {cardCopy.removeText}
    </Sheet>
  )
}
