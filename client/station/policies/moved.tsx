import type { Output } from '@shared/contracts'
import { View } from '@tarojs/components'
import { promiseWords } from '../../copy/due'
import { policiesCopy } from '../../copy/policies'

type Moved = Output<'station', 'previewHolidays'>['examples'][number] & { wasLate?: boolean; wouldBeLate?: boolean }

/** Examples of due times as they stand and as they would stand. */
export function MovedClocks({ examples, now }: { examples: readonly Moved[]; now: string }) {
  const words = (at?: string) => (at ? promiseWords(at, now) : '—')
  return (
    <>
      {examples.map((one) => (
        <View key={`${one.requestId}-${one.key}-${one.before}`} className="desk-quiet">
          {policiesCopy.example(one, words(one.before), words(one.after))}
          {one.wouldBeLate && !one.wasLate ? `（${policiesCopy.wouldBeLate}）` : ''}
        </View>
      ))}
    </>
  )
}
