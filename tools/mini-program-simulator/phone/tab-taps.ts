import { tabs } from './address'
import { currentPage, switchTab, tellPage } from './pages'

/** What a finger on a tab does: the page behind it comes to the front and hears of the tap. */
export function tapTab(path: string): void {
  const index = tabs().findIndex(({ pagePath }) => pagePath === path)
  switchTab(`/${path}`)
  tellPage(currentPage(), 'onTabItemTap', { index, pagePath: path, text: tabs()[index]?.text })
}
