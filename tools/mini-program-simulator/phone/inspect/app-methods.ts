import { callerOf, currentPage, type OpenPage, pageStack } from '../pages'
import { program } from '../program'
import { wx } from '../wx/all'

const told = ({ id, path, query }: OpenPage) => ({ pageId: id, path, query })
const originals = new Map<string, unknown>()

/** wx functions as a program calls them, with a promise where there is one. */
async function callWx(method: string, args: unknown[]): Promise<unknown> {
  const [owner, name] = method.includes('.')
    ? [wx[method.split('.')[0] ?? ''], method.split('.')[1] ?? '']
    : [wx, method]
  const found = (owner as Record<string, unknown> | undefined)?.[name]
  if (typeof found !== 'function') throw new Error(`wx.${method} is not a function`)
  return Promise.resolve(found.apply(owner, args)).catch((failure: { errMsg?: string }) => {
    throw failure.errMsg ? new Error(failure.errMsg) : failure
  })
}

function mock(method: string, put: ((...args: never[]) => unknown) | undefined): void {
  if (!originals.has(method)) originals.set(method, wx[method])
  if (put) wx[method] = put
  else {
    wx[method] = originals.get(method)
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
  'App.callWxMethod': async ({ method, args = [] }: { method: string; args?: unknown[] }) => ({
    result: await callWx(method, args),
  }),
  'App.mockWxMethod': (params: {
    method: string
    result?: unknown
    functionDeclaration?: string
    args?: unknown[]
  }) => {
    const { method, result, functionDeclaration, args = [] } = params
    if (functionDeclaration) {
      const given = program.evaluate(functionDeclaration)
      const self = { origin: originals.get(method) ?? wx[method] }
      mock(method, (...own) => given.apply(self, [...own, ...args]))
    } else mock(method, 'result' in params ? answering(result) : undefined)
  },
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

/** The page's own data and methods, as its program has them. */
export const ownOf = (page: OpenPage) => callerOf(page)
