import type { glassEasel } from 'glass-easel-miniprogram-adapter'
import { isOfProgram } from '../framework'
import { type OpenPage, pageStack } from '../pages'

/** The framework's node behind an element of the document. */
export type Shown = HTMLElement & { __wxElement?: glassEasel.Element }

const byId = new Map<string, Shown>()
const ids = new WeakMap<Shown, string>()
// Those of an earlier launch are never given again.
let last = Date.now()

/** How the automator names an element. */
interface ElementHandle {
  elementId: string
  tagName: string
  /** There for a custom component, which has data and methods of its own. */
  nodeId?: string
}

/** The handle of an element; the same element has the same one always. */
export function handleOf(element: Shown): ElementHandle {
  const elementId = ids.get(element) ?? `e${++last}`
  ids.set(element, elementId)
  byId.set(elementId, element)
  const tagName = element.tagName.toLowerCase().replace(/^wx-/, '')
  const isCustom = element.__wxElement !== undefined && isOfProgram(element.__wxElement)
  return { elementId, tagName, ...(isCustom ? { nodeId: elementId } : {}) }
}

/** The element of a handle; throws where it has left the page. */
export function elementOf(elementId: unknown): Shown {
  const found = byId.get(String(elementId))
  if (!found?.isConnected) throw new Error('no such element: it has left the page')
  return found
}

/** The open page of this id; throws where it was closed. */
export function pageOf(pageId: unknown): OpenPage {
  const found = pageStack().find(({ id }) => id === String(pageId))
  if (!found) throw new Error('page destroyed')
  return found
}
