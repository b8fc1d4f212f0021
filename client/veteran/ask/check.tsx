import { View } from '@tarojs/components'
import { Answers } from '../../components/answers'
import { Section } from '../../components/section'
import { ask } from '../../copy/ask'
import { categoryNames, stationLevelNames } from '../../copy/labels'
import { open } from '../pages'
import type { Draft } from './draft'
import { at, type Problem } from './problems'

/** The answers of the first two steps once more, each with its way back; those of this step stand above, still open. */
export function Check({ draft, found }: { draft: Draft; found: readonly Problem[] }) {
  const { category, subject, accusedLevel, track, words, files } = draft
  const aboutWhom = subject === 'station' && accusedLevel ? stationLevelNames[accusedLevel] : ask.subjects[subject]
  const isPetition = track === 'petition' || category === 'complaint' || subject !== 'nobody'
  const count = (kind: 'photo' | 'voice') => files.filter((file) => file.kind === kind).length
  const spoken = count('voice') > 0 ? ask.wordsInVoice : ''
  const toAbout = () => open.askStep(1, true)
  const toWords = () => open.askStep(2, true)
  const about = category ? categoryNames[category] : (at(found, 'category') ?? '')
  return (
    <Section title={ask.check}>
      <View id="category" />
      <View id="words" />
      <Answers
        rows={[
          { label: ask.aboutChosen, value: about, onChange: toAbout },
          { label: ask.subjectShort, value: aboutWhom, onChange: toAbout },
          { label: ask.trackShort, value: ask.ways[isPetition ? 'petition' : 'service'], onChange: toAbout },
          { label: ask.wordsShort, value: words.trim() || spoken || (at(found, 'words') ?? ''), onChange: toWords },
          { label: ask.filesShort, value: ask.files(count('photo'), count('voice')), onChange: toWords },
        ]}
      />
      {files.length > 0 ? <View className="field__hint">{ask.filesLater}</View> : null}
    </Section>
  )
}
