import { made, shell } from './shell'

let shown: { element: HTMLElement; timer: number | undefined } | undefined

/** Shows a word over the program, for a moment or until it is hidden; the next one takes its place. */
export function showToast(words: string, { duration, mask }: { duration?: number; mask?: boolean }): void {
  hideToast()
  const element = made('output', words)
  element.className = mask ? 'toast mask' : 'toast'
  shell().body.append(element)
  shown = { element, timer: duration === undefined ? undefined : window.setTimeout(hideToast, duration) }
}

/** Takes it away. */
export function hideToast(): void {
  clearTimeout(shown?.timer)
  shown?.element.remove()
  shown = undefined
}
