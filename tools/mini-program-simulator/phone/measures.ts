import { component } from 'glass-easel-miniprogram-adapter'
import { report, warned } from './faults'
import { currentPage, pageStack } from './pages'

/** What one page cost, at most, while it was on top. */
export interface PageMeasures {
  path: string
  /** The largest single setData, in bytes of its JSON in UTF-8. */
  largestSetData: number
  setDataCount: number
  nodes: number
  depth: number
  mostChildren: number
  cloudCalls: number
}

const measures = new Map<string, PageMeasures>()

function measuresOf(path: string): PageMeasures {
  const found = measures.get(path)
  if (found) return found
  const fresh = { path, largestSetData: 0, setDataCount: 0, nodes: 0, depth: 0, mostChildren: 0, cloudCalls: 0 }
  measures.set(path, fresh)
  return fresh
}

/** From now on every setData is counted for the page that loads or is on top, and what WeChat warns of in it is a fault. */
export function watchSetData(): void {
  const { prototype } = component.ComponentCaller
  const setData = prototype.setData
  prototype.setData = function (data: Record<string, unknown>, callback?: () => void) {
    for (const [field, value] of Object.entries(data ?? {}))
      if (value === undefined || typeof value === 'function')
        warned(`setData: "${field}" is ${typeof value}, which no page can be sent`)
    count(data)
    try {
      setData.call(this, data as never, callback)
    } catch (error) {
      // What breaks in a template breaks on the page, far from whoever sent the data.
      report(error)
    }
  }
}

function count(data: unknown): void {
  const page = currentPage()
  if (!page) return
  const own = measuresOf(page.path)
  own.setDataCount += 1
  own.largestSetData = Math.max(own.largestSetData, new TextEncoder().encode(JSON.stringify(data) ?? '').length)
}

/** Notes one call to the cloud by the page on top. */
export function countCloudCall(): void {
  const page = currentPage()
  if (page) measuresOf(page.path).cloudCalls += 1
}

/** Everything measured since the program was launched; nodes are those of the pages open now, as WeChat's audit counts them: without text. */
export function allMeasures(): PageMeasures[] {
  for (const { path, container } of pageStack()) {
    const own = measuresOf(path)
    const counted = countNodes(container, 0)
    own.nodes = Math.max(own.nodes, counted.nodes)
    own.depth = Math.max(own.depth, counted.depth)
    own.mostChildren = Math.max(own.mostChildren, counted.mostChildren)
  }
  return [...measures.values()]
}

function countNodes(element: Element, depth: number): { nodes: number; depth: number; mostChildren: number } {
  // What a built-in component draws inside itself is not the program's.
  const children = [...element.children].filter((child) => child.tagName.startsWith('WX-'))
  const below = children.map((child) => countNodes(child, depth + 1))
  return {
    nodes: below.reduce((sum, { nodes }) => sum + nodes, children.length),
    depth: Math.max(depth, ...below.map((one) => one.depth)),
    mostChildren: Math.max(children.length, ...below.map((one) => one.mostChildren)),
  }
}
