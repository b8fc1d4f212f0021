import { type Address, addressOf, hasPage, isTab } from './address'
import { config } from './config'
import { thrown } from './faults'
import { createRoot, type Root } from './framework'
import { loadUnit } from './program'
import { showWayBack } from './screen/navigation-bar'
import { applyLook } from './screen/page-look'
import { showTabs } from './screen/tab-bar'
import { showStyles } from './styles'

/** One page on the stack. */
export interface OpenPage extends Address {
  id: string
  root: Root
  container: HTMLElement
  /** Where it was scrolled to when another page came over it. */
  scrollTop: number
}

/** A page as its program sees it: what Page() was given, plus what the framework adds. */
type Caller = Record<string, unknown> & { setData(data: object, callback?: () => void): void }

/** The lifetimes that the components on a page hear of, too. */
const alsoOfComponents: Record<string, string> = { onShow: 'show', onHide: 'hide', onResize: 'resize' }

const stack: OpenPage[] = []
/** Pages behind tabs that were left for another tab; they wait there. */
const waiting: OpenPage[] = []
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

/** Tells a page what happened to it; what it throws is a fault, and stops nobody else. */
export function tellPage(page: OpenPage | undefined, lifetime: string, ...news: unknown[]): unknown {
  if (!page) return
  const own = alsoOfComponents[lifetime]
  if (own) page.root.getComponent().triggerPageLifetime(own, news as never)
  const caller = callerOf(page)
  const handler = caller[lifetime]
  if (typeof handler !== 'function') return
  try {
    return handler.apply(caller, news)
  } catch (error) {
    thrown(error)
  }
}

/** Opens a page over the others. Fails where the stack is full, or the page does not exist or stands behind a tab. */
export function navigateTo(url: string): void {
  requireOrdinary(url, 'navigateTo')
  if (stack.length >= MOST_PAGES) throw new Error('fail webview count limit exceed')
  hideTop()
  push(url)
}

/** Puts a page in the place of the one on top. */
export function redirectTo(url: string): void {
  requireOrdinary(url, 'redirectTo')
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

/** Closes all pages, those behind tabs as well, and opens one. */
export function reLaunch(url: string): void {
  requirePage(url)
  while (stack.length > 0) unloadTop()
  stack.push(...waiting.splice(0))
  while (stack.length > 0) unloadTop()
  push(url)
}

/** Shows the page behind a tab, as it was left; every page that stands behind no tab is closed. */
export function switchTab(url: string): void {
  const { path } = requirePage(url)
  if (!isTab(path)) throw new Error('fail can not switch to no-tabBar page')
  if (currentPage()?.path === path) return
  if (stack.length === 1) hideTop()
  while (stack.length > 1) unloadTop()
  if (isTab(stack[0]?.path ?? '')) waiting.push(...stack.splice(0))
  else unloadTop()
  const known = waiting.findIndex((page) => page.path === path)
  stack.push(...waiting.splice(known, known < 0 ? 0 : 1))
  if (known < 0) push(path)
  else showTop()
}

function push(url: string): void {
  const { path, query } = addressOf(url)
  loadUnit(path)
  const root = createRoot(path)
  const container = document.createElement('section')
  const placeholder = document.createElement('div')
  container.append(placeholder)
  document.body.append(container)
  const page: OpenPage = { id: String(++opened), path, query, root, container, scrollTop: 0 }
  stack.push(page)
  Object.assign(callerOf(page), { route: path, __route__: path, options: query })
  applyLook(container, titleBar(path))
  root.attach(container as never, placeholder as never)
  arrange()
  tellPage(page, 'onLoad', query)
  tellPage(page, 'onShow')
  requestAnimationFrame(() => void (stack.includes(page) && tellPage(page, 'onReady')))
}

/** The bar on top as the page's own configuration has it, and the program's where it says nothing. */
function titleBar(path: string): { title: string; front: string; back: string } {
  const said = { ...config().app.window, ...config().units[path] }
  const { navigationBarTitleText: title = '', navigationBarTextStyle = 'white' } = said
  return { title, front: navigationBarTextStyle, back: said.navigationBarBackgroundColor ?? '#000' }
}

function requirePage(url: string): Address {
  if (!hasPage(url)) throw new Error(`fail page "${addressOf(url).path}" is not found`)
  return addressOf(url)
}

function requireOrdinary(url: string, way: string): void {
  if (isTab(requirePage(url).path)) throw new Error(`fail can not ${way} a tabbar page`)
}

function hideTop(): void {
  const top = currentPage()
  if (!top) return
  top.scrollTop = document.documentElement.scrollTop
  tellPage(top, 'onHide')
}

function unloadTop(): void {
  const top = stack.at(-1)
  if (!top) return
  tellPage(top, 'onUnload')
  stack.pop()
  top.root.release()
  top.container.remove()
}

function showTop(): void {
  const top = currentPage()
  if (!top) return
  arrange()
  document.documentElement.scrollTop = top.scrollTop
  tellPage(top, 'onShow')
}

/** Only the page on top is seen, in its own style and under its own title. */
function arrange(): void {
  for (const page of [...stack, ...waiting]) page.container.style.display = page === currentPage() ? '' : 'none'
  const top = currentPage()
  if (!top) return
  showStyles(top.path)
  applyLook(top.container)
  showWayBack(stack.length > 1)
  showTabs(top.path)
  document.documentElement.scrollTop = 0
}
