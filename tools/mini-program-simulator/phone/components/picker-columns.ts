import type { Columns } from '../screen/picker-panel'

/** The attributes of a picker that its columns come from. */
export interface PickerData {
  mode: string
  range: unknown[]
  rangeKey: string
  value: unknown
  start: string
  end: string
  fields: string
}

/** What a picker's panel shows, and the value that a choice in it means. */
interface PickerColumns extends Columns {
  meaning(chosen: number[]): unknown
}

/** The columns of a picker by its mode; a mode without columns here is refused by its name. */
export function pickerColumns(data: PickerData): PickerColumns {
  const columnsOf = modes[data.mode]
  if (!columnsOf) throw new Error(`<picker mode="${data.mode}"> is not implemented by the simulator`)
  return columnsOf(data)
}

const modes: Record<string, (data: PickerData) => PickerColumns> = {
  selector: ({ range, rangeKey, value }) => ({
    columns: [labels(range, rangeKey)],
    chosen: [Number(value ?? 0)],
    meaning: ([index]) => index,
  }),
  multiSelector: ({ range, rangeKey, value }) => ({
    columns: (range as unknown[][]).map((column) => labels(column, rangeKey)),
    chosen: (range as unknown[][]).map((_, index) => Number((value as number[] | null)?.[index] ?? 0)),
    meaning: (chosen) => chosen,
  }),
  time: ({ value, start, end }) => {
    const columns = [numbers(0, 23), numbers(0, 59)]
    return {
      columns,
      chosen: chosenOf(columns, String(value || '00:00').split(':')),
      meaning: (chosen) => between(start, end, chosen.map((index, column) => columns[column]?.[index]).join(':')),
    }
  },
  date: ({ value, start, end, fields }) => {
    const [from, until] = [Number(start.slice(0, 4)) || 1900, Number(end.slice(0, 4)) || 2100]
    const wanted = fields === 'year' ? 1 : fields === 'month' ? 2 : 3
    const columns = [numbers(from, until, 4), numbers(1, 12), numbers(1, 31)].slice(0, wanted)
    return {
      columns,
      chosen: chosenOf(columns, String(value || start || '1970-01-01').split('-')),
      meaning: (chosen) =>
        between(start, end, existing(chosen.map((index, column) => columns[column]?.[index] ?? '').join('-'))),
    }
  },
}

/** The same, or the nearer end where it lies outside. */
function between(start: string, end: string, value: string): string {
  const [first, last] = [start.slice(0, value.length), end.slice(0, value.length)]
  return first && value < first ? first : last && value > last ? last : value
}

/** The last day a month has, where the chosen one does not exist. */
function existing(date: string): string {
  const [year = 0, month = 1, day] = date.split('-').map(Number)
  if (!day) return date
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate()
  return `${date.slice(0, 8)}${String(Math.min(day, last)).padStart(2, '0')}`
}

const labels = (range: unknown[], key: string) =>
  range.map((item) => String(key ? (item as Record<string, unknown>)[key] : item))
const numbers = (from: number, until: number, digits = 2) =>
  Array.from({ length: until - from + 1 }, (_, index) => String(from + index).padStart(digits, '0'))
const chosenOf = (columns: string[][], parts: string[]) =>
  columns.map((column, index) => Math.max(0, column.indexOf(parts[index] ?? '')))
