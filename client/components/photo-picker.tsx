import { View } from '@tarojs/components'
import { useState } from 'react'
import type { Attachment } from '../attachments'
import { copy } from '../copy/app'
import { choosePhotos } from '../photos'
import { type Failure, failureOf } from '../wechat-failure'
import { AttachmentRow } from './attachment-row'
import { Button } from './button'
import { Field, type FieldProps } from './field'
import { NoAccess } from './no-access'

const MOST = 6

interface Props extends FieldProps {
  photos: readonly Attachment[]
  onAdd: (localPaths: string[]) => void
  onRetry: (id: string) => void
  onRemove: (id: string) => void
}

/** Photographs: chosen or taken, sent at once, tried again when one fails. */
export function PhotoPicker({ photos, onAdd, onRetry, onRemove, ...field }: Props) {
  const left = MOST - photos.length
  const [failure, setFailure] = useState<Failure>()
  const pick = () => {
    setFailure(undefined)
    choosePhotos(left).then(
      (paths) => onAdd(paths.slice(0, left)),
      (error) => setFailure(failureOf(error)),
    )
  }
  return (
    <Field {...field}>
      <View className="attachments">
        {photos.map((photo, index) => (
          <AttachmentRow
            key={photo.id}
            attachment={photo}
            name={`${copy.attachment.photo} ${index + 1}`}
            onRetry={onRetry}
            onRemove={onRemove}
          />
        ))}
        <NoAccess to="photos" failure={failure} />
        {left > 0 ? (
          <Button icon="camera" words={copy.addPhoto} onTap={pick} />
        ) : (
          <View className="field__hint">{copy.photosFull(MOST)}</View>
        )}
      </View>
    </Field>
  )
}
