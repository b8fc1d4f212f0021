import type { Definition } from './define'

interface RichNode {
  type?: 'node' | 'text'
  name?: string
  attrs?: Record<string, string>
  children?: RichNode[]
  text?: string
}

/** The tags WeChat shows, with the attributes each may have besides class and style (docs: rich-text). */
const trusted: Record<string, string[]> = {
  ...Object.fromEntries(
    'a abbr address article aside b bdi big blockquote br caption center cite code dd del div dl dt em fieldset font footer h1 h2 h3 h4 h5 h6 header hr i ins label legend li mark nav p pre q rt ruby s section small span strong sub sup tbody tfoot thead tr tt u ul'
      .split(' ')
      .map((tag) => [tag, []]),
  ),
  bdo: ['dir'],
  col: ['span', 'width'],
  colgroup: ['span', 'width'],
  img: ['alt', 'src', 'height', 'width'],
  ol: ['start', 'type'],
  table: ['width'],
  td: ['colspan', 'height', 'rowspan', 'width'],
  th: ['colspan', 'height', 'rowspan', 'width'],
}

/** Shows a tree of nodes, or a text of HTML read into one; tags and attributes WeChat does not trust are left out. */
export const richText: Definition = {
  is: 'rich-text',
  attributes: { nodes: [], space: '', userSelect: false },
  changed(element, name) {
    if (name !== 'nodes') return
    const { nodes } = this.data
    element.replaceChildren(...(typeof nodes === 'string' ? read(nodes) : ((nodes ?? []) as RichNode[])).flatMap(shown))
  },
}

function shown({ type, name = '', attrs = {}, children = [], text = '' }: RichNode): Node[] {
  if (type === 'text') {
    const decoded = text.replace(/&(nbsp|lt|gt|amp|quot|apos);/g, (whole) => plain(whole))
    return [document.createTextNode(decoded)]
  }
  const allowed = trusted[name.toLowerCase()]
  if (!allowed) return []
  const element = document.createElement(name)
  for (const [attribute, value] of Object.entries(attrs))
    if (['class', 'style', ...allowed].includes(attribute)) element.setAttribute(attribute, value)
  element.append(...children.flatMap(shown))
  return [element]
}

const plain = (entity: string) => new DOMParser().parseFromString(entity, 'text/html').body.textContent ?? ''

const read = (html: string): RichNode[] =>
  [...new DOMParser().parseFromString(html, 'text/html').body.childNodes].map(nodeOf)

function nodeOf(node: Node): RichNode {
  if (!(node instanceof Element)) return { type: 'text', text: node.textContent ?? '' }
  return {
    name: node.tagName.toLowerCase(),
    attrs: Object.fromEntries([...node.attributes].map(({ name, value }) => [name, value])),
    children: [...node.childNodes].filter(({ nodeType }) => nodeType !== Node.COMMENT_NODE).map(nodeOf),
  }
}
