import { Query } from 'mingo'
import { type Doc, isPlain } from './ejson'
import { notImplemented } from './refusal'

/** Compiles a query to a test of one document, with the evaluator's silent gaps closed or refused by name. */
export function matcher(query: Doc): (doc: Doc) => boolean {
  if (Object.keys(query).length === 0) return () => true
  const compiled = new Query(guarded(query) as Doc)
  return (doc) => compiled.test(doc)
}

/** Keeps only what a projection asks for, as `field()` does. */
export function projector(projection: Doc | undefined): (doc: Doc) => Doc {
  if (!projection || Object.keys(projection).length === 0) return (doc) => doc
  const everything = new Query<Doc>({})
  return (doc) => everything.find<Doc>([doc], projection as never).all()[0] ?? {}
}

/** A `$match` or query as the evaluator may safely see it. */
export function guarded(query: unknown): unknown {
  if (Array.isArray(query)) return query.map(guarded)
  if (!isPlain(query)) return query
  const out: Doc = {}
  for (const [key, value] of Object.entries(query)) {
    if (unknownOperators.has(key)) throw notImplemented(`the query operator ${key}`)
    if (key === '$expr') out[key] = value
    else if (key === '$and' || key === '$or' || key === '$nor') out[key] = guarded(value)
    else if (key.startsWith('$')) throw notImplemented(`the query operator ${key}`)
    else out[key] = guardedCondition(key, value)
  }
  return out
}

const unknownOperators = new Set(['$where', '$text', '$jsonSchema', '$comment'])
const geoOperators = new Set(['$near', '$nearSphere', '$geoNear', '$geoWithin', '$geoIntersects'])
const fieldOperators = new Set(
  '$eq $ne $gt $gte $lt $lte $in $nin $not $exists $type $mod $regex $options $all $elemMatch $size $and $or $nor'.split(
    ' ',
  ),
)

function guardedCondition(field: string, condition: unknown): unknown {
  if (!isOperators(condition)) return comparable(condition)
  const out: Doc = {}
  for (const [operator, value] of Object.entries(condition)) {
    if (geoOperators.has(operator)) throw notImplemented(`the query operator ${operator}`)
    if (!fieldOperators.has(operator)) throw notImplemented(`the query operator ${operator} on ${field}`)
    if (value === null && (operator === '$gte' || operator === '$lte')) out.$eq = null
    else if (value === null && (operator === '$gt' || operator === '$lt')) out.$in = []
    else if (operator === '$not') out.$not = guardedCondition(field, value)
    else if (operator === '$elemMatch') out.$elemMatch = guardedElement(field, value)
    else out[operator] = Array.isArray(value) ? value.map(comparable) : comparable(value)
  }
  return out
}

function guardedElement(field: string, value: unknown): unknown {
  return isOperators(value) ? guardedCondition(field, value) : guarded(value)
}

function comparable(value: unknown): unknown {
  if (isPlain(value) && Object.keys(value).length > 1)
    throw notImplemented('comparing a whole sub-document of several fields (there the order of fields matters)')
  return value
}

/** Whether a condition is made of operators (`{$gt: 1}`) rather than being the value itself. */
export function isOperators(condition: unknown): condition is Doc {
  return isPlain(condition) && Object.keys(condition).some((key) => key.startsWith('$'))
}
