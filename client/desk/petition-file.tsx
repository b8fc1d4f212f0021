import type { PetitionView } from '@shared/contracts/petition-view'
import { View } from '@tarojs/components'
import { Button, Buttons } from '../components/button'
import { Notice } from '../components/notice'
import { Section } from '../components/section'
import { deskCopy } from '../copy/desk'
import { methodLabels, partLabels } from '../copy/desk-labels'
import { instantWords, paperDay } from '../copy/due'
import { petitionClassNames } from '../copy/labels'
import { branchNames, endingName, lookBackQuestions, lookBackResults, petitionCopy, stageNames } from '../copy/petition'
import { open } from './address'
import { type Fact, Facts } from './facts'
import { paperFacts, receptionFacts } from './papers'

/** What the dossier still lacks, in red and in words. */
export function Gaps({ petition }: { petition?: PetitionView }) {
  if (!petition || petition.gaps.length === 0) return null
  return (
    <Notice kind="late" word={`${deskCopy.gaps} ${petition.gaps.length} 项`}>
      {petition.gaps.map((part) => (
        <View key={part}>{`· ${partLabels[part]}`}</View>
      ))}
      <View>{deskCopy.gapsWhy}</View>
    </Notice>
  )
}

/** A petition's dossier in the order of law: registration, visits, papers, then what came after; the dossiers it is linked with. */
export function PetitionFile({ petition, now }: { petition: PetitionView; now: string }) {
  const { stage, origin, earlier, end } = petition
  const cycles = earlier.map((papers, index) => ({ cycle: index + 1, papers }))
  const facts: Fact[] = [
    { label: deskCopy.petitionClass, words: petitionClassNames[petition.class] },
    { label: petitionCopy.branch, words: petition.branch && branchNames[petition.branch] },
    {
      label: petitionCopy.application(stageNames[stage]),
      words:
        origin &&
        [paperDay(origin.appliedOn), origin.reasons, origin.lateReason && petitionCopy.takenLate(origin.lateReason)]
          .filter(Boolean)
          .join('\n'),
    },
    ...receptionFacts(petition),
    { label: petitionCopy.referral, words: referralWords(petition, now) },
    ...paperFacts(petition, endingName(petition), now),
    {
      label: petitionCopy.end,
      words: end && `${instantWords(end.at, now)}\n${end.words}\n${petitionCopy.endedBy(end.number)}`,
    },
    ...afterwards(petition, now),
  ]
  return (
    <>
      <Section title={deskCopy.petitionFile}>
        <Facts facts={facts} />
        <Linked petition={petition} />
      </Section>
      {cycles.map(({ cycle, papers }) => (
        <Section key={cycle} title={petitionCopy.earlier(cycle)}>
          <Facts facts={paperFacts(papers, endingName(petition, papers), now)} />
        </Section>
      ))}
    </>
  )
}

function Linked({ petition: { stage, origin, review } }: { petition: PetitionView }) {
  if (!origin && !review) return null
  const show = (requestId: string) => open('/station/dossier/index', { requestId })
  return (
    <Buttons>
      {origin ? (
        <Button
          kind="link"
          words={petitionCopy.dossierOf(stageNames[stage === 'recheck' ? 'review' : 'first'], origin.number)}
          onTap={() => show(origin.requestId)}
        />
      ) : null}
      {review ? (
        <Button
          kind="link"
          words={petitionCopy.dossierOf(stageNames[stage === 'first' ? 'review' : 'recheck'], review.number)}
          onTap={() => show(review.requestId)}
        />
      ) : null}
    </Buttons>
  )
}

function referralWords({ referral }: PetitionView, now: string): string | undefined {
  if (!referral) return undefined
  const { fromName, at, objection } = referral
  const answer = objection?.answer
  return [
    petitionCopy.referredBy(fromName, instantWords(at, now)),
    objection && petitionCopy.objected(objection.by, objection.reason),
    answer && petitionCopy.objectionAnswered(answer.isConsented, answer.reason),
  ]
    .filter(Boolean)
    .join('\n')
}

const questions = Object.keys(lookBackQuestions) as (keyof typeof lookBackQuestions)[]

const afterwards = ({ followUps, lookBacks }: PetitionView, now: string): Fact[] => [
  ...followUps.map(({ followedOn, method, words }, index) => ({
    label: `${petitionCopy.followUp}${index > 0 ? ` ${index + 1}` : ''}`,
    words: `${paperDay(followedOn)}，${methodLabels[method as keyof typeof methodLabels]}\n${words}`,
  })),
  ...lookBacks.map(({ result, note, by, at, ...answers }, index) => ({
    label: `${petitionCopy.lookBack}${index > 0 ? ` ${index + 1}` : ''}`,
    words: [
      `${lookBackResults[result]}，${by}，${instantWords(at, now)}`,
      ...questions.map((name) => `${lookBackQuestions[name]}：${answers[name] ? '是' : '否'}`),
      note,
    ]
      .filter(Boolean)
      .join('\n'),
  })),
]
