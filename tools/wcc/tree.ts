import { existsSync, readFileSync } from 'node:fs'
import { join, posix } from 'node:path'
import { createContext, runInContext } from 'node:vm'
import { buildFiles } from './build-files'
import { compile } from './compilers'

/** An element as WeChat's compiler makes it: attributes in camel case but for `data-` ones, handlers among them (`bindtap`). */
export interface TreeNode {
  tag: string
  attributes: Record<string, unknown>
  /** Elements and texts, in order; those of one of the build's own components are what its template renders. */
  children: (TreeNode | string)[]
}

/** What wcc's generated code gives: every tag begins with `wx-`, and whatever is no object is a text. */
interface RawNode {
  tag: string
  attr?: Record<string, unknown>
  children?: unknown[]
}

/**
 * The tree of a page (`veteran/home/index`) for its data, by WeChat's own compiler: templates, imports, blocks and wxs
 * resolved. Throws in the compiler's words what it complains of, or what the template looked for and did not find.
 */
export function renderTree(buildFolder: string, pagePath: string, data: unknown): TreeNode {
  const render = renderer(buildFolder)
  return grown(render(pagePath, data), pagePath)

  function grown({ tag, attr = {}, children = [] }: RawNode, owner: string): TreeNode {
    const name = tag.replace(/^wx-/, '')
    const component = componentOf(buildFolder, owner, name)
    const inside = component ? (render(component, attr).children ?? []) : children
    const grownInside = inside.map((child) =>
      isElement(child) ? grown(child, component ?? owner) : String(child ?? ''),
    )
    return { tag: name, attributes: attr, children: grownInside }
  }
}

const isElement = (child: unknown): child is RawNode => typeof child === 'object' && child !== null && 'tag' in child

/** The path of the build's own component that a page or component calls by this name. */
function componentOf(buildFolder: string, owner: string, name: string): string | undefined {
  const file = join(buildFolder, `${owner}.json`)
  const { usingComponents = {} } = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {}
  const path: string | undefined = usingComponents[name]
  if (path === undefined) return undefined
  return path.startsWith('/') ? path.slice(1) : posix.join(posix.dirname(owner), path)
}

function renderer(buildFolder: string): (path: string, data: unknown) => RawNode {
  const templates = buildFiles(buildFolder).filter((file) => /\.(wxml|wxs)$/.test(file))
  const { code, complaint } = compile('wcc', buildFolder, ['-d', ...templates, '-gn', '$gwx'])
  if (complaint) throw new Error(complaint)
  const said: string[] = []
  const hear = (...words: unknown[]) => said.push(words.map(String).join(' '))
  const context = createContext({ console: { log: hear, warn: hear, error: hear } })
  runInContext(`var window = globalThis\n${code}`, context)
  return (path, data) => {
    if (!templates.includes(`${path}.wxml`)) throw new Error(`the build has no ${path}.wxml`)
    // As text both ways: the generated code knows objects by their constructor, which ours are strangers to.
    Object.assign(context, { path: `${path}.wxml`, sent: JSON.stringify(data) })
    const tree: RawNode = JSON.parse(runInContext('JSON.stringify($gwx(path)(JSON.parse(sent), {}, {}))', context))
    if (said.length > 0) throw new Error(said.splice(0).join('\n'))
    return tree
  }
}
