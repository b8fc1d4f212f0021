import { newCallId } from '../../cloud'
import { Problems } from '../../components/notice'
import { PhotoPicker } from '../../components/photo-picker'
import { TextArea } from '../../components/text-area'
import { VoiceNote } from '../../components/voice-note'
import { ask } from '../../copy/ask'
import { dropFile, keepFile } from '../keep-file'
import { type DraftFile, draft, useDraft, write } from './draft'
import { Next, type StepProps, useStep } from './next'
import { at } from './problems'

/** Step 2: what happened, in writing, speech or pictures. */
export function Words(props: StepProps) {
  const { words, files } = useDraft()
  const { found, goOn } = useStep(2, props)
  const of = (kind: DraftFile['kind']) =>
    files.filter((file) => file.kind === kind).map((file) => ({ ...file, state: 'waiting' as const }))
  const add = (kind: DraftFile['kind']) => async (paths: string[]) => {
    const localPaths = await Promise.all(paths.map(keepFile))
    write({ files: [...draft().files, ...localPaths.map((localPath) => ({ id: newCallId(), kind, localPath }))] })
  }
  const remove = (id: string) => {
    for (const { localPath } of files.filter((file) => file.id === id)) dropFile(localPath)
    write({ files: files.filter((file) => file.id !== id) })
  }
  const changes = { onRetry: () => undefined, onRemove: remove }
  return (
    <>
      <Problems problems={found} />
      <TextArea
        id="words"
        label={ask.words}
        hint={ask.wordsHint}
        error={at(found, 'words')}
        value={words}
        most={2000}
        onChange={(words) => write({ words })}
      />
      <VoiceNote
        label={ask.voice}
        hint={ask.voiceHint}
        optional
        notes={of('voice')}
        onAdd={add('voice')}
        {...changes}
      />
      <PhotoPicker
        label={ask.photos}
        hint={ask.photosHint}
        optional
        photos={of('photo')}
        onAdd={add('photo')}
        {...changes}
      />
      <Next {...props} onTap={goOn} />
    </>
  )
}
