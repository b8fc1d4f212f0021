import { currentPage, type OpenPage, pageStack } from '../pages'
import { program } from '../program'
import { wx } from '../wx/all'

const told = ({ id, path, query }: OpenPage) => ({ pageId: id, path, query })
const originals = new Map<string, unknown>()

interface WxMethod {
  method: string
  pluginId?: string
  args?: unknown[]
}

/** Where a wx function stands, by its name: `login`, or `cloud.callFunction`. */
function placeOf({ method, pluginId }: WxMethod): { owner: Record<string, unknown>; name: string } {
  if (pluginId) throw new Error(`the plugin ${pluginId}: plugins are not implemented by the simulator`)
  const [first = '', second] = method.split('.')
  return second ? { owner: wx[first] as Record<string, unknown>, name: second } : { owner: wx, name: first }
}

/** wx functions as a program calls them, with a promise where there is one. */
async function callWx(params: WxMethod): Promise<unknown> {
  const { owner, name } = placeOf(params)
  const found = owner?.[name]
  if (typeof found !== 'function') throw new Error(`wx.${params.method} is not a function`)
  // What a test leaves out arrives as null.
  return found.apply(
    owner,
    (params.args ?? []).map((value) => value ?? undefined),
  )
}

function mock(params: WxMethod & { result?: unknown; functionDeclaration?: string }): void {
  const { method, functionDeclaration, args = [] } = params
  const { owner, name } = placeOf(params)
  if (!owner) throw new Error(`wx.${method} is not a function`)
  if (!originals.has(method)) originals.set(method, owner[name])
  const origin = originals.get(method)
  if (functionDeclaration) {
    const given = program.evaluate(functionDeclaration)
    owner[name] = (...own: unknown[]) => given.apply({ origin }, [...own, ...args])
  } else if ('result' in params) owner[name] = answering(params.result)
  else {
    owner[name] = origin
    originals.delete(method)
  }
}

/** A mock's result goes to whoever waits for one, in the way they wait. */
function answering(result: unknown) {
  return (options?: {
    success?(result: unknown): void
    fail?(result: unknown): void
    complete?(result: unknown): void
  }) => {
    const isFailure = /:fail/.test(String((result as { errMsg?: string } | undefined)?.errMsg ?? ''))
    if (!options?.success && !options?.fail && !options?.complete) return isFailure ? Promise.reject(result) : result
    setTimeout(() => {
      if (isFailure) options.fail?.(result)
      else options.success?.(result)
      options.complete?.(result)
    })
    return undefined
  }
}

/** The App.* methods of the automator's protocol. */
export const appMethods = {
  'App.getPageStack': () => ({ pageStack: pageStack().map(told) }),
  'App.getCurrentPage': () => {
    const page = currentPage()
    if (!page) throw new Error('no page is open')
    return told(page)
  },
  'App.callWxMethod': async (params: WxMethod) => ({ result: await callWx(params) }),
  'App.mockWxMethod': mock,
  'App.callFunction': async ({
    functionDeclaration,
    args = [],
  }: {
    functionDeclaration: string
    args?: unknown[]
  }) => ({
    result: await program.evaluate(functionDeclaration)(...args),
  }),
  'App.addBinding': ({ name }: { name: string }) => program.bind(name),
  'App.enableLog': () => undefined,
}
