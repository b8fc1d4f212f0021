import type { Input } from '@shared/contracts'
import { station as contracts, type StaffedStation } from '@shared/contracts/station'
import type { Specialty } from '@shared/domain/people/instructor'
import { type Appointment, appointments } from '@shared/domain/people/staffing'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button, Buttons } from '../../components/button'
import { Choice, Choices } from '../../components/choice'
import { MomentInput } from '../../components/moment-input'
import { Notice, Problems } from '../../components/notice'
import { TextInput } from '../../components/text-input'
import { copy } from '../../copy/app'
import { specialtyNames } from '../../copy/labels'
import { sentenceFor } from '../../copy/refusals'
import { appointmentName, staffCopy } from '../../copy/staff'
import { type Faults, faultsOf, faultsOfRefusal, problemsOf, type Question } from '../../desk/checking'
import { optionsOf } from '../../desk/options'
import { useAct } from '../../queries'
import { toTop } from '../../to-top'
import type { HandedCode } from './hand-over'

interface Props {
  station: StaffedStation
  stationId?: string
  onDone: (words: string) => void
  onCode: (handed: HandedCode) => void
  onCancel: () => void
}

const questions: Record<string, Question> = {
  name: { label: staffCopy.name, kind: 'line', most: 30 },
  phone: { label: staffCopy.mobile, kind: 'line' },
  desk: { label: staffCopy.desk, kind: 'choice' },
  startsOn: { label: staffCopy.startsOn, kind: 'day' },
  endsOn: { label: staffCopy.endsOn, kind: 'day' },
}

interface Draft {
  name: string
  phone: string
  desk?: Appointment
  specialties: Specialty[]
  startsOn: string
  endsOn: string
}

/** What is sent: an instructor's term and specialties only with an instructor's desk. */
const appointmentFrom = ({ specialties, startsOn, endsOn, ...who }: Draft, stationId: string) => ({
  ...who,
  stationId,
  ...(who.desk === 'instructor'
    ? { specialties, ...(startsOn ? { startsOn } : {}), ...(endsOn ? { endsOn } : {}) }
    : {}),
})

/** Appoints somebody to a desk of a station; a code is shown at once, where one is needed. */
export function AppointForm({ station, stationId, onDone, onCode, onCancel }: Props) {
  const [draft, setDraft] = useState<Draft>({ name: '', phone: '', specialties: [], startsOn: '', endsOn: '' })
  const [faults, setFaults] = useState<Faults>({})
  const { mutateAsync, isPending, error, reset } = useAct('station', 'appoint', { stationId })
  const change = (changed: Partial<Draft>) => setDraft({ ...draft, ...changed })
  const field = (name: string) => ({ id: `appoint-${name}`, error: faults[name] })
  const submit = async () => {
    reset()
    const appointment = appointmentFrom(draft, station.id)
    const wrong = faultsOf(contracts.appoint.input, appointment, questions)
    setFaults(wrong)
    if (Object.keys(wrong).length > 0) return toTop()
    const name = draft.name.trim()
    await mutateAsync(appointment as Input<'station', 'appoint'>).then(
      ({ isJoined, invitation }) =>
        invitation
          ? onCode({ name, ...invitation })
          : onDone(isJoined ? staffCopy.deskThere(name) : staffCopy.codeElsewhere(name)),
      (refused) => {
        setFaults(faultsOfRefusal(refused, questions))
        toTop()
      },
    )
  }
  return (
    <>
      <View className="desk-lead">{staffCopy.appointAt(station.name)}</View>
      <View className="desk-quiet">{staffCopy.appointText}</View>
      <Problems problems={problemsOf(faults, 'appoint')} />
      {error && Object.keys(faults).length === 0 ? <Notice kind="late" word={sentenceFor(error)} /> : null}
      <TextInput
        {...field('name')}
        label={staffCopy.name}
        maxLength={30}
        value={draft.name}
        onChange={(name) => change({ name })}
      />
      <TextInput
        {...field('phone')}
        label={staffCopy.mobile}
        kind="number"
        maxLength={13}
        value={draft.phone}
        onChange={(phone) => change({ phone })}
      />
      <Choice
        {...field('desk')}
        label={staffCopy.desk}
        options={appointments.map((value) => ({ value, label: appointmentName(value, station.level) }))}
        value={draft.desk}
        onChange={(desk) => change({ desk })}
      />
      {draft.desk === 'instructor' ? (
        <>
          <Choices
            label={staffCopy.specialties}
            hint={staffCopy.specialtiesHint}
            optional
            options={optionsOf(specialtyNames)}
            values={draft.specialties}
            onChange={(specialties) => change({ specialties })}
          />
          <MomentInput
            {...field('startsOn')}
            kind="date"
            label={staffCopy.startsOn}
            hint={staffCopy.termHint}
            optional
            value={draft.startsOn}
            onChange={(startsOn) => change({ startsOn })}
          />
          <MomentInput
            {...field('endsOn')}
            kind="date"
            label={staffCopy.endsOn}
            optional
            value={draft.endsOn}
            onChange={(endsOn) => change({ endsOn })}
          />
        </>
      ) : null}
      <Buttons>
        <Button kind="primary" words={staffCopy.submitAppoint} busy={isPending} onTap={() => void submit()} />
        <Button words={copy.cancel} disabled={isPending} onTap={onCancel} />
      </Buttons>
    </>
  )
}
