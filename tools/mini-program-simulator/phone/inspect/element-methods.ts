import { glassEasel } from 'glass-easel-miniprogram-adapter'
import { isOfProgram } from '../framework'
import { aim, land, onScreen } from './aim'
import { componentFunctions } from './component-functions'
import { elementOf, handleOf, pageOf, type Shown } from './elements'
import { at } from './page-methods'
import { select } from './select'
import { wxml } from './wxml'

interface OfElement {
  elementId: string
  pageId: string
}
interface Named extends OfElement {
  names: string[]
}
interface Dispatched {
  eventName: string
  touches?: object[]
  changeTouches?: object[]
  detail?: object
}

const nodeOf = (element: Shown) => {
  if (!element.__wxElement) throw new Error('this element is none of the program')
  return element.__wxElement as glassEasel.GeneralComponent
}
const componentOf = (element: Shown) => {
  if (!isOfProgram(nodeOf(element))) throw new Error('this element is no component of the program')
  return nodeOf(element)
}
const callerOf = (elementId: string) =>
  componentOf(elementOf(elementId)).getMethodCaller() as unknown as Record<string, unknown> & {
    data: object
    setData(data: object, done: () => void): void
  }

function attribute(element: Shown, name: string): unknown {
  if (name === 'id') return nodeOf(element).id
  if (name === 'class') return element.getAttribute('class') ?? ''
  if (name.startsWith('data-')) return nodeOf(element).dataset[camelCased(name.slice('data-'.length))]
  const own = (nodeOf(element) as { data?: Record<string, unknown> }).data?.[camelCased(name)]
  return own ?? element.getAttribute(name)
}

function property(element: Shown, name: string): unknown {
  const node = nodeOf(element)
  const data = node.data as Record<string, unknown>
  const isPublic = (key: string) => glassEasel.Component.hasProperty(node, key)
  if (name === '__propPublic')
    return Object.fromEntries(
      Object.keys(data)
        .filter(isPublic)
        .map((key) => [key, true]),
    )
  return data[name]
}

const camelCased = (name: string) => name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase())

/** The Element.* methods of the automator's protocol; real touches are the endpoint's, aimed here. */
export const elementMethods = {
  'Element.getElement': ({ elementId, pageId, selector }: OfElement & { selector: string }) => {
    const [first] = select(pageOf(pageId), selector, elementOf(elementId))
    if (!first) throw new Error(`no such element: ${selector}`)
    return handleOf(first)
  },
  'Element.getElements': ({ elementId, pageId, selector }: OfElement & { selector: string }) => ({
    elements: select(pageOf(pageId), selector, elementOf(elementId)).map(handleOf),
  }),
  'Element.getDOMProperties': ({ elementId, names }: Named) => ({
    properties: names.map((name) => at(elementOf(elementId), name)),
  }),
  'Element.getAttributes': ({ elementId, names }: Named) => ({
    attributes: names.map((name) => attribute(elementOf(elementId), name)),
  }),
  'Element.getProperties': ({ elementId, names }: Named) => ({
    properties: names.map((name) => property(elementOf(elementId), name)),
  }),
  'Element.getStyles': ({ elementId, names }: Named) => {
    const style = getComputedStyle(elementOf(elementId))
    return { styles: names.map((name) => style.getPropertyValue(name)) }
  },
  'Element.getOffset': ({ elementId }: OfElement) => {
    const { left, top } = elementOf(elementId).getBoundingClientRect()
    return { left: left + scrollX, top: top + scrollY }
  },
  'Element.getWXML': ({ elementId, type }: OfElement & { type: 'inner' | 'outer' }) => ({
    wxml: wxml(elementOf(elementId), type),
  }),
  'Element.triggerEvent': ({ elementId, type, detail }: OfElement & { type: string; detail?: object }) => {
    nodeOf(elementOf(elementId)).triggerEvent(type, detail ?? {}, { bubbles: false })
  },
  'Element.dispatchEvent': ({ elementId, eventName, touches, changeTouches, detail }: OfElement & Dispatched) => {
    const original = { touches: touches ?? [], changedTouches: changeTouches ?? touches ?? [] }
    const options = { bubbles: true, composed: true, capturePhase: true }
    nodeOf(elementOf(elementId)).triggerEvent(eventName, detail ?? {}, {
      ...options,
      ...(touches || changeTouches ? { originalEvent: original } : {}),
    })
  },
  'Element.callFunction': async (params: OfElement & { functionName: string; args?: unknown[] }) => {
    const found = componentFunctions[params.functionName]
    if (!found) throw new Error(`${params.functionName} is not implemented by the simulator`)
    return { result: await found(elementOf(params.elementId), ...((params.args ?? []) as never[])) }
  },
  'Element.getData': ({ elementId, path }: OfElement & { path?: string }) => ({
    data: at(callerOf(elementId).data, path),
  }),
  'Element.setData': ({ elementId, data }: OfElement & { data: object }) =>
    new Promise<void>((done) => callerOf(elementId).setData(data, done)),
  'Element.callMethod': async ({ elementId, method, args = [] }: OfElement & { method: string; args?: unknown[] }) => {
    const found = callerOf(elementId)[method]
    if (typeof found !== 'function') throw new Error(`the component has no method ${method}`)
    return { result: await found.apply(callerOf(elementId), args) }
  },
  'Simulator.aim': ({ elementId }: OfElement) => aim(elementOf(elementId)),
  'Simulator.land': land,
  'Simulator.points': ({ at: points }: { at: { x: number; y: number }[] }) => ({ points: points.map(onScreen) }),
}
