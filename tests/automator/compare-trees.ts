import type { ShownNode } from '../../tools/mini-program-simulator/phone/inspect/tree'
import type { TreeNode } from '../../tools/wcc/tree'

/** How two trees of one page agree: elements and texts counted, and every difference in a sentence. */
interface Comparison {
  nodes: number
  differing: number
  differences: string[]
}

/** Holds what is shown against what WeChat's compiler makes: each element, text and handler, and each attribute a template writes. */
export function compared(made: TreeNode | string, shown: ShownNode | string | undefined, path: string): Comparison {
  if (typeof made === 'string' || typeof shown !== 'object') {
    const differences = made === shown ? [] : [`${path}: ${told(shown)} instead of ${told(made)}`]
    return { nodes: 1, differing: differences.length, differences }
  }
  const [ours, theirs] = [withoutBlanks(made.children), withoutBlanks(shown.children)]
  const own = [
    ...(made.tag === shown.tag ? [] : [`${path}: <${shown.tag}> instead of <${made.tag}>`]),
    ...(ours.length === theirs.length ? [] : [`${path}: ${theirs.length} children instead of ${ours.length}`]),
    ...written(made).flatMap(([name, value]) => {
      const standing = name in shown.attributes ? told(plain(name, shown.attributes[name])) : 'nothing'
      return standing === told(value) ? [] : [`${path} ${name}: ${standing} instead of ${told(value)}`]
    }),
  ]
  const below = ours.map((child, at) =>
    compared(child, theirs[at], `${path}/${typeof child === 'string' ? 'text' : child.tag}[${at}]`),
  )
  return {
    nodes: below.reduce((total, { nodes }) => total + nodes, 1),
    differing: below.reduce((total, { differing }) => total + differing, Math.min(own.length, 1)),
    differences: [...own, ...below.flatMap(({ differences }) => differences)],
  }
}

/** What a template wrote, handlers as `on<event>`; what came to nothing is as if it were not there. */
const written = ({ attributes }: TreeNode): [string, unknown][] =>
  Object.entries(attributes)
    .filter(([, value]) => value !== undefined && value !== null)
    .map(([name, value]) => {
      const event = /^(?:capture-)?(?:bind|catch):?(.+)$/.exec(name)?.[1]
      return event ? [`on${event}`, true] : [name, plain(name, value)]
    })

/** The blanks between classes mean nothing. */
const plain = (name: string, value: unknown) => (name === 'class' ? String(value).split(/\s+/).filter(Boolean) : value)

const told = (value: unknown) => JSON.stringify(value) ?? 'nothing'
const withoutBlanks = <T>(children: (T | string)[]) =>
  children.filter((child) => typeof child !== 'string' || child.trim() !== '')
