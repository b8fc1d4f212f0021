import type { RequestView } from '@shared/contracts/views'
import { useRef, useState } from 'react'
import { usePhotos } from '../../attachments'
import { Notice } from '../../components/notice'
import { PhotoPicker } from '../../components/photo-picker'
import { Sheet } from '../../components/sheet'
import { sentenceFor } from '../../copy/refusals'
import { forms } from './forms'
import { type StaffDoor, useSend } from './use-send'

interface Props {
  door: StaffDoor
  request: RequestView
  stationId?: string
  onDone: (act: 'attach') => void
  onCancel: () => void
}

/** Photographs for the dossier: sent as they are chosen, entered one line each. */
export function AttachForm({ door, request, stationId, onDone, onCancel }: Props) {
  const { photos, add, retry, remove } = usePhotos(request.requestId)
  const sent = photos.flatMap(({ fileId }) => fileId ?? [])
  const { send, busy } = useSend(door, request.requestId, stationId)
  const [error, setError] = useState<unknown>()
  const entered = useRef(new Set<string>())
  const form = forms.attach
  const submit = async () => {
    setError(undefined)
    try {
      let version = request.version
      for (const fileId of sent.filter((id) => !entered.current.has(id))) {
        version = (await send('attach', version, { fileId })).version
        entered.current.add(fileId)
      }
      onDone('attach')
    } catch (refused) {
      setError(refused)
    }
  }
  return (
    <Sheet
      title={form.words}
      words={form.words}
      busy={busy}
      disabled={sent.length === 0 || photos.some(({ state }) => state === 'sending')}
      onConfirm={submit}
      onCancel={onCancel}
    >
      {form.intro}
      {error ? <Notice kind="late" word={sentenceFor(error)} /> : null}
      <PhotoPicker label={form.fields.fileId.label} photos={photos} onAdd={add} onRetry={retry} onRemove={remove} />
    </Sheet>
  )
}
