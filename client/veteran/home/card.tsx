import { View } from '@tarojs/components'
import { Button } from '../../components/button'
import { PlateLines, PublicCard } from '../../components/public-card'
import { paperDay } from '../../copy/due'
import { specialtyNames } from '../../copy/labels'
import { copy } from '../../copy/veteran'
import type { Home } from '../../session'
import { open } from '../pages'

const { lines, cardHead } = copy.home

/** The public card with the two things to do, and the promise under them. */
export function Card({ card, promise }: Pick<Home, 'card' | 'promise'>) {
  const { kind, name, phone, photo } = card
  return (
    <PublicCard
      head={card.substituteFor ? copy.home.substitute(card.substituteFor) : cardHead[kind]}
      name={name}
      phone={phone}
      photo={photo}
      lines={kind === 'instructor' ? [{ label: lines.station, value: card.stationName }] : []}
      below={<Below card={card} promise={promise} />}
      callWords={kind === 'instructor' ? copy.home.callInstructor(name) : copy.home.callStation}
    >
      <Button kind="primary" words={copy.home.ask} onTap={() => void open.ask()} />
    </PublicCard>
  )
}

/** The promise, then what one needs to know to go there. */
function Below({ card, promise }: Pick<Home, 'card' | 'promise'>) {
  return (
    <View className="plate__promise">
      <View className="plate__within">{copy.home.promiseWord(promise.acceptMinutes)}</View>
      <View>{copy.home.promise(promise.closeDays)}</View>
      <PlateLines lines={linesOf(card)} />
    </View>
  )
}

function linesOf({ specialties, address, hours, termEndsOn }: Home['card']) {
  const skills = specialties.map((one) => specialtyNames[one as keyof typeof specialtyNames] ?? one).join('、')
  return [
    ...(skills ? [{ label: lines.specialties, value: skills }] : []),
    { label: lines.address, value: address },
    { label: lines.hours, value: hours },
    ...(termEndsOn ? [{ label: lines.term, value: copy.home.until(paperDay(termEndsOn)) }] : []),
  ]
}
