import type { RequestView } from '@shared/contracts/views'
import { View } from '@tarojs/components'
import { Notice } from '../components/notice'
import { Section } from '../components/section'
import { deskCopy } from '../copy/desk'
import { instantWords, paperDay, promiseWords } from '../copy/due'
import { verdictNames } from '../copy/labels'
import { forms } from './acts/forms'
import { Facts } from './facts'

/** What was asked, answered and judged, in the people's own words. */
export function Said({ request }: { request: RequestView }) {
  const { words, question, answer, verdict, verdictUntil, now } = request
  return (
    <>
      <Section title={deskCopy.said}>
        <View className="dossier-words">{words}</View>
      </Section>
      {question ? (
        <Notice kind="warn" word={deskCopy.question}>
          {question}
        </Notice>
      ) : null}
      {answer ? (
        <Section title={deskCopy.answer}>
          <View className="dossier-words">{answer.words}</View>
          <View className="desk-quiet">{instantWords(answer.at, now)}</View>
          {answer.wasLate ? <Notice kind="late" word={deskCopy.answerLate} /> : null}
        </Section>
      ) : null}
      {verdict ? (
        <Section title={deskCopy.verdict}>
          <View className="dossier-verdict">{verdictNames[verdict.value]}</View>
          {verdict.reason ? <View className="dossier-words">{verdict.reason}</View> : null}
          <View className="desk-quiet">{instantWords(verdict.at, now)}</View>
        </Section>
      ) : verdictUntil ? (
        <View className="desk-quiet dossier-until">{deskCopy.verdictUntil(promiseWords(verdictUntil, now))}</View>
      ) : null}
    </>
  )
}

/** The service record in the fields of 附件2, confirmed or still a draft. */
export function RecordPart({ request }: { request: RequestView }) {
  const { record, status, owesRecord, veteran } = request
  if (!record) return null
  const { fields } = forms.close
  const isDraft = owesRecord || status !== 'closed'
  return (
    <Section title={isDraft ? deskCopy.recordDraft : deskCopy.record}>
      <Facts
        facts={[
          { label: fields.servedOn.label, words: paperDay(record.servedOn) },
          { label: fields.subject.label, words: record.subject || veteran.name },
          { label: fields.content.label, words: record.content },
          { label: fields.suggestions.label, words: record.suggestions },
          { label: fields.remark.label, words: record.remark },
          { label: fields.stateOfMind.label, words: record.stateOfMind },
        ]}
      />
    </Section>
  )
}
