import { update } from 'mingo/updater'
import { type Doc, isPlain, readEjson, writeEjson } from './ejson'
import { guarded, isOperators } from './matching'
import { notImplemented, requestFailed } from './refusal'

/** The document an update leaves behind; refuses what the real engine refuses and the evaluator would pass over in silence. */
export function updated(doc: Doc, operations: Doc): Doc {
  const after = readEjson(writeEjson(doc)) as Doc
  for (const [operator, fields] of Object.entries(operations)) {
    const check = checks[operator]
    if (!check) throw notImplemented(`the update operator ${operator}`)
    for (const [path, value] of Object.entries(fields as Doc)) {
      if (path === '_id' || path.startsWith('_id.'))
        throw requestFailed("Performing an update on the path '_id' would modify the immutable field '_id'")
      if (path.includes('$')) throw notImplemented(`the positional update path ${path}`)
      reachable(after, path, operator)
      check(valueAt(after, path), value, path)
    }
  }
  update(after, operations as never, [], {}, { cloneMode: 'deep' })
  return after
}

type Check = (before: unknown, value: unknown, path: string) => void

const anything: Check = () => undefined

const number =
  (name: string): Check =>
  (before, value, path) => {
    if (typeof value !== 'number')
      throw requestFailed(`Cannot ${name} with non-numeric argument: {${path}: ${text(value)}}`)
    if (before !== undefined && typeof before !== 'number')
      throw requestFailed(`Cannot apply $${name} to a value of non-numeric type. {${path}: ${text(before)}}`)
  }

const array =
  (name: string): Check =>
  (before, _value, path) => {
    if (before !== undefined && !Array.isArray(before))
      throw requestFailed(`The field '${path}' must be an array but is of type ${typeof before} ($${name})`)
  }

const checks: Record<string, Check> = {
  $set: anything,
  $unset: anything,
  $min: anything,
  $max: anything,
  $rename: anything,
  $inc: number('inc'),
  $mul: number('mul'),
  $push: array('push'),
  $pop: array('pop'),
  $pullAll: array('pullAll'),
  $addToSet: (before, value, path) => {
    array('addToSet')(before, value, path)
    if (isPlain(value) && '$each' in value && !Array.isArray(value.$each))
      throw requestFailed(`The argument to $each in $addToSet must be an array but it was ${text(value.$each)}`)
  },
  $pull: (before, value, path) => {
    array('pull')(before, value, path)
    if (isOperators(value)) guarded({ [path]: value })
    else if (isPlain(value)) guarded(value)
  },
}

function reachable(doc: Doc, path: string, operator: string): void {
  if (operator === '$unset' || operator === '$pull' || operator === '$pop' || operator === '$pullAll') return
  const parts = path.split('.')
  let at: unknown = doc
  for (const [i, part] of parts.entries()) {
    const isIndex = Array.isArray(at) && /^\d+$/.test(part)
    if (!isPlain(at) && !isIndex)
      throw requestFailed(`Cannot create field '${part}' in element {${parts[i - 1]}: ${text(at)}}`)
    at = (at as Doc)[part]
    if (at === undefined) return
  }
}

function valueAt(doc: Doc, path: string): unknown {
  return path.split('.').reduce<unknown>((at, part) => (at as Doc | undefined | null)?.[part], doc)
}

function text(value: unknown): string {
  return JSON.stringify(value) ?? 'undefined'
}
