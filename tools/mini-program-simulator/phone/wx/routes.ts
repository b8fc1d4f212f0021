import { thrown } from '../faults'
import { currentPage, hasPage, navigateBack, navigateTo, redirectTo, reLaunch } from '../pages'
import { tellApp } from '../program'
import { wxFunction } from './call'

interface Url {
  url: string
}

/** Relative to the page on top unless it begins with a slash. */
function absolute(url: string): string {
  if (url.startsWith('/')) return url
  return (
    new URL(url, `http://p/${currentPage()?.path ?? ''}`).pathname +
    (url.includes('?') ? url.slice(url.indexOf('?')) : '')
  )
}

/** A wrong route reaches the program's onPageNotFound, and is an error for whoever watches. */
function going(name: string, go: (url: string) => void) {
  return wxFunction(name, ({ url }: Url) => {
    const to = absolute(url)
    if (!hasPage(to)) {
      const path = to.split('?')[0]?.slice(1) ?? ''
      tellApp('onPageNotFound', { path, query: {}, isEntryPage: false })
      thrown(new Error(`${name}: page "${path}" is not found`))
    }
    go(to)
  })
}

/** Moving between pages. */
export const routes = {
  navigateTo: going('navigateTo', navigateTo),
  redirectTo: going('redirectTo', redirectTo),
  reLaunch: going('reLaunch', reLaunch),
  navigateBack: wxFunction('navigateBack', ({ delta }: { delta?: number }) => navigateBack(delta)),
}
