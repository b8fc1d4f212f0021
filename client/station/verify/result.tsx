import { View } from '@tarojs/components'
import { Notice } from '../../components/notice'
import { verifyCopy as copy } from '../../copy/archiving'
import { instantWords } from '../../copy/due'
import { sentenceFor } from '../../copy/refusals'
import type { Verifying } from './use-verifying'

/** How far a verification is, or what came of it. */
export function Result({ verifying: { findings, latest, error } }: { verifying: Verifying }) {
  if (error) return <Notice kind="warn" word={sentenceFor(error)} />
  if (!latest) return <View aria-live="polite">{copy.begins}</View>
  const { done, total, cursor, now } = latest
  if (cursor) return <View aria-live="polite">{cursor.at === 'anchors' ? copy.days : copy.progress(done, total)}</View>
  if (findings.length === 0) return <Notice word={copy.holds}>{copy.holdsText(total, instantWords(now, now))}</Notice>
  return (
    <Notice kind="late" word={copy.broken(findings.length)}>
      {copy.brokenText}
    </Notice>
  )
}
