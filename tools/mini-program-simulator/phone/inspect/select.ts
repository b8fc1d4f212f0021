import type { OpenPage } from '../pages'
import type { Shown } from './elements'

/** Finds by a selector as WeChat's own tool does: a custom component's inside is reached by `>>>` alone. */
export function select(page: OpenPage, selector: string, within?: Shown): Shown[] {
  const [first = '', ...deeper] = selector.split('>>>').map((part) => part.trim())
  const scope = within ?? (page.container as Shown)
  let found = matches(scope, first).filter((element) => ownerOf(element) === (within ? ownerOf(within) : rootOf(page)))
  for (const part of deeper) {
    found = [...new Set(found.flatMap((element) => matches(element, part)))]
  }
  return found
}

/** Finds by an XPath over the page's elements. */
export function selectByXpath(page: OpenPage, path: string): Shown[] {
  const rewritten = path.replace(/(^|[/:])([a-z][\w-]*)(?![\w-]|\s*\(|::)/g, '$1wx-$2')
  const result = document.evaluate(rewritten, page.container, null, XPathResult.ORDERED_NODE_SNAPSHOT_TYPE)
  return Array.from({ length: result.snapshotLength }, (_, index) => result.snapshotItem(index) as Shown)
}

const matches = (scope: Element, selector: string) => [...scope.querySelectorAll<Shown>(rewritten(selector))]

/** Tags, ids and classes as the document has them: inside a component both carry that component's own mark before two dashes. */
const rewritten = (selector: string) =>
  selector.replace(
    /\[[^\]]*\]|::?[a-z-]+(\([^)]*\))?|([.#])([\w-]+)|([a-z][\w-]*)/gi,
    (whole, _args, mark, name, tag) => {
      if (mark === '#') return `[id$="--${name}"]`
      if (mark === '.') return `:is(.${name}, [class$="--${name}"], [class*="--${name} "])`
      return tag ? `wx-${tag}` : whole
    },
  )

const ownerOf = ({ __wxElement }: Shown): unknown => __wxElement?.ownerShadowRoot
const rootOf = ({ root }: OpenPage): unknown => root.getComponent().getShadowRoot()
