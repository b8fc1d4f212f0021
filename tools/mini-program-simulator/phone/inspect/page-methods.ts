import { callerOf } from '../pages'
import { handleOf, pageOf } from './elements'
import { select, selectByXpath } from './select'

interface OfPage {
  pageId: string
}
interface BySelector extends OfPage {
  selector: string
}

function one<T>(found: T[], selector: string): T {
  const [first] = found
  if (!first) throw new Error(`no such element: ${selector}`)
  return first
}

/** Reads `a.b[0].c` of an object; the whole of it where no path is given. */
export function at(data: unknown, path: string | undefined): unknown {
  const steps = path?.split(/[.[\]]+/).filter(Boolean) ?? []
  return steps.reduce<unknown>((value, step) => (value as Record<string, unknown> | undefined)?.[step], data)
}

/** The Page.* methods of the automator's protocol. */
export const pageMethods = {
  'Page.getElement': ({ pageId, selector }: BySelector) => handleOf(one(select(pageOf(pageId), selector), selector)),
  'Page.getElements': ({ pageId, selector }: BySelector) => ({
    elements: select(pageOf(pageId), selector).map(handleOf),
  }),
  'Page.getElementByXpath': ({ pageId, selector }: BySelector) =>
    handleOf(one(selectByXpath(pageOf(pageId), selector), selector)),
  'Page.getElementsByXpath': ({ pageId, selector }: BySelector) => ({
    elements: selectByXpath(pageOf(pageId), selector).map(handleOf),
  }),
  'Page.getData': ({ pageId, path }: OfPage & { path?: string }) => ({ data: at(callerOf(pageOf(pageId)).data, path) }),
  'Page.setData': ({ pageId, data }: OfPage & { data: object }) =>
    new Promise<void>((done) => callerOf(pageOf(pageId)).setData(data, done)),
  'Page.callMethod': async ({ pageId, method, args = [] }: OfPage & { method: string; args?: unknown[] }) => {
    const caller = callerOf(pageOf(pageId))
    const found = caller[method]
    if (typeof found !== 'function') throw new Error(`page.${method} is not a function`)
    return { result: await found.apply(caller, args) }
  },
  'Page.getWindowProperties': ({ names }: OfPage & { names: string[] }) => ({
    properties: names.map((name) => at(window, name)),
  }),
}
