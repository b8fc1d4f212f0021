import { readFileSync } from 'node:fs'
import { join, posix } from 'node:path'
import { createContext, runInContext } from 'node:vm'

/** What iOS 10 or Chrome 60 lacks, by owner, and `globalThis` with it. */
const lacking = `
  for (const [owner, names] of [
    [Array.prototype, ['at', 'flat', 'flatMap', 'findLast', 'findLastIndex']], [String.prototype, ['at', 'matchAll', 'replaceAll']],
    [Object, ['entries', 'values', 'fromEntries', 'hasOwn']], [Promise, ['allSettled', 'any']], [Promise.prototype, ['finally']],
    [globalThis, ['queueMicrotask', 'WeakRef', 'BigInt', 'globalThis']],
  ]) for (const name of names) delete owner[name]`

/**
 * Loads a weapp build as WeChat would on the oldest phone it is for, where code is not made from text either: the app, then every
 * page. Answers what the phone then says of an expression.
 */
export function bootOnOldPhone(folder: string, paths: string[]): (expression: string) => unknown {
  // Taro takes over what `wx` lists as its own: of that, what the app calls while it loads.
  const own = Object.assign(() => wx, { onPageNotFound: () => {} })
  const wx: unknown = new Proxy(own, {
    get: (own, name) => (name in own ? Reflect.get(own, name) : name === 'webpackJsonp' ? undefined : wx),
    apply: () => wx,
  })
  // Nothing is ever due: what counts is that every file runs.
  const timers = { setTimeout: () => 0, clearTimeout: () => {}, setInterval: () => 0, clearInterval: () => {} }
  const pages = { App: () => {}, Page: () => {}, Component: () => {}, getApp: () => ({}), getCurrentPages: () => [] }
  const context = createContext({ wx, ...pages, ...timers }, { codeGeneration: { strings: false, wasm: false } })
  runInContext(lacking, context)
  const loaded = new Map<string, { exports: unknown }>()
  const load = (path: string): unknown => {
    const file = path.endsWith('.js') ? path : `${path}.js`
    const known = loaded.get(file)
    if (known) return known.exports
    const module = { exports: {} }
    loaded.set(file, module)
    const code = `(function (require, module, exports) {${readFileSync(join(folder, file), 'utf8')}\n})`
    const near = (other: string) => load(posix.join(posix.dirname(file), other))
    runInContext(code, context, { filename: file })(near, module, module.exports)
    return module.exports
  }
  for (const path of ['app', ...paths]) load(path)
  return (expression) => runInContext(expression, context)
}
