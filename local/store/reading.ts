import { readConditions } from './conditions'
import type { Bound, DatabaseFile } from './database'
import { type Doc, readEjson } from './ejson'
import type { IndexTable } from './index-tables'
import { matcher } from './matching'
import { type IndexPlan, type Order, planFor } from './query-plan'
import { sorter, sortKey } from './sort-key'

/** A stored document: its place, and its text as it goes over the wire. */
export interface Row {
  key: number
  body: string
}

/** A collection as reading sees it. */
export interface Shelf {
  name: string
  indexes: IndexTable[]
}

/** What to find, and how much of it. */
export interface Search {
  query: Doc
  order?: Order
  skip?: number
  limit?: number
}

/** Counts of what reading cost, so that a test can tell a search from a scan. */
interface ReadingCost {
  examined: number
}

/** Answers searches from the index tables, and from the whole collection only when no index fits. */
export class Reading {
  readonly cost: ReadingCost = { examined: 0 }

  constructor(private readonly file: DatabaseFile) {}

  find(shelf: Shelf, { query, order = {}, skip = 0, limit = Number.POSITIVE_INFINITY }: Search): Row[] {
    const end = skip + limit
    const test = matcher(query)
    const conditions = readConditions(query)
    const ids = conditions.fields.get('_id')?.oneOf
    if (ids) return arrange(this.byIds(shelf, ids).filter(passes(test)), order).slice(skip, end)
    const plan = planFor(shelf.indexes, conditions, order)
    const rows = !plan || walksAll(plan) ? this.byBranches(shelf, conditions.branches, query, order, end) : undefined
    if (rows || !plan) return (rows ?? this.scan(shelf, query, order, end)).slice(skip, end)
    return this.alongPlan(shelf, plan, test, order, end).slice(skip, end)
  }

  private alongPlan(shelf: Shelf, plan: IndexPlan, test: (doc: Doc) => boolean, order: Order, end: number): Row[] {
    const enough = plan.isSorted ? end : Number.POSITIVE_INFINITY
    const rows: Row[] = []
    const seen = new Set<number>()
    for (const prefix of plan.prefixes) {
      let taken = 0
      for (const row of this.along(shelf, plan, prefix, plan.isExact && plan.isDistinct ? enough : undefined)) {
        if (seen.has(row.key)) continue
        if (!plan.isExact && !passes(test)(row)) continue
        seen.add(row.key)
        rows.push(row)
        if (++taken >= enough) break
      }
    }
    const isInOrder = plan.isSorted && plan.prefixes.length === 1
    return isInOrder ? rows : arrange(rows, order)
  }

  count(shelf: Shelf, query: Doc): number {
    if (Object.keys(query).length === 0)
      return this.file.first<{ n: number }>(`SELECT count(*) AS n FROM "d_${shelf.name}"`)?.n ?? 0
    const conditions = readConditions(query)
    const plan = conditions.fields.has('_id') ? undefined : planFor(shelf.indexes, conditions, {})
    if (!plan?.isExact) return this.find(shelf, { query }).length
    const isPlain = plan.isDistinct && (plan.prefixes.length === 1 || plan.index.multi.size === 0)
    const keys = new Set<number>()
    let total = 0
    for (const prefix of plan.prefixes) {
      const { where, bound } = stretch(plan, prefix)
      const from = `FROM ${plan.index.table} i WHERE ${where}`
      if (isPlain) total += this.file.first<{ n: number }>(`SELECT count(*) AS n ${from}`, ...bound)?.n ?? 0
      else for (const { key } of this.file.all<{ key: number }>(`SELECT key ${from}`, ...bound)) keys.add(key)
    }
    return isPlain ? total : keys.size
  }

  byIds(shelf: Shelf, ids: string[]): Row[] {
    const rows = ids.flatMap((id) => this.file.all<Row>(`SELECT key, body FROM "d_${shelf.name}" WHERE id = ?`, id))
    this.cost.examined += rows.length
    return rows.sort((a, b) => a.key - b.key)
  }

