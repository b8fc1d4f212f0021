import { type ITouchEvent, View } from '@tarojs/components'
import type { PropsWithChildren } from 'react'

type Role = 'button' | 'link' | 'radio' | 'checkbox' | 'tab'

interface Props {
  onTap: () => void
  /** What a screen reader says when the words inside do not say it all. */
  label?: string
  role?: Role
  className?: string
  /** For radio and checkbox: checked; for a tab: shown now; for a button: unfolded. */
  on?: boolean
  disabled?: boolean
}

const onWeb = process.env.TARO_ENV === 'h5'
const stateName: Record<Role, string> = {
  radio: 'aria-checked',
  checkbox: 'aria-checked',
  tab: 'aria-selected',
  button: 'aria-expanded',
  link: 'aria-current',
}

/** Anything a finger, a key or a screen reader can press: the one place where a View becomes a control. */
export function Tappable({
  onTap,
  label,
  role = 'button',
  className = '',
  on,
  disabled = false,
  children,
}: PropsWithChildren<Props>) {
  const press = (event: ITouchEvent) => {
    event.stopPropagation()
    if (!disabled) onTap()
  }
  const state = on === undefined ? {} : { [stateName[role]]: String(on) }
  const spoken = onWeb
    ? { role, tabindex: disabled ? '-1' : '0', onKeyDown: pressByKey(role, disabled, onTap) }
    : { 'aria-role': role }
  return (
    <View
      className={`tappable ${disabled ? 'tappable--off' : ''} ${className}`}
      hoverClass={disabled ? 'none' : 'tappable--down'}
      onClick={press}
      {...(label ? { 'aria-label': label } : {})}
      {...(disabled ? { 'aria-disabled': 'true' } : {})}
      {...spoken}
      {...state}
    >
      {children}
    </View>
  )
}

function pressByKey(role: Role, disabled: boolean, onTap: () => void) {
  return (event: KeyboardEvent) => {
    const pressed = event.key === 'Enter' || (event.key === ' ' && role !== 'link')
    if (!pressed || disabled || event.target !== event.currentTarget) return
    event.preventDefault()
    onTap()
  }
}
