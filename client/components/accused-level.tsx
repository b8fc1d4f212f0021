import type { StationLevel } from '@shared/domain/people/station'
import { copy } from '../copy/app'
import { stationLevelNames } from '../copy/labels'
import { Choice } from './choice'

const options = (['village', 'township', 'bureau'] as const).map((value) => ({
  value,
  label: stationLevelNames[value],
}))

/** Of a complaint about a station: which one is meant, for its matter goes above it. */
export function AccusedLevel({ level, onChange }: { level?: StationLevel; onChange: (level: StationLevel) => void }) {
  return (
    <Choice
      label={copy.accusedLevel}
      hint={copy.accusedLevelHint}
      optional
      options={options}
      value={level}
      onChange={onChange}
    />
  )
}
