import { drawBar } from './navigation-bar'

/** What a page may change of the phone around it, by its configuration, by wx, or by `<page-meta>` and `<navigation-bar>`. */
interface Look {
  title: string
  front: string
  back: string
  rootFontSize: string
  pageStyle: string
}

const looks = new WeakMap<Element, Look>()

/** Changes how a page looks, and shows it where that page is in front. */
export function applyLook(page: HTMLElement, change: Partial<Look> = {}): void {
  const before = looks.get(page) ?? { title: '', front: 'white', back: '#000', rootFontSize: '', pageStyle: '' }
  const look = { ...before, ...change }
  looks.set(page, look)
  if (page.style.display === 'none') return
  drawBar(look)
  document.documentElement.style.fontSize = look.rootFontSize === 'system' ? '' : look.rootFontSize
  document.body.style.cssText = look.pageStyle
}

/** The page an element stands on. */
export const pageAround = (element: Element): HTMLElement | null => element.closest('section')
