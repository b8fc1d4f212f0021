import type { StaffedStation } from '@shared/contracts/station'
import { useState } from 'react'
import { Notice } from '../../components/notice'
import { Sheet } from '../../components/sheet'
import { sentenceFor } from '../../copy/refusals'
import { appointmentName, staffCopy } from '../../copy/staff'
import { useAct } from '../../queries'
import { FindVeteran, type FoundVeteran } from '../find-veteran'
import type { Holder } from './desk-holder'
import type { HandedCode } from './hand-over'

interface Props {
  holder: Holder
  station: StaffedStation
  stationId?: string
  onDone: (words: string) => void
  onCode: (handed: HandedCode) => void
  onCancel: () => void
}

/** Asks once more before a new code makes the old one worthless. */
export function RenewSheet({ holder: { personId, name }, stationId, onCode, onCancel }: Props) {
  const { mutateAsync, isPending, error } = useAct('station', 'renewInvitation', { stationId })
  // Not a callback of the mutation: the list is read anew first, and this sheet may be gone by then.
  const renew = () =>
    mutateAsync({ personId }).then(
      (invitation) => onCode({ name, ...invitation }),
      () => undefined,
    )
  return (
    <Sheet
      title={staffCopy.renew}
      words={staffCopy.renew}
      busy={isPending}
      onConfirm={() => void renew()}
      onCancel={onCancel}
    >
      {error ? <Notice kind="late" word={sentenceFor(error)} /> : null}
      {staffCopy.renewText(name)}
    </Sheet>
  )
}

/** Asks once more before a desk is taken, and says what becomes of what lies on it. */
export function EndSheet({ holder: { personId, name, desk }, station, stationId, onDone, onCancel }: Props) {
  const { mutateAsync, isPending, error } = useAct('station', 'endDesk', { stationId })
  const end = () =>
    mutateAsync({ personId, desk, stationId: station.id }).then(
      () => onDone(staffCopy.ended(name)),
      () => undefined,
    )
  return (
    <Sheet
      title={staffCopy.endTitle(name, appointmentName(desk, station.level))}
      words={staffCopy.end}
      danger
      busy={isPending}
      onConfirm={() => void end()}
      onCancel={onCancel}
    >
      {error ? <Notice kind="late" word={sentenceFor(error)} /> : null}
      {desk === 'instructor' ? staffCopy.endInstructorText : staffCopy.endText}
    </Sheet>
  )
}

/** Gives a veteran this instructor. */
export function GiveSheet({
  holder: { personId, name },
  instructorId,
  stationId,
  onDone,
  onCancel,
}: Props & { instructorId: string }) {
  const [veteran, setVeteran] = useState<FoundVeteran>()
  const [isTried, setTried] = useState(false)
  const { mutateAsync, isPending, error } = useAct('station', 'appointInstructorOf', { stationId })
  const give = async () => {
    setTried(true)
    if (!veteran) return
    await mutateAsync({ veteranId: veteran.id, instructorId }).then(
      () => onDone(staffCopy.given(name, veteran.name)),
      () => undefined,
    )
  }
  return (
    <Sheet
      title={staffCopy.giveTitle(name)}
      words={staffCopy.give}
      busy={isPending}
      onConfirm={() => void give()}
      onCancel={onCancel}
    >
      {error ? <Notice kind="late" word={sentenceFor(error)} /> : null}
      {staffCopy.giveText}
      <FindVeteran
        id={`give-${personId}`}
        error={isTried && !veteran ? staffCopy.giveNobody : undefined}
        veteran={veteran}
        onChange={setVeteran}
      />
    </Sheet>
  )
}
