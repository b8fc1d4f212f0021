import type { StaffedStation } from '@shared/contracts/station'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button } from '../../components/button'
import { Notice } from '../../components/notice'
import { PersonCard } from '../../components/person-card'
import { sentenceFor } from '../../copy/refusals'
import { appointmentName, staffCopy } from '../../copy/staff'
import { EndSheet, GiveSheet, RenewSheet } from './desk-sheets'
import type { HandedCode } from './hand-over'
import { PhotoSheet, useShownPhoto } from './photo-sheet'

/** Somebody at a desk of a station. */
export type Holder = StaffedStation['desks'][number]

interface Props {
  holder: Holder
  station: StaffedStation
  stationId?: string
  onDone: (words: string) => void
  onCode: (handed: HandedCode) => void
  onCancel: () => void
}

/** Who sits there and as what, and what can be done about it. */
export function DeskHolder({ holder, station, stationId, onDone, onCode, onCancel }: Props) {
  const { name, desk, mayInvite, instructorId } = holder
  const [asked, setAsked] = useState<'renew' | 'end' | 'give' | 'photo'>()
  const { data, error } = useShownPhoto(holder, stationId)
  const photo = data?.photo
  const sheet = { holder, station, stationId, onDone, onCode, onCancel: () => setAsked(undefined) }
  const lines = [`${station.name} ${appointmentName(desk, station.level)}`, ...standingOf(holder)]
  return (
    <View className="desk-wish">
      <Button kind="link" words={staffCopy.backTo(station.name)} onTap={onCancel} />
      {error ? <Notice kind="late" word={sentenceFor(error)} /> : null}
      <PersonCard name={name} lines={lines} photo={photo?.url} isLarge={holder.showsPhoto} />
      {asked === 'renew' ? (
        <RenewSheet {...sheet} />
      ) : asked === 'end' ? (
        <EndSheet {...sheet} />
      ) : asked === 'give' && instructorId ? (
        <GiveSheet {...sheet} instructorId={instructorId} />
      ) : asked === 'photo' && photo ? (
        <PhotoSheet {...sheet} photo={photo} />
      ) : (
        <View className="desk-acts">
          {mayInvite ? <Button kind="primary" words={staffCopy.renew} onTap={() => setAsked('renew')} /> : null}
          {instructorId ? <Button words={staffCopy.give} onTap={() => setAsked('give')} /> : null}
          {photo ? <Button words={staffCopy.removePhoto} onTap={() => setAsked('photo')} /> : null}
          <Button kind="danger" words={staffCopy.end} onTap={() => setAsked('end')} />
        </View>
      )}
    </View>
  )
}

/** An instructor's term, whether veterans see a photograph, and whether the person has joined. */
export const standingOf = ({ termEndsOn, showsPhoto, isJoined }: Holder): string[] => [
  ...(termEndsOn ? [staffCopy.termUntil(termEndsOn)] : []),
  ...(showsPhoto ? [staffCopy.showsPhoto] : []),
  isJoined ? staffCopy.joined : staffCopy.notJoined,
]
