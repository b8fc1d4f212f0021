import { View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import type { Attachment } from '../attachments'
import { copy } from '../copy/app'
import { AttachmentRow } from './attachment-row'
import { Button } from './button'
import { Field, type FieldProps } from './field'

interface Props extends FieldProps {
  photos: readonly Attachment[]
  most?: number
  onAdd: (localPaths: string[]) => void
  onRetry: (id: string) => void
  onRemove: (id: string) => void
}

/** Photographs: chosen or taken, sent at once, tried again when one fails. */
export function PhotoPicker({ photos, most = 6, onAdd, onRetry, onRemove, ...field }: Props) {
  const left = most - photos.length
  const pick = async () => {
    const paths = await choose(left).catch(() => [])
    if (paths.length > 0) onAdd(paths.slice(0, left))
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
        {left > 0 ? (
          <Button icon="camera" words={copy.addPhoto} onTap={pick} />
        ) : (
          <View className="field__hint">{copy.photosFull(most)}</View>
        )}
      </View>
    </Field>
  )
}

async function choose(count: number): Promise<string[]> {
  if (process.env.TARO_ENV === 'h5') return (await Taro.chooseImage({ count })).tempFilePaths
  const { tempFiles } = await Taro.chooseMedia({ count, mediaType: ['image'], sizeType: ['compressed'] })
  return tempFiles.map(({ tempFilePath }) => tempFilePath)
}
