import type { Input, Output } from '@shared/contracts'
import { figures } from '@shared/contracts/station'
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
export const filterNames = [
  'month',
  'status',
  'track',
  'category',
  'stationId',
  'holderKey',
  'figure',
  'occurrence',
  'drawnIn',
  'number',
] as const
export type FilterName = (typeof filterNames)[number]
type Filters = Partial<Record<FilterName, string>>

const oneMonth = /^\d{4}-(0[1-9]|1[0-2])$/

type Ledger = Input<'station', 'listLedger'>
type Groups = Output<'station', 'readBoard'>['groups']

/** The last twelve months, this one first. */
export function monthsBefore(month: string): string[] {
  const [year = 0, last = 1] = month.split('-').map(Number)
  return Array.from({ length: 12 }, (_, back) => {
    const index = year * 12 + last - 1 - back
    return `${Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}`
  })
}

/** An address may hold anything: only what the ledger knows goes to the door. */
export function ledgerInput(filters: Filters): Omit<Ledger, 'skip'> {
  const one = <Value extends string>(known: readonly Value[], value?: string) => known.find((each) => each === value)
  const shaped = (shape: RegExp, value?: string) => (value && shape.test(value) ? value : undefined)
  const { month, status, track, category, stationId, holderKey, figure, occurrence, drawnIn, number } = filters
  return {
    month: shaped(oneMonth, month),
    status: one(statuses, status),
    track: one(tracks, track),
    category: one(categories, category),
    stationId: shaped(/^[A-Za-z0-9_-]{1,64}$/, stationId),
    holderKey: shaped(/^(station|instructor):[A-Za-z0-9_-]{1,64}$/, holderKey),
    figure: one(figures, figure),
    occurrence: one(occurrences, occurrence),
    drawnIn: shaped(oneMonth, drawnIn),
    number: number?.trim().slice(0, 40) || undefined,
  }
}

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
