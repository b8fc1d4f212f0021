import type { Input } from '@shared/contracts'
import { station as contracts, type StaffedStation } from '@shared/contracts/station'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { Button, Buttons } from '../../components/button'
import { Notice, Problems } from '../../components/notice'
import { TextInput } from '../../components/text-input'
import { copy } from '../../copy/app'
import { sentenceFor } from '../../copy/refusals'
import { staffCopy } from '../../copy/staff'
import { type Faults, faultsOf, faultsOfRefusal, problemsOf, type Question } from '../../desk/checking'
import { useAct } from '../../queries'
import { toTop } from '../../to-top'

interface Props {
  stationId?: string
  onDone: (words: string) => void
  onCancel: () => void
}

const plateQuestions = {
  name: { label: staffCopy.stationName, hint: staffCopy.stationNameHint, kind: 'line', most: 40 },
  phone: { label: staffCopy.phone, kind: 'line', most: 13 },
  address: { label: staffCopy.address, kind: 'line', most: 100 },
  hours: { label: staffCopy.hours, hint: staffCopy.hoursHint, kind: 'line', most: 100 },
} satisfies Asked
const codeQuestion = { code: { label: staffCopy.code, hint: staffCopy.codeHint, kind: 'line', most: 12 } }

type Asked = Record<string, Question & { hint?: string }>
type Act = 'openStation' | 'changeStation'

/** Opens a station under this one. */
export function OpenStationForm({ parent, ...rest }: Props & { parent: StaffedStation }) {
  return (
    <StationForm
      {...rest}
      act="openStation"
      title={staffCopy.openAt(parent.name)}
      words={staffCopy.submitOpen}
      done={staffCopy.opened}
      fixed={{ parentId: parent.id }}
      first={{ name: '', code: '', phone: '', address: '', hours: parent.hours }}
      questions={{ ...plateQuestions, ...codeQuestion }}
    />
  )
}

/** Changes what a station's door plate says. */
export function ChangeStationForm({ station, ...rest }: Props & { station: StaffedStation }) {
  const { id, name, phone, address, hours } = station
  return (
    <StationForm
      {...rest}
      act="changeStation"
      title={staffCopy.changeStation}
      words={staffCopy.submitChange}
      done={() => staffCopy.changed}
      fixed={{ stationId: id }}
      first={{ name, phone, address, hours }}
      questions={plateQuestions}
    />
  )
}

interface FormProps<A extends Act> extends Props {
  act: A
  title: string
  words: string
  done: (name: string) => string
  /** What the form does not ask. */
  fixed: Record<string, string>
  first: Record<string, string>
  questions: Asked
}

function StationForm<A extends Act>({
  act,
  title,
  words,
  done,
  fixed,
  first,
  questions,
  stationId,
  onDone,
  onCancel,
}: FormProps<A>) {
  const [draft, setDraft] = useState(first)
  const [faults, setFaults] = useState<Faults>({})
  const { mutateAsync, isPending, error, reset } = useAct('station', act, { stationId })
  const submit = async () => {
    reset()
    const input = { ...fixed, ...draft }
    const wrong = faultsOf(contracts[act].input, input, questions)
    setFaults(wrong)
    if (Object.keys(wrong).length > 0) return toTop()
    await mutateAsync(input as unknown as Input<'station', A>).then(
      () => onDone(done(draft.name?.trim() ?? '')),
      (refused) => {
        setFaults(faultsOfRefusal(refused, questions))
        toTop()
      },
    )
  }
  return (
    <>
      <View className="desk-lead">{title}</View>
      <Problems problems={problemsOf(faults, act)} />
      {error && Object.keys(faults).length === 0 ? <Notice kind="late" word={sentenceFor(error)} /> : null}
      {Object.entries(questions).map(([name, { label, hint, most }]) => (
        <TextInput
          key={name}
          id={`${act}-${name}`}
          label={label}
          hint={hint}
          error={faults[name]}
          maxLength={most}
          value={draft[name] ?? ''}
          onChange={(value) => setDraft({ ...draft, [name]: value })}
        />
      ))}
      <Buttons>
        <Button kind="primary" words={words} busy={isPending} onTap={() => void submit()} />
        <Button words={copy.cancel} disabled={isPending} onTap={onCancel} />
      </Buttons>
    </>
  )
}
