import { config } from './config'
import { programConsole, report } from './faults'
import { codeSpace } from './framework'
import { definitionTakingPlainEvents } from './plain-event'
import { tellListeners } from './wx/app-events'

type AppDefinition = Record<string, unknown> & { onLaunch?(options: object): void; onShow?(options: object): void }

const loaded = new Map<string, { exports: unknown }>()
let loading: string[] = []
let app: AppDefinition | undefined
/** What main.ts hands over, so that what a program is given may itself know the program. */
let handed: { wx: Record<string, unknown>; getCurrentPages(): unknown[] } = { wx: {}, getCurrentPages: () => [] }

/** The program's App() object; throws where app.js made none. */
export function theApp(): AppDefinition {
  if (!app) throw new Error('app.js did not call App()')
  return app
}

/** Loads app.js, which is given these from now on. */
export function loadProgram(given: typeof handed): void {
  handed = given
  require('app.js')
}

/** Loads the script of a page or component, after those of the components it uses; each once. */
export function loadUnit(path: string): void {
  if (loaded.has(`${path}.js`)) return
  const using = Object.values(config().units[path]?.usingComponents ?? {})
  for (const used of using) if (used !== path) loadUnit(used)
  loading.push(path)
  try {
    require(`${path}.js`)
  } finally {
    loading = loading.slice(0, -1)
  }
}

function require(file: string): unknown {
  const found = loaded.get(file)
  if (found) return found.exports
  const script = window.__scripts[file]
  if (!script) throw new Error(`module '${file}' is not defined`)
  const module = { exports: {} as unknown }
  loaded.set(file, module)
  const scope: Record<string, unknown> = {
    ...globals,
    ...handed,
    module,
    exports: module.exports,
    require: requireFrom(file),
  }
  script(...config().given.map((name) => scope[name]))
  return module.exports
}

const requireFrom = (file: string) => (wanted: string) => {
  const parts = wanted.startsWith('/') ? [] : file.split('/').slice(0, -1)
  for (const part of wanted.split('/')) {
    if (part === '..') parts.pop()
    else if (part !== '.' && part !== '') parts.push(part)
  }
  const path = parts.join('/')
  return require(path.endsWith('.js') ? path : `${path}.js`)
}

/** The unit whose script runs now: a chunk that several pages share calls Page() for the one that loads it. */
function unitBeingDefined(): string {
  const path = loading.at(-1)
  if (!path) throw new Error('Page() or Component() called while no page or component loads')
  return path
}

const globals = {
  console: programConsole,
  App: (definition: AppDefinition) => {
    app = definition
  },
  getApp: () => app,
  Page: (definition: Record<string, unknown>) =>
    codeSpace
      .component(unitBeingDefined())
      .pageDefinition(definitionTakingPlainEvents(definition) as never)
      .register(),
  Component: (definition: Record<string, unknown>) =>
    codeSpace
      .component(unitBeingDefined())
      .definition(definitionTakingPlainEvents(definition) as never)
      .register(),
  Behavior: (definition: Record<string, unknown>) =>
    codeSpace
      .behavior()
      .definition(definitionTakingPlainEvents(definition) as never)
      .register(),
}

/** Tells the program what happened to it as a whole: its App()'s handler of that name, then whoever listens by `wx.on…`. */
export function tellApp<N extends keyof typeof tellListeners>(
  name: N,
  news: Parameters<(typeof tellListeners)[N]>[0],
): void {
  const handler = app?.[name]
  try {
    if (typeof handler === 'function') handler.call(app, news)
    tellListeners[name](news as never)
  } catch (error) {
    report(error)
  }
}

/** Functions a test sends, run with what the program's own scripts see. */
export const program = {
  /** Turns a function's source into that function, by a script of its own: the page forbids code made from strings. */
  evaluate(declaration: string): (...args: unknown[]) => unknown {
    const name = `__sent${Date.now()}${Math.random().toString(36).slice(2)}`
    const script = document.createElement('script')
    script.nonce = document.querySelector('script')?.nonce ?? ''
    script.textContent = `window.${name} = function (${config().given.join(', ')}) { return (${declaration}) }`
    document.head.append(script)
    script.remove()
    const own = window as unknown as Record<string, (...given: unknown[]) => (...args: unknown[]) => unknown>
    const made = own[name]
    delete own[name]
    if (!made) throw new Error('the function sent is no JavaScript')
    return made(...config().given.map((given) => (({ ...globals, ...handed }) as Record<string, unknown>)[given]))
  },
  /** Gives sent functions a global that calls back the one who drives the phone. */
  bind(name: string): void {
    Object.assign(window, { [name]: (...args: unknown[]) => window.__emit('App.bindingCalled', { name, args }) })
  },
}
