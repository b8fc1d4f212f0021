import { Text, View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import type { PropsWithChildren } from 'react'
import { copy } from '../copy/app'
import { as } from './as'
import { Icon } from './icon'
import { Tappable } from './tappable'

interface Props {
  kind?: 'info' | 'warn' | 'late'
  /** The word that says the kind without its colour. */
  word: string
}

/** Something to know before reading on. */
export function Notice({ kind = 'info', word, children }: PropsWithChildren<Props>) {
  return (
    <View className={`notice notice--${kind}`} {...as(kind === 'info' ? 'note' : 'alert')}>
      <View className="notice__word">
        {kind === 'info' ? null : <Icon name="warn" />} {word}
      </View>
      {children ? <View>{children}</View> : null}
    </View>
  )
}

/** Everything wrong with a form, on top, in the words that stand at each field; a tap goes there. */
export function Problems({ problems }: { problems: readonly { fieldId: string; words: string }[] }) {
  if (problems.length === 0) return null
  return (
    <Notice kind="late" word={copy.problems(problems.length)}>
      {problems.map(({ fieldId, words }) => (
        <Tappable key={fieldId} role="link" className="notice__problem" onTap={() => goTo(fieldId)}>
          <Text>{words}</Text>
        </Tappable>
      ))}
    </Notice>
  )
}

function goTo(fieldId: string): void {
  Taro.pageScrollTo({ selector: `#${fieldId}`, offsetTop: -60, duration: 200 }).catch(() => undefined)
}
