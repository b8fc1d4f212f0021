import type { PetitionView } from '@shared/contracts/petition-view'
import { noticeOf } from '@shared/domain/petition/notice'
import { Answers } from '../../components/answers'
import { Button, Buttons } from '../../components/button'
import { Section } from '../../components/section'
import { instantWords, paperDay } from '../../copy/due'
import { outcomeNames, petitionClassNames, verdictNames } from '../../copy/labels'
import {
  deliveryMethodNames,
  documentNames,
  endingName,
  petitionCopy,
  stageNames,
  visitKindNames,
} from '../../copy/petition'
import { request as copy } from '../../copy/request'
import { open } from '../pages'

interface Props {
  petition: PetitionView
  now: string
}

/** The papers of a petition in plain words, in the order the law asks for them. */
export function PetitionFile({ petition, now }: Props) {
  const {
    stage,
    origin,
    visits,
    laterNotices = [],
    simple,
    admission,
    refusal,
    opinion,
    extensions,
    hearings,
    rating,
    end,
  } = petition
  const notice = noticeOf(petition)
  const rows = [
    { label: copy.petitionClass, value: petitionClassNames[petition.class] },
    origin && {
      label: petitionCopy.application(stageNames[stage]),
      value: `${paperDay(origin.appliedOn)}\n${origin.reasons}`,
    },
    ...visits.map((visit) => ({
      label: visitKindNames[visit.kind],
      value: `${copy.received(paperDay(visit.visitedOn), visit.place, visit.receivedBy)}\n${visit.answered}`,
    })),
    notice && {
      label: copy.notice,
      value: `${copy.noticeFrom(instantWords(notice.at, now), notice.whereTo)}\n${notice.words}`,
    },
    ...laterNotices.map(({ words, whereTo, by, at }) => ({
      label: copy.laterNotice(by),
      value: `${copy.noticeFrom(instantWords(at, now), whereTo)}\n${words}`,
    })),
    simple && { label: copy.simple, value: simple.left ? copy.leftSimple(simple.left.reason) : simple.reason },
    admission && { label: copy.admission, value: copy.admitted(admission.body, paperDay(admission.admittedOn)) },
    refusal && {
      label: copy.refusal,
      value: `${refusal.reason}\n${copy.refused(instantWords(refusal.at, now), refusal.whereTo)}`,
    },
    ...extensions.map(({ days, approver, reason }) => ({
      label: copy.extension,
      value: `${copy.extended(days, approver)}\n${reason}`,
    })),
    ...hearings.map(({ startedOn, endedOn, words }) => ({
      label: copy.hearing,
      value: `${copy.heard(paperDay(startedOn), endedOn && paperDay(endedOn))}\n${words}`,
    })),
    opinion && {
      label: endingName(petition),
      value: [
        copy.opined(outcomeNames[opinion.outcome], opinion.body, paperDay(opinion.issuedOn)),
        opinion.words,
        opinion.basis && copy.basis(opinion.basis),
      ]
        .filter(Boolean)
        .join('\n'),
    },
    ...petition.deliveries.map(({ document, method, deliveredOn, receivedBy }) => ({
      label: copy.served(documentNames[document]),
      value: copy.servedOn(paperDay(deliveredOn), deliveryMethodNames[method], receivedBy),
    })),
    rating && {
      label: copy.yourVerdict,
      value: [verdictNames[rating.verdict], petitionCopy.ratedThrough(rating.recordedBy), rating.reason]
        .filter(Boolean)
        .join('\n'),
    },
    end && { label: petitionCopy.end, value: `${end.words}\n${copy.ended(end.number)}` },
  ]
  return (
    <Section title={copy.petition}>
      <Answers rows={rows.filter((row) => row !== undefined)} />
      <Linked petition={petition} />
    </Section>
  )
}

function Linked({ petition: { stage, origin, review } }: { petition: PetitionView }) {
  if (!origin && !review) return null
  return (
    <Buttons>
      {origin ? (
        <Button
          words={copy.see(stageNames[stage === 'recheck' ? 'review' : 'first'], origin.number)}
          onTap={() => open.request(origin.requestId)}
        />
      ) : null}
      {review ? (
        <Button
          words={copy.see(stageNames[stage === 'first' ? 'review' : 'recheck'], review.number)}
          onTap={() => open.request(review.requestId)}
        />
      ) : null}
    </Buttons>
  )
}
