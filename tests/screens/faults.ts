import type { Page } from 'playwright-core'

/** What the eye may miss: sideways scroll, clipped words, targets below 44 px, controls no key can reach. */
export const findFaults = (page: Page) =>
  page.evaluate(() => {
    const shown = Array.from(document.querySelectorAll<HTMLElement>('.page *')).filter(
      (one) => one.getClientRects().length > 0,
    )
    const name = (one: HTMLElement) => `${one.className} “${one.innerText?.slice(0, 20)}”`
    const wide = document.documentElement.scrollWidth > window.innerWidth ? ['scrolls sideways'] : []
    const clipped = shown.filter(
      (one) => getComputedStyle(one).overflow === 'hidden' && one.scrollWidth > one.clientWidth + 1,
    )
    const small = shown.filter(
      (one) =>
        one.matches('.tappable, .field__control') &&
        (one.getBoundingClientRect().height < 43.5 || one.getBoundingClientRect().width < 43.5),
    )
    const unreachable = shown.filter(
      (one) => one.matches('.tappable') && one.tabIndex < 0 && !one.getAttribute('aria-disabled'),
    )
    const beyond = shown.filter((one) => one.getBoundingClientRect().right > window.innerWidth + 1)
    return [
      ...wide,
      ...beyond.slice(0, 5).map((one) => `beyond the edge: ${name(one)}`),
      ...clipped.map((one) => `clipped: ${name(one)}`),
      ...small.map((one) => `small: ${name(one)}`),
      ...unreachable.map((one) => `no key reaches: ${name(one)}`),
    ]
  })
