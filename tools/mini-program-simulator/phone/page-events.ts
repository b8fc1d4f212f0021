import { config, onWorldChange } from './config'
import { currentPage, tellPage } from './pages'
import { tellApp } from './program'
import { onScreenResize } from './screen/shell'

const ORDINARY_DISTANCE = 50

/** Tells the page on top that it was scrolled, that its end came near, that the window changed, and that the program went and came. */
export function watchPage(): void {
  let before = { page: '', isNearEnd: false }
  window.addEventListener('scroll', () => {
    const page = currentPage()
    if (!page) return
    const { scrollTop, scrollHeight, clientHeight } = document.documentElement
    tellPage(page, 'onPageScroll', { scrollTop })
    const distance = Number(configured(page.path, 'onReachBottomDistance') ?? ORDINARY_DISTANCE)
    const isNearEnd = scrollHeight - clientHeight - scrollTop <= distance
    if (isNearEnd && !(before.isNearEnd && before.page === page.id)) tellPage(page, 'onReachBottom')
    before = { page: page.id, isNearEnd }
  })
  onScreenResize(() => {
    const size = { windowWidth: innerWidth, windowHeight: innerHeight }
    tellPage(currentPage(), 'onResize', {
      size,
      deviceOrientation: innerWidth > innerHeight ? 'landscape' : 'portrait',
    })
  })
  onWorldChange(({ isHidden }, before) => {
    if (isHidden === before.isHidden) return
    if (isHidden) {
      tellPage(currentPage(), 'onHide')
      tellApp('onHide', {})
    } else {
      tellApp('onShow', { path: currentPage()?.path ?? '', query: currentPage()?.query ?? {}, scene: 1001 })
      tellPage(currentPage(), 'onShow')
    }
  })
}

/** What a page's own configuration says, or else the program's for all its pages. */
const configured = (path: string, name: string): unknown => config().units[path]?.[name] ?? config().app.window?.[name]
