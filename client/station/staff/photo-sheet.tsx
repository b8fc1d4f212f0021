import type { Output } from '@shared/contracts'
import { station as contracts } from '@shared/contracts/station'
import { useState } from 'react'
import { Notice, Problems } from '../../components/notice'
import { Sheet } from '../../components/sheet'
import { TextArea } from '../../components/text-area'
import { sentenceFor } from '../../copy/refusals'
import { staffCopy } from '../../copy/staff'
import { type Faults, faultsOf, problemsOf, type Question } from '../../desk/checking'
import { useAct, useRead } from '../../queries'
import type { Holder } from './desk-holder'

/** A photograph as somebody saw it. */
type SeenPhoto = NonNullable<Output<'station', 'readPhoto'>['photo']>

interface Props {
  holder: Holder
  photo: SeenPhoto
  stationId?: string
  onDone: (words: string) => void
  onCancel: () => void
}

const questions: Record<string, Question> = { reason: { label: staffCopy.removePhotoReason, kind: 'words', most: 200 } }

/** The photograph veterans see of whoever sits at an instructor's desk; nothing is asked for where they see none. */
export const useShownPhoto = ({ instructorId = '', showsPhoto }: Holder, stationId?: string) =>
  useRead('station', 'readPhoto', { instructorId }, { enabled: showsPhoto, stationId })

/** Asks why a photograph is taken off somebody's card; they read it. */
export function PhotoSheet({ holder: { name, instructorId = '' }, photo, stationId, onDone, onCancel }: Props) {
  const [reason, setReason] = useState('')
  const [faults, setFaults] = useState<Faults>({})
  const { mutateAsync, isPending, error } = useAct('station', 'removePhoto', { stationId })
  const remove = async () => {
    const input = { instructorId, fileId: photo.fileId, reason }
    const wrong = faultsOf(contracts.removePhoto.input, input, questions)
    setFaults(wrong)
    if (Object.keys(wrong).length > 0) return
    await mutateAsync(input).then(
      () => onDone(staffCopy.photoRemoved(name)),
      () => undefined,
    )
  }
  return (
    <Sheet
      title={staffCopy.removePhotoTitle(name)}
      words={staffCopy.removePhoto}
      danger
      busy={isPending}
      onConfirm={() => void remove()}
      onCancel={onCancel}
    >
      <Problems problems={problemsOf(faults, instructorId)} />
      {error ? <Notice kind="late" word={sentenceFor(error)} /> : null}
      {staffCopy.removePhotoText}
      <TextArea
        id={`${instructorId}-reason`}
        label={staffCopy.removePhotoReason}
        hint={staffCopy.removePhotoHint}
        error={faults.reason}
        most={200}
        value={reason}
        onChange={setReason}
      />
    </Sheet>
  )
}
