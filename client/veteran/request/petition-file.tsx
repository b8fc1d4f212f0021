import type { RequestView } from '@shared/contracts/views'
import { Answers } from '../../components/answers'
import { Section } from '../../components/section'
import { instantWords, paperDay } from '../../copy/due'
import { outcomeNames, petitionClassNames } from '../../copy/labels'
import { request as copy } from '../../copy/request'

interface Props {
  petition: NonNullable<RequestView['petition']>
  now: string
}

/** The papers of a petition in plain words, in the order the law asks for them. */
export function PetitionFile({ petition, now }: Props) {
  const { notice, admission, refusal, opinion, extensions } = petition
  const rows = [
    { label: copy.petitionClass, value: petitionClassNames[petition.class] },
    notice && {
      label: copy.notice,
      value: `${copy.noticeFrom(instantWords(notice.at, now), notice.whereTo)}\n${notice.words}`,
    },
    admission && { label: copy.admission, value: copy.admitted(admission.body, paperDay(admission.admittedOn)) },
    refusal && {
      label: copy.refusal,
      value: `${refusal.reason}\n${copy.refused(instantWords(refusal.at, now), refusal.whereTo)}`,
    },
    ...extensions.map(({ days, approver, reason }) => ({
      label: copy.extension,
      value: `${copy.extended(days, approver)}\n${reason}`,
    })),
    opinion && {
      label: copy.opinion,
      value: `${copy.opined(outcomeNames[opinion.outcome], paperDay(opinion.issuedOn))}\n${opinion.words}\n${copy.basis(opinion.basis)}`,
    },
  ]
  return (
    <Section title={copy.petition}>
      <Answers rows={rows.filter((row) => row !== undefined)} />
    </Section>
  )
}
