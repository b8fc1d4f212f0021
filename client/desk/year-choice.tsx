import { FilterBar } from '../components/filter-bar'
import { yearCopy } from '../copy/archiving'

interface Props {
  year: number
  current: number
  onChange: (year: string | undefined) => void
}

/** How many years back are offered. */
const BACK = 10

/** Which year is looked at: this year unless another is chosen. */
export function YearChoice({ year, current, onChange }: Props) {
  const earlier = Array.from({ length: BACK }, (_, back) => current - 1 - back)
  return (
    <FilterBar
      filters={[
        {
          key: 'year',
          label: yearCopy.label,
          value: year === current ? undefined : String(year),
          empty: yearCopy.year(current),
          options: earlier.map((one) => ({ value: String(one), label: yearCopy.year(one) })),
        },
      ]}
      onChange={(_, value) => onChange(value)}
      onClear={() => onChange(undefined)}
    />
  )
}

/** An address may hold anything: only a year goes to the door. */
export const yearIn = (value: string | undefined): number | undefined =>
  value && /^2[01]\d\d$/.test(value) ? Number(value) : undefined