  /** An `or` each of whose branches an index narrows, or nothing. */
  private byBranches(
    shelf: Shelf,
    branches: Doc[] | undefined,
    query: Doc,
    order: Order,
    end: number,
  ): Row[] | undefined {
    const isServed = branches?.every((branch) => {
      const conditions = readConditions(branch)
      if (conditions.fields.get('_id')?.oneOf) return true
      const plan = planFor(shelf.indexes, conditions, order)
      return plan && !walksAll(plan)
    })
    if (!branches || !isServed) return undefined
    const limit = Object.keys(query).length === 1 ? end : undefined
    const found = new Map<number, Row>()
    for (const branch of branches)
      for (const row of this.find(shelf, { query: branch, order, limit })) found.set(row.key, row)
    const rows = [...found.values()].sort((a, b) => a.key - b.key)
    return arrange(rows.filter(passes(matcher(query))), order)
  }

  private scan(shelf: Shelf, query: Doc, order: Order, end: number): Row[] {
    const test = passes(matcher(query))
    const isUnordered = Object.keys(order).length === 0
    const rows: Row[] = []
    for (const row of this.chunks((limit, offset) =>
      this.file.all<Row>(`SELECT key, body FROM "d_${shelf.name}" ORDER BY key LIMIT ? OFFSET ?`, limit, offset),
    )) {
      if (test(row)) rows.push(row)
      if (isUnordered && rows.length >= end) break
    }
    return arrange(rows, order)
  }

  private along(shelf: Shelf, plan: IndexPlan, prefix: string[], exactly?: number): Iterable<Row> {
    const { where, bound, by } = stretch(plan, prefix)
    const sql = `SELECT d.key AS key, d.body AS body FROM ${plan.index.table} i CROSS JOIN "d_${shelf.name}" d ON d.key = i.key WHERE ${where} ORDER BY ${by} LIMIT ? OFFSET ?`
    return this.chunks((limit, offset) => this.file.all<Row>(sql, ...bound, limit, offset), exactly)
  }

  /** Reads in growing helpings, so that a small limit reads little and a large answer needs few statements. */
  private *chunks(read: (limit: number, offset: number) => Row[], exactly?: number): Iterable<Row> {
    let size = exactly !== undefined && Number.isFinite(exactly) ? exactly : 50
    for (let offset = 0; size > 0; ) {
      const rows = read(size, offset)
      for (const row of rows) {
        this.cost.examined++
        yield row
      }
      if (rows.length < size || exactly === size) return
      offset += size
      size *= 4
    }
  }
}

/** Whether an index gives an order and nothing else: every row of it is looked at until enough are found. */
const walksAll = ({ prefixes, range }: IndexPlan): boolean => !range && prefixes[0]?.length === 0

function stretch(plan: IndexPlan, prefix: string[]): { where: string; bound: Bound[]; by: string } {
  const terms = prefix.map((_, i) => `i.k${i} = ?`)
  const bound: Bound[] = [...prefix]
  if (plan.range) {
    const { column, from, below } = plan.range
    terms.push(`i.k${column} ${from.isIncluded ? '>=' : '>'} ?`, `i.k${column} ${below.isIncluded ? '<=' : '<'} ?`)
    bound.push(from.key, below.key)
  }
  const up = plan.isReversed ? 'DESC' : 'ASC'
  const down = plan.isReversed ? 'ASC' : 'DESC'
  const by = [...plan.index.directions.map((direction, i) => `i.k${i} ${direction === 1 ? up : down}`), `i.key ${up}`]
  return { where: terms.join(' AND ') || '1', bound, by: by.join(', ') }
}

function passes(test: (doc: Doc) => boolean): (row: Row) => boolean {
  return (row) => test(readEjson(row.body) as Doc)
}

function arrange(rows: Row[], order: Order): Row[] {
  if (Object.keys(order).length === 0) return rows
  const byDoc = new Map(rows.map((row) => [readEjson(row.body) as Doc, row]))
  return sorter(order)([...byDoc.keys()]).map((doc) => byDoc.get(doc) as Row)
}

/** The key under which a document's `_id` is found. */
export function idKey(id: unknown): string {
  return sortKey(id)
}
