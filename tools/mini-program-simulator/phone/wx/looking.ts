import { callerOf, currentPage } from '../pages'
import { Failure, wxFunction } from './call'

type Looks = Record<'createSelectorQuery' | 'createIntersectionObserver', (options?: object) => unknown>

/** WeChat's own ways to look at a page, begun from the page on top or from the component given. */
function from(component?: unknown): Looks {
  const page = currentPage()
  if (!component && !page) throw new Error('no page is open')
  return (component ?? (page && callerOf(page))) as Looks
}

function scrollTo({
  scrollTop,
  selector,
  offsetTop = 0,
}: {
  scrollTop?: number
  selector?: string
  offsetTop?: number
}): void {
  const screen = document.documentElement
  if (selector === undefined) {
    screen.scrollTop = scrollTop ?? 0
    return
  }
  const found = currentPage()?.container.querySelector(selector.replace(/#([\w-]+)/g, '[id$="--$1"]'))
  if (!found) throw new Failure(`fail not found selector ${selector}`)
  screen.scrollTop += found.getBoundingClientRect().top + offsetTop
}

/** Where things are on a page, and moving there. */
export const looking = {
  createSelectorQuery: () => from().createSelectorQuery(),
  createIntersectionObserver: (component?: unknown, options?: object) =>
    from(component).createIntersectionObserver(options),
  pageScrollTo: wxFunction('pageScrollTo', scrollTo),
}
