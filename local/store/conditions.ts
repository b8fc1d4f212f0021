import { type Doc, isPlain } from './ejson'
import { isOperators } from './matching'
import { sortKey } from './sort-key'

/** One end of a range, as a sort key. */
export interface Bound {
  key: string
  isIncluded: boolean
}

/** What a query asks of one field, as far as an index can serve it. */
export interface FieldCondition {
  /** The values it may have, as sort keys; one for an equality. */
  oneOf?: string[]
  from?: Bound
  below?: Bound
}

/** A query read for an index: conditions by field, and whether anything is left that only the document can answer. */
export interface Conditions {
  fields: Map<string, FieldCondition>
  hasRest: boolean
  /** The branches of a `$or`, each a query of its own. */
  branches?: Doc[]
}

/** Reads the conjunction at the top of a query. */
export function readConditions(query: Doc): Conditions {
  const read: Conditions = { fields: new Map(), hasRest: false }
  const visit = (part: Doc): void => {
    for (const [key, value] of Object.entries(part)) {
      if (key === '$and') for (const inner of value as Doc[]) visit(inner)
      else if (key === '$or') {
        read.hasRest = true
        read.branches ??= value as Doc[]
      } else if (key === '$expr') {
        read.hasRest = true
        readExpression(read, value)
      } else if (key.startsWith('$')) read.hasRest = true
      else readField(read, key, value)
    }
  }
  visit(query)
  return read
}

function readField(read: Conditions, field: string, condition: unknown): void {
  if (!isOperators(condition)) {
    narrow(read, field, keysOf([condition]))
    return
  }
  for (const [operator, value] of Object.entries(condition)) {
    if (operator === '$eq') narrow(read, field, keysOf([value]))
    else if (operator === '$in') narrow(read, field, Array.isArray(value) ? keysOf(value) : undefined)
    else if (operator === '$gt' || operator === '$gte') bound(read, field, 'from', value, operator === '$gte')
    else if (operator === '$lt' || operator === '$lte') bound(read, field, 'below', value, operator === '$lte')
    else if (operator === '$and') for (const inner of value as Doc[]) readField(read, field, inner)
    else read.hasRest = true
  }
}

/** `$expr` stays to be tested on the document; its equalities only narrow the search. */
function readExpression(read: Conditions, expression: unknown): void {
  if (!isPlain(expression)) return
  if (Array.isArray(expression.$and)) for (const inner of expression.$and) readExpression(read, inner)
  const equal = Array.isArray(expression.$eq) ? expression.$eq : []
  const among = Array.isArray(expression.$in) ? expression.$in : []
  for (const [a, b] of [equal, [...equal].reverse()]) {
    const value = constant(b)
    if (isField(a) && value !== null && !Array.isArray(value)) narrow(read, a.slice(1), keysOf([value]))
  }
  const [item, list] = among
  const options = constant(list)
  const value = constant(item)
  if (isField(item) && Array.isArray(options) && !options.includes(null)) narrow(read, item.slice(1), keysOf(options))
  if (isField(list) && value !== null && !Array.isArray(value)) narrow(read, list.slice(1), keysOf([value]))
}

/** The value of an expression that is one, else null: a null is never searched for by index here. */
function constant(expression: unknown): unknown {
  if (typeof expression === 'string') return expression.startsWith('$') ? null : expression
  if (isPlain(expression)) return '$literal' in expression ? expression.$literal : null
  return expression ?? null
}

function isField(value: unknown): value is string {
  return typeof value === 'string' && /^\$[^$]/.test(value)
}

function keysOf(values: unknown[]): string[] | undefined {
  const isPoint = (value: unknown) => typeof value !== 'object' || value === null || value instanceof Date
  return values.every(isPoint) ? [...new Set(values.map(sortKey))] : undefined
}

function narrow(read: Conditions, field: string, keys: string[] | undefined): void {
  const condition = read.fields.get(field) ?? {}
  if (!keys || condition.oneOf) read.hasRest = true
  if (keys && (!condition.oneOf || keys.length < condition.oneOf.length)) condition.oneOf = keys
  read.fields.set(field, condition)
}

function bound(read: Conditions, field: string, end: 'from' | 'below', value: unknown, isIncluded: boolean): void {
  const key = keysOf([value])?.[0]
  const condition = read.fields.get(field) ?? {}
  if (key === undefined || value === null || condition[end]) {
    read.hasRest = true
    return
  }
  condition[end] = { key, isIncluded }
  read.fields.set(field, condition)
}
