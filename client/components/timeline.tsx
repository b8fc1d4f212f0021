import { View } from '@tarojs/components'
import { copy } from '../copy/app'
import { as } from './as'
import { StatusTag } from './status-tag'

/** One thing that happened, is happening or comes next. */
export interface Moment {
  key: string
  /** The time in words. */
  at: string
  who?: string
  /** What was done, as a sentence. */
  words: string
  note?: string
  state?: 'past' | 'now' | 'next'
}

/** What happened, in order; now and next are said in words. */
export function Timeline({ moments }: { moments: readonly Moment[] }) {
  return (
    <View className="timeline" {...as('list')}>
      {moments.map(({ key, at, who, words, note, state = 'past' }) => (
        <View key={key} className={`timeline__item timeline__item--${state}`} {...as('listitem')}>
          <View>
            {state === 'past' ? null : (
              <StatusTag words={copy.moment[state]} tone={state === 'now' ? 'going' : 'done'} />
            )}
            {state === 'past' ? '' : ' '}
            {who ? `${who} ` : ''}
            {words}
          </View>
          {note ? <View className="timeline__note">{note}</View> : null}
          <View className="timeline__at">{at}</View>
        </View>
      ))}
    </View>
  )
}
