import type { AnyNode } from 'acorn'
import { standIns } from '../../config/built-ins/stand-ins'
import { type Script, scriptsOf, visitNodes } from './syntax-tree'

/** Names of the global scope that iOS 10.0, Chrome 60 (core-js-compat 3.51) or WeChat's logic layer, which is no browser, lacks. */
const globals = words(
  'globalThis structuredClone queueMicrotask AbortController TextEncoder TextDecoder fetch XMLHttpRequest localStorage',
  'BigInt WeakRef FinalizationRegistry AggregateError SharedArrayBuffer Atomics',
)
/** What owners of the language lack there. */
const statics = new Map([
  ['Object', words('entries values fromEntries hasOwn groupBy')],
  ['Array', words('fromAsync')],
  ['Map', words('groupBy')],
  ['Promise', words('allSettled any try withResolvers')],
  ['Symbol', words('asyncIterator matchAll dispose asyncDispose')],
])
/** What values lack there, of whichever kind: the kind is not to be seen in code. */
const methods = words(
  'at flat flatMap findLast findLastIndex toReversed toSorted toSpliced replaceAll matchAll trimStart trimEnd',
  'isWellFormed toWellFormed finally isSubsetOf isSupersetOf isDisjointFrom symmetricDifference',
)

/** Names the oldest phones do not have, used unasked and with nothing standing in for them. */
export const missingNameFaults = (folder: string): string[] =>
  scriptsOf(folder).flatMap((script) =>
    [...missingNames(script)].map((name) => `${script.file} uses ${name}, which iOS 10 or Chrome 60 lacks`),
  )

function missingNames(script: Script): Set<string> {
  const found = new Set<string>()
  visitNodes(script, (node, within) => {
    const name = missingName(node, within[0])
    if (name && !isAsked(name, script, within)) found.add(name)
  })
  return found
}

function missingName(node: AnyNode, parent: AnyNode | undefined): string | undefined {
  if (node.type === 'Identifier') return globals.has(node.name) && isReference(node, parent) ? node.name : undefined
  if (node.type !== 'MemberExpression' || node.computed || node.property.type !== 'Identifier') return undefined
  const { name } = node.property
  const owner = node.object.type === 'Identifier' ? node.object.name : ''
  if (statics.get(owner)?.has(name)) return standsIn(owner, name) ? undefined : `${owner}.${name}`
  const isCalled = parent?.type === 'CallExpression' && parent.callee === node
  return isCalled && methods.has(name) && !standsIn('', name) ? `.${name}` : undefined
}

/** Whether we bring a name: that of an owner, or of values where no owner is given. */
const standsIn = (owner: string, name: string): boolean =>
  standIns.some(([of, own]) => own === name && (typeof of === 'function' ? of.name : '') === owner)

/** Whether an identifier reads a name of the scope and is no key of an object or class. */
function isReference(node: AnyNode, parent: AnyNode | undefined): boolean {
  if (parent?.type === 'MemberExpression') return parent.object === node || parent.computed
  const isKey =
    parent?.type === 'Property' || parent?.type === 'MethodDefinition' || parent?.type === 'PropertyDefinition'
  return !isKey || parent.value === node || parent.computed
}

/** Whether the code asks for a name before it uses it: by `typeof`, or by a condition that looks without calling. */
function isAsked(name: string, { code }: Script, within: AnyNode[]): boolean {
  const [parent] = within
  if (parent?.type === 'UnaryExpression' && parent.operator === 'typeof') return true
  const asked = globals.has(name)
    ? new RegExp(`typeof ${name}\\b`)
    : new RegExp(`${name.replace('.', '\\.')}\\b(?!\\()`)
  return within.some((node) => {
    const condition = conditionOf(node)
    return condition !== undefined && asked.test(code.slice(condition.start, condition.end))
  })
}

function conditionOf(node: AnyNode): AnyNode | undefined {
  if (node.type === 'IfStatement' || node.type === 'ConditionalExpression') return node.test
  return node.type === 'LogicalExpression' ? node.left : undefined
}

function words(...lines: string[]): ReadonlySet<string> {
  return new Set(lines.join(' ').split(' '))
}
