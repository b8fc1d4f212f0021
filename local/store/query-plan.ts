import type { Bound, Conditions, FieldCondition } from './conditions'
import type { IndexTable } from './index-tables'
import { typeBounds } from './sort-key'

/** The order asked for: fields in turn, 1 ascending and -1 descending. */
export type Order = Record<string, 1 | -1>

/** One stretch of an index: equality on its first fields, then perhaps a range on the next. */
export interface IndexPlan {
  index: IndexTable
  prefixes: string[][]
  range?: { column: number; from: Bound; below: Bound }
  /** Rows come in the order asked for. */
  isSorted: boolean
  isReversed: boolean
  /** Rows are exactly the answer: nothing is left to test on the document. */
  isExact: boolean
  /** No document can come twice from one prefix. */
  isDistinct: boolean
}

/** How many stretches an `in` on several fields may open before the index is used for fewer fields. */
const mostPrefixes = 1000

/** The best index for a query, or none when each would have to be read whole. */
export function planFor(indexes: IndexTable[], conditions: Conditions, order: Order): IndexPlan | undefined {
  let best: { plan: IndexPlan; score: number } | undefined
  for (const index of indexes) {
    const plan = planOn(index, conditions, order)
    const depth = plan.prefixes[0]?.length ?? 0
    if (depth === 0 && !plan.range && !(plan.isSorted && Object.keys(order).length > 0)) continue
    const score = depth * 10 + (plan.range ? 4 : 0) + (plan.isSorted ? 3 : 0) + (plan.isExact ? 1 : 0)
    if (!best || score > best.score) best = { plan, score }
  }
  return best?.plan
}

function planOn(index: IndexTable, conditions: Conditions, order: Order): IndexPlan {
  let prefixes: string[][] = [[]]
  let column = 0
  const used = new Set<string>()
  let isExact = !conditions.hasRest
  for (; column < index.fields.length; column++) {
    const field = index.fields[column] as string
    const condition = conditions.fields.get(field)
    if (!condition?.oneOf || prefixes.length * condition.oneOf.length > mostPrefixes) break
    prefixes = prefixes.flatMap((prefix) => (condition.oneOf ?? []).map((key) => [...prefix, key]))
    used.add(field)
    if (condition.from || condition.below) isExact = false
  }
  const field = index.fields[column]
  const condition = field === undefined ? undefined : conditions.fields.get(field)
  const range = field !== undefined && condition && rangeOf(condition, index.multi.has(field))
  if (range && field !== undefined) {
    used.add(field)
    if (!range.isWhole) isExact = false
  }
  for (const asked of conditions.fields.keys()) if (!used.has(asked)) isExact = false
  const bound = new Set(index.fields.slice(0, column))
  const { isSorted, isReversed } = sortOn(index, column, bound, order)
  return {
    index,
    prefixes,
    range: range ? { column, from: range.from, below: range.below } : undefined,
    isSorted,
    isReversed,
    isExact,
    isDistinct: [...index.multi].every((multi) => bound.has(multi)),
  }
}

/** On a field with arrays one element may meet one end of a range and another the other: only one end narrows. */
function rangeOf(condition: FieldCondition, isMulti: boolean) {
  const given = condition.from ?? condition.below
  if (!given) return undefined
  const type = typeBounds(given.key)
  const hasBoth = condition.from !== undefined && condition.below !== undefined
  const below = isMulti && hasBoth ? undefined : condition.below
  return {
    from: condition.from ?? { key: type.from, isIncluded: true },
    below: below ?? { key: type.below, isIncluded: false },
    isWhole: !(isMulti && hasBoth),
  }
}

function sortOn(index: IndexTable, column: number, bound: Set<string>, order: Order) {
  const wanted = Object.entries(order).filter(([field]) => !bound.has(field))
  const first = wanted[0]
  if (!first) return { isSorted: true, isReversed: false }
  const isReversed = index.directions[column] !== first[1]
  const isSorted = wanted.every(([field, direction], i) => {
    const at = column + i
    const natural = index.directions[at] === direction
    return index.fields[at] === field && !index.multi.has(field) && natural !== isReversed
  })
  return { isSorted, isReversed: isSorted && isReversed }
}
