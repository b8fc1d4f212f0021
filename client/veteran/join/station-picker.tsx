import { useState } from 'react'
import { Answers } from '../../components/answers'
import { Choice } from '../../components/choice'
import { TextInput } from '../../components/text-input'
import { copy } from '../../copy/veteran'
import { type Station, useStations } from '../office'

const MOST_ROWS = 8
/** A village's station is where most people belong. */
const nearness: Record<Station['level'], number> = { village: 0, township: 1, bureau: 2 }

interface Props {
  error?: string
  station?: Station
  onChange: (station: Station | undefined) => void
}

/** One station of many: a few characters of its name are enough. */
export function StationPicker({ error, station, onChange }: Props) {
  const { data } = useStations()
  const [words, setWords] = useState('')
  if (station)
    return <Answers rows={[{ label: copy.join.chosen, value: station.name, onChange: () => onChange(undefined) }]} />
  const all = [...(data?.stations ?? [])].sort((a, b) => nearness[a.level] - nearness[b.level])
  const fitting = all.filter(({ name }) => [...words.trim()].every((character) => name.includes(character)))
  const options = fitting.slice(0, MOST_ROWS).map(({ id, name }) => ({ value: id, label: name }))
  const hidden = fitting.length - options.length
  return (
    <>
      {all.length > MOST_ROWS ? (
        <TextInput
          label={copy.join.find}
          hint={hidden > 0 ? copy.join.more(hidden) : undefined}
          value={words}
          onChange={setWords}
        />
      ) : null}
      <Choice
        id="station"
        label={copy.join.station}
        hint={fitting.length === 0 && words ? copy.join.notFound : copy.join.stationHint}
        error={error}
        options={options}
        onChange={(id) => onChange(all.find((one) => one.id === id))}
      />
    </>
  )
}
