import { notImplemented } from './refusal'

/** A document, or any plain object on its way in or out of the store. */
export type Doc = Record<string, unknown>

/** Whether a value is a plain object: not an array, a date or a pattern. */
export function isPlain(value: unknown): value is Doc {
  return (
    typeof value === 'object' &&
    value !== null &&
    !Array.isArray(value) &&
    !(value instanceof Date) &&
    !(value instanceof RegExp)
  )
}

/** Reads the SDK's EJSON text; a server date becomes the cloud's own clock. */
export function readEjson(text: string, now: () => number = Date.now): unknown {
  return revive(JSON.parse(text), now)
}

/** Writes a value as EJSON: dates as `$date`, numbers plain, so that the SDK reads back what was stored. */
export function writeEjson(value: unknown): string {
  return JSON.stringify(flatten(value))
}

function revive(value: unknown, now: () => number): unknown {
  if (Array.isArray(value)) return value.map((item) => revive(item, now))
  if (!isPlain(value)) return value
  const keys = Object.keys(value)
  const first = keys[0]
  if (keys.length === 1 && first?.startsWith('$') && first in readers) return readers[first]?.(value[first], now)
  const out: Doc = {}
  for (const key of keys) out[key] = revive(value[key], now)
  return out
}

const readers: Record<string, (inner: unknown, now: () => number) => unknown> = {
  $numberInt: Number,
  $numberLong: Number,
  $numberDouble: Number,
  $date: (inner) => new Date(isPlain(inner) ? Number(inner.$numberLong) : (inner as string | number)),
  $regularExpression: (inner) => {
    const { pattern, options } = inner as { pattern: string; options?: string }
    return new RegExp(pattern, [...(options ?? '')].filter((flag) => 'ims'.includes(flag)).join(''))
  },
  $tcb_server_date: (inner, now) => new Date(now() + Number((revive(inner, now) as { offset?: number }).offset ?? 0)),
  $oid: () => refuse('the EJSON type $oid'),
  $binary: () => refuse('the EJSON type $binary'),
  $numberDecimal: () => refuse('the EJSON type $numberDecimal'),
  $timestamp: () => refuse('the EJSON type $timestamp'),
  $minKey: () => refuse('the EJSON type $minKey'),
  $maxKey: () => refuse('the EJSON type $maxKey'),
}

function refuse(name: string): never {
  throw notImplemented(name)
}

function flatten(value: unknown): unknown {
  if (typeof value === 'number' && !Number.isFinite(value)) return { $numberDouble: String(value) }
  if (typeof value !== 'object' || value === null) return value
  if (value instanceof Date) return { $date: { $numberLong: String(value.getTime()) } }
  if (value instanceof RegExp) return { $regularExpression: { pattern: value.source, options: value.flags } }
  if (Array.isArray(value)) return value.map((item) => (item === undefined ? null : flatten(item)))
  const out: Doc = {}
  for (const [key, item] of Object.entries(value)) if (item !== undefined) out[key] = flatten(item)
  return out
}
