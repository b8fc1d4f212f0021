import { Aggregator } from 'mingo'
import { type Doc, isPlain, readEjson } from './ejson'
import { guarded } from './matching'
import type { Order } from './query-plan'
import type { Reading, Shelf } from './reading'
import { notImplemented, requestFailed } from './refusal'
import { valuesAt } from './sort-key'

/** Runs pipelines: what leads them is searched by index, joins go through the indexes too, the rest is the evaluator's. */
export class Aggregating {
  constructor(
    private readonly reading: Reading,
    private readonly shelf: (name: string) => Shelf,
  ) {}

  run(collection: string, stages: Doc[]): Doc[] {
    const pipeline = stages.map(oneStage)
    const { query, order, skip, limit, rest } = leading(pipeline)
    const shelf = this.shelf(collection)
    const first = rest[0]
    if (first?.name === '$count' && skip === undefined && limit === undefined)
      return this.onwards(counted(this.reading.count(shelf, query), String(first.value)), rest.slice(1))
    const rows = this.reading.find(shelf, { query, order, skip, limit })
    return this.onwards(
      rows.map(({ body }) => readEjson(body) as Doc),
      rest,
    )
  }

  private onwards(docs: Doc[], stages: Stage[]): Doc[] {
    let current = docs
    let simple: Doc[] = []
    const flush = () => {
      if (simple.length) current = new Aggregator(simple, {}).run<Doc>(current)
      simple = []
    }
    for (const { name, value } of stages) {
      if (evaluated.has(name)) simple.push({ [name]: name === '$match' ? guarded(value) : value })
      else {
        flush()
        if (name === '$lookup') current = this.joined(current, value as Lookup)
        else if (name === '$count') current = counted(current.length, String(value))
        else if (name === '$facet') current = [this.facets(current, value as Record<string, Doc[]>)]
        else throw notImplemented(`the aggregation stage ${name}`)
      }
    }
    flush()
    return current
  }

  private facets(docs: Doc[], facets: Record<string, Doc[]>): Doc {
    const run = (stages: Doc[]) =>
      this.onwards(
        docs.map((doc) => ({ ...doc })),
        stages.map(oneStage),
      )
    return Object.fromEntries(Object.entries(facets).map(([name, stages]) => [name, run(stages)]))
  }

  private joined(docs: Doc[], lookup: Lookup): Doc[] {
    const { from, as, localField, foreignField, pipeline = [] } = lookup
    for (const key of Object.keys(lookup)) if (!lookupKeys.has(key)) throw notImplemented(`$lookup with ${key}`)
    if (!from || !as) throw requestFailed('$lookup needs from and as')
    const known = new Map<string, Doc[]>()
    return docs.map((doc) => {
      const match: Doc = {}
      if (localField && foreignField) match[foreignField] = { $in: localValues(doc, localField) }
      const stages = pipeline.map((stage) => bound(stage, letOf(doc, lookup.let ?? {}))) as Doc[]
      const whole = localField ? [{ $match: match }, ...stages] : stages
      const key = JSON.stringify(whole)
      const found = known.get(key) ?? this.run(from, whole)
      known.set(key, found)
      const out = { ...doc }
      place(out, as, found)
      return out
    })
  }
}

interface Stage {
  name: string
  value: unknown
}

interface Lookup {
  from: string
  as: string
  localField?: string
  foreignField?: string
  let?: Doc
  pipeline?: Doc[]
}

const lookupKeys = new Set(['from', 'as', 'localField', 'foreignField', 'let', 'pipeline'])

const evaluated = new Set(
  '$match $project $group $sort $limit $skip $addFields $set $unset $unwind $replaceRoot $sortByCount $bucket $bucketAuto $sample'.split(
    ' ',
  ),
)

function oneStage(stage: Doc): Stage {
  const [name, value] = Object.entries(stage)[0] ?? []
  if (!name || Object.keys(stage).length > 1) throw requestFailed('a pipeline stage specification has one field')
  return { name, value }
}

/** What the beginning of a pipeline asks that a search can answer: match, then sort, then skip, then limit. */
function leading(stages: Stage[]) {
  const rest = [...stages]
  const take = (name: string) => (rest[0]?.name === name ? rest.shift()?.value : undefined)
  const matches: Doc[] = []
  for (let match = take('$match'); match !== undefined; match = take('$match')) matches.push(match as Doc)
  const order = take('$sort') as Order | undefined
  const skip = take('$skip') as number | undefined
  const limit = take('$limit') as number | undefined
  const query = matches.length > 1 ? { $and: matches } : (matches[0] ?? {})
  return { query, order, skip, limit, rest }
}

/** Unlike the evaluator, counting nothing gives no document at all. */
function counted(total: number, field: string): Doc[] {
  return total === 0 ? [] : [{ [field]: total }]
}

function localValues(doc: Doc, field: string): unknown[] {
  return valuesAt(doc, field).values.map((value) => (typeof value === 'symbol' ? null : (value ?? null)))
}

function letOf(doc: Doc, expressions: Doc): Doc {
  const names = Object.keys(expressions)
  if (names.length === 0) return {}
  const fields = Object.fromEntries(names.map((name) => [`v_${name}`, expressions[name]]))
  const [computed] = new Aggregator([{ $project: { _id: 0, ...fields } }], {}).run<Doc>([doc])
  return Object.fromEntries(names.map((name) => [name, computed?.[`v_${name}`]]))
}

/** Puts the joining document's values in place of `$$name`, so that the inner match can be searched by index. */
function bound(value: unknown, variables: Doc): unknown {
  if (typeof value === 'string' && value.startsWith('$$')) {
    const [name = '', ...path] = value.slice(2).split('.')
    if (!(name in variables)) return value
    const found = path.reduce<unknown>((at, part) => (isPlain(at) ? at[part] : undefined), variables[name])
    return { $literal: found ?? null }
  }
  if (Array.isArray(value)) return value.map((item) => bound(item, variables))
  if (!isPlain(value)) return value
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, bound(item, variables)]))
}

function place(doc: Doc, path: string, value: unknown): void {
  const parts = path.split('.')
  const last = parts.pop() as string
  let at = doc
  for (const part of parts) {
    const inner = isPlain(at[part]) ? { ...(at[part] as Doc) } : {}
    at[part] = inner
    at = inner
  }
  at[last] = value
}
