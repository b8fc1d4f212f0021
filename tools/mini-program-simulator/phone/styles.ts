import { builtInStyle } from './components/built-in-style'
import { config } from './config'

const sheet = (name: string): HTMLStyleElement => {
  const found = document.head.querySelector<HTMLStyleElement>(`style[data-of="${name}"]`)
  if (found) return found
  const made = document.createElement('style')
  made.dataset.of = name
  document.head.append(made)
  return made
}

/** The look of the built-in components, then the program's own style for every page. */
export function prepareStyles(): void {
  sheet('built-in').textContent = builtInStyle
  sheet('app').textContent = config().styles.app
}

/** Shows one page's own style and no other's. */
export function showStyles(path: string): void {
  const page = sheet('page')
  if (page.textContent !== config().styles.pages[path]) page.textContent = config().styles.pages[path] ?? ''
  // After everything else, as WeChat has it.
  document.head.append(page)
}
