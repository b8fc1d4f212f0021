import { glassEasel, MiniProgramEnv } from 'glass-easel-miniprogram-adapter'
import { config } from './config'
import { thrown, warned } from './faults'
import { makeBackend } from './page-backend'

// Ids are read back from the page; the framework writes them only when told to.
glassEasel.globalOptions.writeIdToDOM = true
glassEasel.addGlobalErrorListener((error) => {
  thrown(error)
  return false
})
glassEasel.addGlobalWarningListener((message) => {
  warned(message)
  return false
})

// The framework passes over an event whose handler is not there; WeChat says so in the console.
const { getMethod } = glassEasel.Component
glassEasel.Component.getMethod = (host, name) => {
  const found = getMethod(host, name)
  if (!found && name) warned(`${host.is} has no method "${name}" to handle an event`)
  return found
}

type ComponentParams = Parameters<glassEasel.ComponentSpace['defineComponent']>[0] & { is: string }

const env = new MiniProgramEnv()
const builtIns = env.getGlobalCodeSpace().getComponentSpace()
const backend = env.associateBackend(makeBackend())

/** Where the program's pages and components live. */
export const codeSpace = env.createCodeSpace('', true)

/** Hands the framework WeChat's built-in components and everything the build holds but its scripts. */
export function prepare(builtInComponents: ComponentParams[]): void {
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
}

/** Makes the root of one page, not yet on the screen. */
export const createRoot = (path: string) => backend.createRoot('wx-page', codeSpace, path)
export type Root = ReturnType<typeof createRoot>

/** Whether a node is a component of the program, which has data and methods of its own, and none of WeChat's. */
export const isOfProgram = (node: glassEasel.Element): boolean =>
  glassEasel.Component.isComponent(node) && node.getRootBehavior().ownerSpace === codeSpace.getComponentSpace()

const absolute = (using: Record<string, string> = {}) =>
  Object.fromEntries(Object.entries(using).map(([tag, path]) => [tag, `/${path}`]))
