import type { AnyNode } from 'acorn'
import { isNamed, scriptsOf, visitNodes } from './syntax-tree'

/** Code made from text, which WeChat does not run: `eval`, `Function` called, a timer given words. */
export const dynamicCodeFaults = (folder: string): string[] =>
  scriptsOf(folder).flatMap((script) => {
    const faults: string[] = []
    visitNodes(script, (node) => {
      const text = script.code.slice(node.start, node.end).slice(0, 60)
      if (makesCode(node)) faults.push(`${script.file} makes code from text: \`${text}\``)
    })
    return faults
  })

function makesCode(node: AnyNode): boolean {
  if (isNamed(node, 'eval')) return true
  if (node.type !== 'CallExpression' && node.type !== 'NewExpression') return false
  const [first] = node.arguments
  const isTimer = isNamed(node.callee, 'setTimeout') || isNamed(node.callee, 'setInterval')
  const isWords = first?.type === 'Literal' && typeof first.value === 'string'
  return isNamed(node.callee, 'Function') || (isTimer && isWords)
}
