import { isTab, tabs } from '../address'
import { config } from '../config'
import { made, part } from './shell'

const badges = new Map<number, string>()
let isHidden = false
let front = ''
let onTap: (path: string) => void = () => undefined

/** What a finger on a tab does. */
export function onTabTap(listener: (path: string) => void): void {
  onTap = listener
}

/** Draws the tabs where the page in front stands behind one. */
export function showTabs(path = front): void {
  front = path
  const { color = '#888', selectedColor = '#000', backgroundColor = '#fff' } = config().app.tabBar ?? {}
  const bar = part('tabs')
  bar.style.background = backgroundColor
  bar.replaceChildren(
    ...(isTab(path) && !isHidden ? tabs() : []).map(({ pagePath, text }, index) => {
      const tab = made('button', badges.has(index) ? `${text} ${badges.get(index)}` : text)
      tab.className = 'tab'
      tab.style.color = pagePath === path ? selectedColor : color
      tab.setAttribute('aria-selected', String(pagePath === path))
      tab.addEventListener('click', () => onTap(pagePath))
      return tab
    }),
  )
}

/** Hides the tabs, or shows them again. */
export function hideTabs(hide: boolean): void {
  isHidden = hide
  showTabs()
}

/** Writes a word at a tab; takes it away where there is none. */
export function setBadge(index: number, text: string | undefined): void {
  if (text === undefined) badges.delete(index)
  else badges.set(index, text)
  showTabs()
}
