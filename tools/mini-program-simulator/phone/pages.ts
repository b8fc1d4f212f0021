import { config } from './config'
import { createRoot, type Root } from './framework'
import { loadUnit } from './program'
import { setTitle } from './screen/navigation-bar'
import { showStyles } from './styles'

/** One page on the stack. */
export interface OpenPage {
  id: string
  path: string
  query: Record<string, string>
  root: Root
  container: HTMLElement
  title: string
  /** Where it was scrolled to when another page came over it. */
  scrollTop: number
}

/** A page as its program sees it: what Page() was given, plus what the framework adds. */
type Caller = Record<string, unknown> & {
  setData(data: object, callback?: () => void): void
  onLoad?(query: object): void
  onShow?(): void
  onReady?(): void
  onHide?(): void
  onUnload?(): void
}

const stack: OpenPage[] = []
// Whoever drives the phone remembers pages by their ids: those of an earlier launch are never given again.
let opened = Date.now()
const MOST_PAGES = 10

/** The pages from the first to the one on top. */
export const pageStack = (): readonly OpenPage[] => stack

/** The page on top. */
export const currentPage = (): OpenPage | undefined => stack.at(-1)

/** The page as its program knows it. */
export const callerOf = (page: OpenPage): Caller => page.root.get() as unknown as Caller

/** What a program gets from getCurrentPages(). */
export const callers = (): Caller[] => stack.map(callerOf)

/** Opens a page over the others. Fails where the stack is full or the page does not exist. */
export function navigateTo(url: string): void {
  if (stack.length >= MOST_PAGES) throw new Error(`fail webview count limit exceed`)
  hideTop()
  push(url)
}

/** Puts a page in the place of the one on top. */
export function redirectTo(url: string): void {
  requirePage(url)
  unloadTop()
  push(url)
}

/** Goes back; the first page always stays. */
export function navigateBack(delta = 1): void {
  const times = Math.min(delta, stack.length - 1)
  if (times < 1) throw new Error('fail cannot navigate back at first page.')
  for (let time = 0; time < times; time++) unloadTop()
  showTop()
}

/** Closes all pages and opens one. */
export function reLaunch(url: string): void {
  requirePage(url)
  while (stack.length > 0) unloadTop()
  push(url)
}

/** Whether the build has the page of this address. */
export const hasPage = (url: string): boolean => config().pages.includes(split(url).path)

/** Tells the page on top that the program came forward or went away. */
export const tellTop = (lifetime: 'onShow' | 'onHide'): void => {
  const top = currentPage()
  if (top) callerOf(top)[lifetime]?.()
}

function push(url: string): void {
  const { path, query } = requirePage(url)
  loadUnit(path)
  const root = createRoot(path)
  const container = document.createElement('section')
  const placeholder = document.createElement('div')
  container.append(placeholder)
  document.body.append(container)
  const title = config().units[path]?.navigationBarTitleText ?? config().app.window?.navigationBarTitleText ?? ''
  const page: OpenPage = { id: String(++opened), path, query, root, container, title, scrollTop: 0 }
  stack.push(page)
  const caller = callerOf(page)
  Object.assign(caller, { route: path, __route__: path, options: query })
  root.attach(container as never, placeholder as never)
  arrange()
  caller.onLoad?.(query)
  caller.onShow?.()
  requestAnimationFrame(() => caller.onReady?.())
}

function requirePage(url: string): { path: string; query: Record<string, string> } {
  if (!hasPage(url)) throw new Error(`fail page "${split(url).path}" is not found`)
  return split(url)
}

function split(url: string): { path: string; query: Record<string, string> } {
  const [path = '', search = ''] = url.split('?')
  // WeChat hands query values on as they were written, not decoded.
  const pairs = search
    .split('&')
    .filter(Boolean)
    .map((pair): [string, string] => {
      const [name = '', ...value] = pair.split('=')
      return [name, value.join('=')]
    })
  return { path: path.replace(/^\//, ''), query: Object.fromEntries(pairs) }
}

function hideTop(): void {
  const top = currentPage()
  if (!top) return
  top.scrollTop = document.documentElement.scrollTop
  callerOf(top).onHide?.()
}

function unloadTop(): void {
  const top = stack.at(-1)
  if (!top) return
  callerOf(top).onUnload?.()
  stack.pop()
  top.root.release()
  top.container.remove()
}

function showTop(): void {
  const top = currentPage()
  if (!top) return
  arrange()
  document.documentElement.scrollTop = top.scrollTop
  callerOf(top).onShow?.()
}

/** Only the page on top is seen, in its own style and under its own title. */
function arrange(): void {
  for (const page of stack) page.container.style.display = page === currentPage() ? '' : 'none'
  const top = currentPage()
  if (!top) return
  showStyles(top.path)
  setTitle(top.title, stack.length > 1)
  document.documentElement.scrollTop = 0
}
