import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '../../components/button'
import { Notice } from '../../components/notice'
import { Column, Columns } from '../../components/page'
import { PublicCard } from '../../components/public-card'
import { Section } from '../../components/section'
import { Sheet } from '../../components/sheet'
import { LoadingState } from '../../components/states'
import { cardCopy } from '../../copy/card'
import { deskCopy } from '../../copy/desk'
import { paperDay } from '../../copy/due'
import { specialtyNames } from '../../copy/labels'
import { sentenceFor } from '../../copy/refusals'
import { DeskPage } from '../../desk/desk-page'
import { Failure } from '../../desk/failure'
import { useAct, useRead } from '../../queries'
import { OwnPhoto } from './own-photo'

/** The instructor's own card as veterans see it, the photograph on it, and the separate consent to publish photo and phone. */
export default function InstructorCard() {
  const { data, error, refetch } = useRead('instructor', 'myCard', {})
  return (
    <DeskPage title={deskCopy.cardTitle} desk="instructor" at="card">
      {data ? (
        <Columns>
          <Column>
            <Card card={data.card} termEndsOn={data.termEndsOn} />
          </Column>
          <Column>
            <OwnPhoto own={data} />
            <Consent isPublished={data.isPublished} />
          </Column>
        </Columns>
      ) : error ? (
        <Failure error={error} onRetry={refetch} />
      ) : (
        <LoadingState />
      )}
    </DeskPage>
  )
}

type OwnCard = NonNullable<ReturnType<typeof useRead<'instructor', 'myCard'>>['data']>

function Card({ card, termEndsOn }: Pick<OwnCard, 'card' | 'termEndsOn'>) {
  const skills = card.specialties.map((one) => specialtyNames[one as keyof typeof specialtyNames] ?? one).join('、')
  const lines = [
    { label: cardCopy.station, value: card.stationName },
    { label: cardCopy.specialties, value: skills },
    { label: cardCopy.address, value: card.address },
    { label: cardCopy.hours, value: card.hours },
    { label: cardCopy.term, value: cardCopy.termEnds(paperDay(termEndsOn)) },
  ]
  return (
    <View className="desk-plate">
      <View className="desk-quiet">{cardCopy.asSeen}</View>
      <PublicCard
        head={cardCopy.head}
        name={card.name}
        phone={card.phone}
        photo={card.photo}
        lines={lines.filter(({ value }) => value)}
        callWords={cardCopy.call(card.name)}
      />
    </View>
  )
}

function Consent({ isPublished }: { isPublished: boolean }) {
  const [isAsked, setAsked] = useState(false)
  const { mutateAsync, isPending, error } = useAct('instructor', 'publishCard')
  const publish = (wanted: boolean) =>
    mutateAsync({ isPublished: wanted }).then(
      () => setAsked(false),
      () => undefined,
    )
  return (
    <Section title={cardCopy.publish}>
      {error ? <Notice kind="late" word={sentenceFor(error)} /> : null}
      <Notice kind={isPublished ? 'info' : 'warn'} word={isPublished ? cardCopy.published : cardCopy.notYet}>
        {isPublished ? null : cardCopy.standIn}
      </Notice>
      <View className="act-form__intro">{cardCopy.consent}</View>
      {isPublished ? null : (
        <Button kind="primary" words={cardCopy.give} busy={isPending} onTap={() => void publish(true)} />
      )}
      {isPublished && !isAsked ? <Button words={cardCopy.withdraw} onTap={() => setAsked(true)} /> : null}
      {isPublished && isAsked ? (
        <Sheet
          title={cardCopy.withdrawTitle}
          words={cardCopy.withdraw}
          danger
          busy={isPending}
          onConfirm={() => void publish(false)}
          onCancel={() => setAsked(false)}
        >
          {cardCopy.withdrawText}
        </Sheet>
      ) : null}
    </Section>
  )
}
