import type { Output } from '@shared/contracts'
import { useState } from 'react'
import { Button, Buttons } from '../../components/button'
import { Choice } from '../../components/choice'
import { Field, type FieldProps } from '../../components/field'
import { TextInput } from '../../components/text-input'
import { handsCopy } from '../../copy/hands'
import type { FieldSpec } from './form'

type Hands = Output<'station', 'listHands'>

interface Props {
  id: string
  spec: Extract<FieldSpec, { kind: 'person' | 'station' | 'body' }>
  value: unknown
  error?: string
  /** Absent until it is read. */
  hands?: Hands
  onChange: (value: string | undefined) => void
}

interface Asked {
  field: FieldProps
  value: string
  onChange: Props['onChange']
}

/** Rows a choice shows before one has to write a few letters. */
const MOST_ROWS = 12

/** A station, a body outside or a person around the matter. */
export function HandsField({ id, spec, value: chosen, error, hands, onChange }: Props) {
  if (!hands) return null
  const { label, hint, optional } = spec
  const field = { id, label, hint, optional, error }
  const value = chosen === undefined ? '' : String(chosen)
  if (spec.kind === 'body') return <Body field={field} bodies={hands.bodies} value={value} onChange={onChange} />
  if (spec.kind === 'station') {
    const stations = hands.stations.filter(({ isBelow }) => isBelow || !spec.belowOnly)
    return <Station field={field} stations={stations} value={value} onChange={onChange} />
  }
  if (hands.people.length === 0) return <Field {...field} hint={handsCopy.nobodyToShare} />
  const people = hands.people.map(({ id, name, stationName }) => ({ value: id, label: name, hint: stationName }))
  return <Choice {...field} options={people} value={value} onChange={onChange} />
}

function Station({ field, stations, value, onChange }: Asked & { stations: Hands['stations'] }) {
  const [letters, setLetters] = useState('')
  const isLong = stations.length > MOST_ROWS
  const named = stations.filter(({ id, name }) => name.includes(letters.trim()) || id === value)
  const shown = isLong ? named.slice(0, MOST_ROWS) : stations
  const options = [
    { value: '', label: handsCopy.outside },
    ...shown.map(({ id, name }) => ({ value: id, label: name })),
  ]
  return (
    <>
      {isLong ? (
        <TextInput
          label={handsCopy.findStation}
          hint={handsCopy.findStationHint(shown.length, stations.length)}
          optional
          value={letters}
          onChange={setLetters}
        />
      ) : null}
      <Choice {...field} options={options} value={value} onChange={(id) => onChange(id || undefined)} />
    </>
  )
}

function Body({ field, bodies, value, onChange }: Asked & { bodies: Hands['bodies'] }) {
  return (
    <>
      <TextInput {...field} maxLength={120} value={value} onChange={onChange} />
      <Buttons>
        {bodies.map((body) => (
          <Button key={body} kind="link" words={body} onTap={() => onChange(body)} />
        ))}
      </Buttons>
    </>
  )
}
