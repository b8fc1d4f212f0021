/** The document around the program's pages, where WeChat draws what belongs to WeChat: title, dialogues, panels. */
export const shell = (): Document => window.parent.document

/** An element of the shell by its id. */
export function part(id: string): HTMLElement {
  const found = shell().getElementById(id)
  if (!found) throw new Error(`the phone has no ${id}`)
  return found
}

/** Makes an element of the shell. */
export function made<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  text = '',
  ...children: HTMLElement[]
): HTMLElementTagNameMap[K] {
  const element = shell().createElement(tag)
  if (text) element.textContent = text
  element.append(...children)
  return element
}
