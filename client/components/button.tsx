import { Text, View } from '@tarojs/components'
import type { PropsWithChildren } from 'react'
import { copy } from '../copy/app'
import { Icon, type IconName } from './icon'
import { Tappable } from './tappable'

interface Props {
  /** A verb that says what will happen. */
  words: string
  onTap: () => void
  /** One primary action a page. */
  kind?: 'primary' | 'secondary' | 'danger' | 'link'
  /** Under way: the words change and a second tap does nothing. */
  busy?: boolean
  disabled?: boolean
  small?: boolean
  icon?: IconName
  /** What a screen reader says, if more than the words. */
  label?: string
}

/** A button with words. */
export function Button({
  words,
  onTap,
  kind = 'secondary',
  busy = false,
  disabled = false,
  small = false,
  icon,
  label,
}: Props) {
  const waiting = busy || disabled
  const look = `button button--${kind} ${small ? 'button--small' : ''} ${waiting ? 'button--waiting' : ''}`
  return (
    <Tappable
      className={look}
      onTap={onTap}
      disabled={waiting}
      label={busy ? copy.busy : label}
      role={kind === 'link' ? 'link' : 'button'}
    >
      {icon && !busy ? <Icon name={icon} /> : null}
      <Text>{busy ? copy.busy : words}</Text>
    </Tappable>
  )
}

/** Buttons that belong together, one under the other on a phone. */
export function Buttons({ children }: PropsWithChildren) {
  return <View className="buttons">{children}</View>
}
