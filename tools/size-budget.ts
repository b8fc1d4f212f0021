/** What something weighs beside what it may weigh, in bytes. */
export interface Sized {
  name: string
  bytes: number
  most: number
}

/** What is over its budget, a sentence each. */
export const oversized = (all: Sized[]): string[] =>
  all
    .filter(({ bytes, most }) => bytes > most)
    .map(({ name, bytes, most }) => `${name} has ${kilobytes(bytes)}, more than ${kilobytes(most)}`)

/** Sizes as lines of a table, the budget beside each. */
export const sizeTable = (title: string, all: Sized[]): string[] => {
  const rows = [
    [title, 'size', 'budget'],
    ...all.map(({ name, bytes, most }) => [name, kilobytes(bytes), kilobytes(most)]),
  ]
  const widest = Math.max(...rows.map(([name = '']) => name.length))
  return rows.map(
    ([name = '', size = '', budget = '']) => `  ${name.padEnd(widest)}${size.padStart(10)}${budget.padStart(10)}`,
  )
}

// Upwards, so that a size over its budget never reads as equal to it.
const kilobytes = (bytes: number) => `${Math.ceil(bytes / 1024)} kB`
