import { View } from '@tarojs/components'
import { FilterBar } from '../../components/filter-bar'
import { boardCopy } from '../../copy/board'
import { deskCopy } from '../../copy/desk'
import { monthsBefore } from '../ledger/filters'

interface Props {
  month: string
  current: string
  onChange: (month: string | undefined) => void
}

/** Which month is looked at: one of the last twelve, this month unless another is chosen. */
export function MonthChoice({ month, current, onChange }: Props) {
  const months = monthsBefore(current)
  const shown = months.includes(month) ? months : [...months, month]
  return (
    <>
      <FilterBar
        filters={[
          {
            key: 'month',
            label: boardCopy.month,
            value: month === current ? undefined : month,
            empty: deskCopy.month(current),
            options: shown.filter((one) => one !== current).map((value) => ({ value, label: deskCopy.month(value) })),
          },
        ]}
        onChange={(_, value) => onChange(value)}
        onClear={() => onChange(undefined)}
      />
      <View className="desk-lead">{boardCopy.lead(deskCopy.month(month))}</View>
    </>
  )
}
