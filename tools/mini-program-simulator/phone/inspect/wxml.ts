import type { Shown } from './elements'

/** An element's markup as its template would write it, with what it holds now. */
export function wxml(element: Shown, type: 'inner' | 'outer'): string {
  const inner = [...element.childNodes].map(markupOf).join('')
  return type === 'inner' ? inner : wrapped(element, inner)
}

function markupOf(node: Node): string {
  if (node.nodeType === Node.TEXT_NODE) return node.textContent ?? ''
  const element = node as Shown
  if (!element.tagName?.startsWith('WX-')) return ''
  return wrapped(element, [...element.childNodes].map(markupOf).join(''))
}

function wrapped(element: Shown, inner: string): string {
  const tag = element.tagName.toLowerCase().replace(/^wx-/, '')
  const attributes = [...element.attributes].map(({ name, value }) => ` ${name}="${value}"`).join('')
  return `<${tag}${attributes}>${inner}</${tag}>`
}
