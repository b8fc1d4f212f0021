import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type AnyNode, parse } from 'acorn'
import { buildFiles } from '../wcc/build-files'

/** A script of a build with its text; files are scripts, never modules. */
export interface Script {
  file: string
  code: string
}

/** Every script a build ships. */
export const scriptsOf = (folder: string): Script[] =>
  buildFiles(folder)
    .filter((file) => file.endsWith('.js'))
    .map((file) => ({ file, code: readFileSync(join(folder, file), 'utf8') }))

/** Visits every node of a script, with those it stands in, the nearest first; a script that does not parse has none. */
export function visitNodes({ code }: Script, visit: (node: AnyNode, within: AnyNode[]) => void): void {
  const go = (node: AnyNode, within: AnyNode[]): void => {
    visit(node, within)
    const around = [node, ...within]
    for (const part of Object.values(node).flat()) if (isNode(part)) go(part, around)
  }
  const program = programOf(code)
  if (program) go(program, [])
}

/** Whether a node is this identifier. */
export const isNamed = (node: AnyNode | undefined, name: string): boolean =>
  node?.type === 'Identifier' && node.name === name

const isNode = (value: unknown): value is AnyNode => typeof (value as Partial<AnyNode> | null)?.type === 'string'

function programOf(code: string): AnyNode | undefined {
  try {
    return parse(code, { ecmaVersion: 'latest' })
  } catch {
    // That it does not parse is for syntax-level.ts to tell.
    return undefined
  }
}
