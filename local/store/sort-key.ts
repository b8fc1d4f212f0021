import { type Doc, isPlain } from './ejson'

/** A value as text that sorts byte by byte as the real engine sorts values: null, numbers, text, objects, arrays, booleans, dates. */
export function sortKey(value: unknown): string {
  if (value === emptyArray) return '0'
  if (value === undefined || value === null) return '1'
  if (typeof value === 'number') return `2${orderedNumber(value)}`
  if (typeof value === 'string') return `3${value}`
  if (typeof value === 'boolean') return value ? '81' : '80'
  if (value instanceof Date) return `9${orderedNumber(value.getTime())}`
  if (value instanceof RegExp) return `b${value.source}/${value.flags}`
  if (Array.isArray(value)) return `5${JSON.stringify(value.map(sortKey))}`
  return `4${JSON.stringify(Object.entries(value as Doc).map(([key, item]) => [key, sortKey(item)]))}`
}

/** The first key that sorts after every value of the same type: ranges never cross types. */
export function typeBounds(key: string): { from: string; below: string } {
  const type = key.charAt(0)
  return { from: type, below: String.fromCharCode(type.charCodeAt(0) + 1) }
}

/** Stands for the value of a field that holds an empty array, which is neither null nor any element. */
const emptyArray = Symbol('an empty array')

/** Every value a dotted path reaches; an array on the way, or at its end, is entered element by element. */
export function valuesAt(doc: unknown, path: string): { values: unknown[]; isMulti: boolean } {
  const found: unknown[] = []
  let isMulti = false
  const walk = (value: unknown, parts: string[]): void => {
    const [part, ...rest] = parts
    if (Array.isArray(value)) {
      isMulti = true
      if (part === undefined) found.push(...(value.length ? value : [emptyArray]))
      else for (const item of value) if (isPlain(item)) walk(item, parts)
    } else if (part === undefined) found.push(value)
    else walk(isPlain(value) ? value[part] : undefined, rest)
  }
  walk(doc, path.split('.'))
  return { values: found.length ? found : [undefined], isMulti }
}

/** Compares documents by several fields, as a sort without an index does; an array counts by its smallest or largest element. */
export function sorter(order: Record<string, 1 | -1>): (docs: Doc[]) => Doc[] {
  const fields = Object.entries(order)
  return (docs) =>
    docs
      .map((doc) => ({ doc, keys: fields.map(([path, direction]) => edgeKey(doc, path, direction)) }))
      .sort((a, b) => {
        for (const [i, [, direction]] of fields.entries()) {
          const compared = Buffer.compare(a.keys[i] as Buffer, b.keys[i] as Buffer)
          if (compared !== 0) return compared * direction
        }
        return 0
      })
      .map(({ doc }) => doc)
}

function edgeKey(doc: Doc, path: string, direction: 1 | -1): Buffer {
  const keys = valuesAt(doc, path).values.map((value) => Buffer.from(sortKey(value)))
  keys.sort(Buffer.compare)
  return (direction === 1 ? keys[0] : keys[keys.length - 1]) as Buffer
}

function orderedNumber(value: number): string {
  const bytes = Buffer.alloc(8)
  bytes.writeDoubleBE(value === 0 ? 0 : value)
  const isNegative = ((bytes[0] ?? 0) & 0x80) !== 0
  for (let i = 0; i < 8; i++) bytes[i] = isNegative ? ~(bytes[i] ?? 0) & 0xff : (bytes[i] ?? 0) ^ (i === 0 ? 0x80 : 0)
  return bytes.toString('hex')
}
