import { View } from '@tarojs/components'
import type { Attachment } from '../attachments'
import { copy } from '../copy/app'
import { useRecorder } from '../recorder'
import { as } from './as'
import { AttachmentRow } from './attachment-row'
import { Button } from './button'
import { Field, type FieldProps } from './field'
import { NoAccess } from './no-access'

const MOST = 3

interface Props extends FieldProps {
  notes: readonly Attachment[]
  onAdd: (localPaths: string[]) => void
  onRetry: (id: string) => void
  onRemove: (id: string) => void
}

/** Spoken words: one tap starts, one tap ends; nothing has to be held down. */
export function VoiceNote({ notes, onAdd, onRetry, onRemove, ...field }: Props) {
  const { recording, failure, start, stop } = useRecorder((path) => onAdd([path]))
  const words = recording ? copy.stopRecording : copy.startRecording
  return (
    <Field {...field}>
      <View className="attachments">
        {notes.map((note, index) => (
          <AttachmentRow
            key={note.id}
            attachment={note}
            name={`${copy.attachment.voice} ${index + 1}`}
            onRetry={onRetry}
            onRemove={onRemove}
          />
        ))}
        {recording ? (
          <View className="field__hint" {...as('status')}>
            {copy.recording}
          </View>
        ) : null}
        <NoAccess to="recording" failure={failure} />
        {notes.length < MOST ? (
          <Button
            icon="voice"
            kind={recording ? 'danger' : 'secondary'}
            words={words}
            onTap={recording ? stop : start}
          />
        ) : null}
      </View>
    </Field>
  )
}
