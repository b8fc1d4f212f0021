import { config } from './config'

/** Where a page is, and what it is told. */
export interface Address {
  path: string
  query: Record<string, string>
}

/** The parts of a page's address; values stay as they were written, WeChat does not decode them. */
export function addressOf(url: string): Address {
  const [path = '', ...search] = url.split('?')
  const pairs = search
    .join('?')
    .split('&')
    .filter(Boolean)
    .map((pair): [string, string] => {
      const [name = '', ...value] = pair.split('=')
      return [name, value.join('=')]
    })
  return { path: path.replace(/^\//, ''), query: Object.fromEntries(pairs) }
}

/** Whether the build has the page of this address. */
export const hasPage = (url: string): boolean => config().pages.includes(addressOf(url).path)

/** The tabs of the program, from left to right. */
export const tabs = () => config().app.tabBar?.list ?? []

/** Whether a page stands behind a tab. */
export const isTab = (path: string): boolean => tabs().some(({ pagePath }) => pagePath === path)

/** The page a program begins with. */
export const entryPage = (): string => config().app.entryPagePath ?? config().pages[0] ?? ''
