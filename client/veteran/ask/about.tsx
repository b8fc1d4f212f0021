import type { Track } from '@shared/domain/request/lifecycle'
import { type Subject, subjects } from '@shared/domain/request/state'
import { useState } from 'react'
import { AccusedLevel } from '../../components/accused-level'
import { Answers } from '../../components/answers'
import { Choice } from '../../components/choice'
import { Notice, Problems } from '../../components/notice'
import { ask, categoryHints, categoryOrder } from '../../copy/ask'
import { categoryNames } from '../../copy/labels'
import { toTop } from '../../to-top'
import { type Draft, useDraft, write } from './draft'
import { Next, type StepProps, useStep } from './next'
import { at } from './problems'

const abouts = categoryOrder.map((value) => ({ value, label: categoryNames[value], hint: categoryHints[value] }))
const ofSubjects = subjects.map((value: Subject) => ({ value, label: ask.subjects[value] }))
const ofTracks = (['service', 'petition'] as const).map((value: Track) => ({ value, label: ask.tracks[value] }))

/** Step 1: what it is about; the long list folds to its answer, and the two short questions follow. */
export function About(props: StepProps) {
  const draft = useDraft()
  const { found, goOn } = useStep(1, props)
  const [isFolded, setFolded] = useState(draft.category !== undefined)
  const choose = (category: Draft['category']) => {
    write({ category })
    setFolded(true)
    toTop()
  }
  if (!draft.category || !isFolded)
    return (
      <>
        <Problems problems={found} />
        <Choice
          id="category"
          label={ask.about}
          hint={ask.aboutHint}
          error={at(found, 'category')}
          options={abouts}
          value={draft.category}
          onChange={choose}
        />
        {draft.category ? null : <Next {...props} onTap={goOn} />}
      </>
    )
  const chosen = categoryNames[draft.category]
  return (
    <>
      <Answers rows={[{ label: ask.aboutChosen, value: chosen, onChange: () => setFolded(false) }]} />
      <Choice
        label={ask.subject}
        hint={ask.subjectHint}
        options={ofSubjects}
        value={draft.subject}
        onChange={(subject) => write({ subject })}
      />
      {draft.subject === 'station' ? (
        <AccusedLevel level={draft.accusedLevel} onChange={(accusedLevel) => write({ accusedLevel })} />
      ) : null}
      <Petition draft={draft} />
      <Next {...props} onTap={goOn} />
    </>
  )
}

/** Whether it is a petition: asked only where it is not one already. */
function Petition({ draft: { subject, category, track } }: { draft: Draft }) {
  if (subject !== 'nobody') return <Notice word={ask.guarded[subject]}>{ask.guardedText}</Notice>
  if (category === 'complaint') return <Notice word={ask.complaintWord}>{ask.complaintText}</Notice>
  return (
    <Choice
      label={ask.track}
      hint={ask.trackHint}
      options={ofTracks}
      value={track}
      onChange={(track) => write({ track })}
    />
  )
}
