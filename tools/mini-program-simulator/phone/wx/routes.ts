import { hasPage } from '../address'
import { report } from '../faults'
import { currentPage, navigateBack, navigateTo, redirectTo, reLaunch, switchTab } from '../pages'
import { tellApp } from '../program'
import { wxFunction } from './call'

interface Way {
  url: string
  delta?: number
}

/** Relative to the page on top unless it begins with a slash. */
function absolute(url: string): string {
  if (url.startsWith('/')) return url
  const [path = '', ...query] = url.split('?')
  return [new URL(path, `http://p/${currentPage()?.path ?? ''}`).pathname, ...query].join('?')
}

/** A wrong route reaches the program's onPageNotFound, and is an error for whoever watches. */
function going(name: string, go: (url: string) => void) {
  return wxFunction(name, ({ url }: Way) => {
    if (!url) throw new Error('fail parameter error: parameter.url should be String')
    const to = absolute(url)
    if (!hasPage(to)) {
      const path = to.split('?')[0]?.slice(1) ?? ''
      tellApp('onPageNotFound', { path, query: {}, isEntryPage: false })
      report(new Error(`${name}: page "${path}" is not found`))
    }
    go(to)
  })
}

/** Moving between pages. */
export const routes = {
  navigateTo: going('navigateTo', navigateTo),
  redirectTo: going('redirectTo', redirectTo),
  reLaunch: going('reLaunch', reLaunch),
  switchTab: wxFunction('switchTab', ({ url }: Way) => switchTab(absolute(url))),
  navigateBack: wxFunction('navigateBack', ({ delta }: Partial<Way>) => navigateBack(delta)),
}
