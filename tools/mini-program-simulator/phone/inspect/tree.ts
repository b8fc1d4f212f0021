import type { glassEasel } from 'glass-easel-miniprogram-adapter'
import type { Shown } from './elements'

/** An element as it stands on the page: what each attribute came to, and every handler by the name a template binds it with. */
export interface ShownNode {
  tag: string
  attributes: Record<string, unknown>
  children: (ShownNode | string)[]
}

type Inside = glassEasel.Element & {
  data?: Record<string, unknown>
  _$eventTarget?: { listeners: object; captureListeners: object | null }
}

/** The tree of an element, those of the build's own components open. */
export function tree(element: Shown): ShownNode {
  const node = element.__wxElement as Inside | undefined
  const listened = Object.keys(node?._$eventTarget?.listeners ?? {})
  return {
    tag: element.tagName.toLowerCase().replace(/^wx-/, ''),
    attributes: {
      ...node?.data,
      ...Object.fromEntries(Object.entries(node?.dataset ?? {}).map(([name, value]) => [`data-${name}`, value])),
      ...Object.fromEntries(listened.map((name) => [`on${name}`, true])),
      id: node?.id,
      class: element.getAttribute('class') ?? '',
      style: element.getAttribute('style') ?? '',
    },
    children: [...element.childNodes].flatMap((child): (ShownNode | string)[] => {
      if (child.nodeType === Node.TEXT_NODE) return [child.textContent ?? '']
      // What a built-in component draws inside itself is not the program's.
      return (child as Shown).tagName?.startsWith('WX-') ? [tree(child as Shown)] : []
    }),
  }
}
