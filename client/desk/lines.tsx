import type { RequestView } from '@shared/contracts/views'
import { Section } from '../components/section'
import { type Moment, Timeline } from '../components/timeline'
import { deskCopy } from '../copy/desk'
import { roleLabels } from '../copy/desk-labels'
import { dueWords, instantWords } from '../copy/due'
import { clockNames } from '../copy/labels'
import { lineWords } from './line-words'

/** What happened to a request, the newest first, and above it what is owed next. */
export function Lines({ request }: { request: RequestView }) {
  const { lines, due, now, receivedAt } = request
  const past = lines.map((line): Moment => {
    const who = line.byRole === 'clock' ? deskCopy.remindAlone : `${line.byName}（${roleLabels[line.byRole]}）`
    return { key: String(line.version), at: instantWords(line.at, now), who, ...lineWords(line, receivedAt) }
  })
  const next: Moment[] = due
    ? [{ key: 'next', at: dueWords(due.at, now).words, words: deskCopy.next(clockNames[due.key]), state: 'next' }]
    : []
  return (
    <Section title={deskCopy.timeline}>
      <Timeline moments={[...next, ...past.reverse()]} />
    </Section>
  )
}
