import { View } from '@tarojs/components'
import type { PropsWithChildren } from 'react'
import { copy } from '../copy/app'
import { as } from './as'
import { Button, Buttons } from './button'

interface Props {
  title: string
  /** The verb that does it. */
  words: string
  onConfirm: () => void
  onCancel: () => void
  danger?: boolean
  busy?: boolean
  /** Not yet: something in the panel is still missing. */
  disabled?: boolean
  cancelWords?: string
}

/** A panel that unfolds in the page to ask once more, or for a reason; never a pop-up. */
export function Sheet({
  title,
  words,
  onConfirm,
  onCancel,
  danger,
  busy,
  disabled,
  cancelWords,
  children,
}: PropsWithChildren<Props>) {
  return (
    <View className={`sheet ${danger ? 'sheet--danger' : ''}`} {...as('group', title)}>
      <View className="sheet__title">{title}</View>
      {children ? <View className="sheet__text">{children}</View> : null}
      <Buttons>
        <Button kind={danger ? 'danger' : 'primary'} words={words} onTap={onConfirm} busy={busy} disabled={disabled} />
        <Button words={cancelWords ?? copy.cancel} onTap={onCancel} disabled={busy} />
      </Buttons>
    </View>
  )
}
