import { View } from '@tarojs/components'
import { copy } from '../copy/app'
import { as } from './as'
import { Button } from './button'

interface EmptyProps {
  /** Says plainly that there is nothing, and what that means. */
  title: string
  text?: string
  action?: { words: string; onTap: () => void }
}

/** Nothing here, and that is fine. */
export function EmptyState({ title, text, action }: EmptyProps) {
  return (
    <View className="state state--empty">
      <View className="state__title">{title}</View>
      {text ? <View className="state__text">{text}</View> : null}
      {action ? <Button {...action} /> : null}
    </View>
  )
}

/** Still coming: grey bars where the words will stand. */
export function LoadingState() {
  return (
    <View className="state state--loading" {...as('status')}>
      <View className="state__text">{copy.loading}</View>
      <View className="state__bar" />
      <View className="state__bar state__bar--short" />
    </View>
  )
}

interface ErrorProps {
  title?: string
  /** Usually `sentenceFor(error)`. */
  text: string
  onRetry?: () => void
}

/** Something went wrong: what happened, what is kept, what to do. */
export function ErrorState({ title = copy.failed, text, onRetry }: ErrorProps) {
  return (
    <View className="state state--error" {...as('alert')}>
      <View className="state__title">{title}</View>
      <View className="state__text">{text}</View>
      {onRetry ? <Button words={copy.tryAgain} onTap={onRetry} /> : null}
    </View>
  )
}
