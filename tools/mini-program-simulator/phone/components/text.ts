import type { Definition } from './define'

const entities: Record<string, string> = {
  nbsp: '\u00a0',
  lt: '<',
  gt: '>',
  amp: '&',
  apos: "'",
  quot: '"',
  ensp: '\u2002',
  emsp: '\u2003',
}
const spaces: Record<string, string> = { nbsp: '\u00a0', ensp: '\u2002', emsp: '\u2003' }

/** Words; `decode` reads entities in them, `space` says how wide a space is. */
export const text: Definition = {
  is: 'text',
  attributes: { selectable: false, userSelect: false, space: '', decode: false, overflow: 'visible', maxLines: null },
  reflected: ['space', 'maxLines', 'overflow', 'userSelect'],
  attached(element) {
    const write = () => {
      const { decode, space } = this.data
      if (!decode && !space) return
      for (const node of [...element.childNodes].filter(({ nodeType }) => nodeType === Node.TEXT_NODE)) {
        let words = node.textContent ?? ''
        if (decode) words = words.replace(/&(\w+);/g, (whole, name: string) => entities[name] ?? whole)
        if (space) words = words.replaceAll(' ', spaces[String(space)] ?? ' ')
        if (node.textContent !== words) node.textContent = words
      }
    }
    new MutationObserver(write).observe(element, { childList: true, characterData: true, subtree: true })
    write()
  },
  changed(element, name) {
    const { maxLines } = this.data
    if (name === 'maxLines' && maxLines) element.style.setProperty('-webkit-line-clamp', String(maxLines))
  },
}
