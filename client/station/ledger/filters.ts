import type { Input, Output } from '@shared/contracts'
import { figures, ledgerFilters } from '@shared/contracts/station'
import { addToMonth } from '@shared/domain/clock/china-time'
import { occurrences } from '@shared/domain/repeat'
import { categories } from '@shared/domain/request/category'
import { statuses, tracks } from '@shared/domain/request/lifecycle'
import type { Filter } from '../../components/filter-bar'
import { figureLabels } from '../../copy/board'
import { deskCopy } from '../../copy/desk'
import { categoryNames, statusNames, trackNames } from '../../copy/labels'
import { lookBackCopy } from '../../copy/look-back'
import { occurrenceNames, repeatCopy } from '../../copy/repeat'

/** What the ledger can be narrowed by; all of it stands in the address. */
export type FilterName = keyof typeof ledgerFilters
export const filterNames = Object.keys(ledgerFilters) as FilterName[]
type Filters = Partial<Record<FilterName, string>>

type Groups = Output<'station', 'readBoard'>['groups']

/** The last twelve months, this one first. */
export const monthsBefore = (month: string): string[] =>
  Array.from({ length: 12 }, (_, back) => addToMonth(month, -back))

/** An address may hold anything: only what the ledger knows goes to the door. */
export const ledgerInput = (filters: Filters): Omit<Input<'station', 'listLedger'>, 'skip'> =>
  Object.fromEntries(
    filterNames.flatMap((name) => {
      const known = ledgerFilters[name].safeParse(filters[name])
      return known.success ? [[name, known.data]] : []
    }),
  )

const optionsOf = <Value extends string>(known: readonly Value[], names: Record<Value, string>) =>
  known.map((value) => ({ value, label: names[value] }))

const monthOptions = (months: readonly string[], current?: string) =>
  (current && !months.includes(current) ? [...months, current] : months).map((value) => ({
    value,
    label: deskCopy.month(value),
  }))

const named = (groups: Groups | undefined, current?: string) => {
  const options = (groups ?? []).map(({ key, name }) => ({ value: key, label: name }))
  return current && !options.some(({ value }) => value === current)
    ? [...options, { value: current, label: deskCopy.chosenOne }]
    : options
}

/** The filters as the bar shows them. */
export function filtersFor(
  filters: Filters,
  thisMonth: string | undefined,
  groups: { stations?: Groups; holders?: Groups },
): Filter[] {
  const months = thisMonth ? monthsBefore(thisMonth) : []
  return [
    {
      key: 'month',
      label: '收到月份',
      value: filters.month,
      options: monthOptions(months, filters.month),
    },
    { key: 'status', label: '状态', value: filters.status, options: optionsOf(statuses, statusNames) },
    { key: 'track', label: '性质', value: filters.track, options: optionsOf(tracks, trackNames) },
    { key: 'category', label: '类别', value: filters.category, options: optionsOf(categories, categoryNames) },
    { key: 'stationId', label: '村社', value: filters.stationId, options: named(groups.stations, filters.stationId) },
    { key: 'holderKey', label: '承办', value: filters.holderKey, options: named(groups.holders, filters.holderKey) },
    { key: 'figure', label: '指标', value: filters.figure, options: optionsOf(figures, figureLabels) },
    {
      key: 'occurrence',
      label: repeatCopy.occurrence,
      value: filters.occurrence,
      options: optionsOf(occurrences, occurrenceNames),
    },
    {
      key: 'drawnIn',
      label: lookBackCopy.drawnIn,
      value: filters.drawnIn,
      // A month is drawn from once it is over.
      options: monthOptions(months.slice(1), filters.drawnIn),
    },
  ]
}
