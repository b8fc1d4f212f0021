import { Image, View } from '@tarojs/components'
import type { Attachment } from '../attachments'
import { copy } from '../copy/app'
import { Button } from './button'

interface Props {
  attachment: Attachment
  /** 照片 1, 录音 2: what it is called here. */
  name: string
  onRetry: (id: string) => void
  onRemove: (id: string) => void
}

/** One file of a form: what it is, whether it has arrived, and what can be done about it. */
export function AttachmentRow({ attachment, name, onRetry, onRemove }: Props) {
  const { id, kind, localPath, state } = attachment
  return (
    <View className="attachments__item">
      {kind === 'photo' ? (
        <Image className="attachments__image" src={localPath} mode="aspectFill" aria-label={name} />
      ) : null}
      <View className={`attachments__words ${state === 'failed' ? 'attachments__words--failed' : ''}`}>
        {`${name}：${copy.attachment[state]}`}
      </View>
      {state === 'failed' ? (
        <Button small words={copy.tryAgain} label={`${copy.tryAgain}，${name}`} onTap={() => onRetry(id)} />
      ) : null}
      <Button small words={copy.remove} label={`${copy.remove}${name}`} onTap={() => onRemove(id)} />
    </View>
  )
}
