/** The document around the program's pages, where WeChat draws what belongs to WeChat: title, dialogues, panels. */
export const shell = (): Document => window.parent.document

/** Calls back when the screen is turned or its window drawn larger; not when the tabs beside the page come or go. */
export function onScreenResize(listener: () => void): void {
  const size = () => `${window.parent.innerWidth} ${window.parent.innerHeight}`
  let before = size()
  window.addEventListener('resize', () => {
    if (size() === before) return
    before = size()
    listener()
  })
}

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
