/** What is counted of a group of requests; each count opens the list behind it. */
export const countNames = [
  'received',
  'waiting',
  'overdue',
  'closed',
  'closedInTime',
  'satisfied',
  'dissatisfied',
  'unrated',
  'repeats',
] as const

/** Response figures of a group: its counts, and the plain minutes to each first contact there was. */
export interface Figures extends Record<(typeof countNames)[number], number> {
  _id: string
  name: string
  minutes: number[]
}

/** The value below or at which `percent` of the sorted values lie (nearest rank); values in ascending order, at least one. */
export function percentile(sorted: number[], percent: number): number {
  const rank = Math.max(1, Math.ceil((percent / 100) * sorted.length))
  return sorted[rank - 1] ?? Number.NaN
}

/** All groups as one: counts added, minutes together. */
export function joinFigures(groups: Figures[]): Figures {
  const sums = countNames.map((name) => [name, groups.reduce((sum, group) => sum + group[name], 0)])
  const counts = Object.fromEntries(sums) as Record<(typeof countNames)[number], number>
  return { _id: '', name: '', ...counts, minutes: groups.flatMap(({ minutes }) => minutes) }
}
