import { component, glassEasel, MiniProgramEnv } from 'glass-easel-miniprogram-adapter'
import { builtInComponents } from './components/all'
import { config } from './config'
import { thrown, warned } from './faults'
import { countSetData } from './measures'

// Taro's and everyone's ids are read back from the page; the framework writes them only when told to.
glassEasel.globalOptions.writeIdToDOM = true
glassEasel.addGlobalErrorListener((error) => {
  thrown(error)
  return false
})
glassEasel.addGlobalWarningListener((message) => {
  warned(message)
  return false
})

/** Shows each node under its tag with `wx-` before it, so that none is taken for one of HTML's own. */
class PageBackend extends glassEasel.CurrentWindowBackendContext {
  override document = {
    createElement: (tag: string) => document.createElement(tag.startsWith('wx-') ? tag : `wx-${tag}`),
    createTextNode: (text: string) => document.createTextNode(text),
    createDocumentFragment: () => document.createDocumentFragment(),
  } as unknown as glassEasel.CurrentWindowBackendContext['document']
}

const env = new MiniProgramEnv()
const builtIns = env.getGlobalCodeSpace().getComponentSpace()
const shown = new PageBackend()
shown.onEvent((target, type, detail, options) => {
  const event = new glassEasel.Event(type, detail, options)
  glassEasel.Event.dispatchEvent(target, event)
  return event.getEventBubbleStatus()
})
const backend = env.associateBackend(shown)

/** Where the program's pages and components live. */
export const codeSpace = env.createCodeSpace('', true)

/** Hands the framework everything the build holds but its scripts. */
export function prepare(): void {
  for (const definition of builtInComponents) {
    codeSpace.getComponentSpace().setGlobalUsingComponent(definition.is, builtIns.defineComponent(definition))
  }
  const { units, styles } = config()
  for (const [path, unit] of Object.entries(units)) {
    codeSpace.addComponentStaticConfig(path, { ...unit, usingComponents: absolute(unit.usingComponents) } as never)
    const content = window.__templates[path]
    if (!content) throw new Error(`the build has no ${path}.wxml`)
    codeSpace.addCompiledTemplate(path, { groupList: window.__templates, content })
    const style = styles.components[path]
    if (!style) continue
    backend.registerStyleSheetContent(`${path}.wxss`, style.text)
    codeSpace.addStyleSheet(path, `${path}.wxss`, style.scope)
  }
  measureSetData()
}

/** Makes the root of one page, not yet on the screen. */
export const createRoot = (path: string) => backend.createRoot('wx-page', codeSpace, path)
export type Root = ReturnType<typeof createRoot>

const absolute = (using: Record<string, string> = {}) =>
  Object.fromEntries(Object.entries(using).map(([tag, path]) => [tag, `/${path}`]))

function measureSetData(): void {
  const prototype = component.ComponentCaller.prototype
  const setData = prototype.setData
  prototype.setData = function (data: never, callback?: () => void) {
    countSetData(data)
    return setData.call(this, data, callback)
  }
}
