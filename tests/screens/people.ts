import type { Browser, Page } from 'playwright-core'

/** A person with a phone in the hand, or at a desk's wide screen. */
export interface Hand {
  page: Page
  /** Opens a page of the app by its path. */
  goes(path: string): Promise<void>
  /** Presses what carries these words, on the page in front. */
  taps(words: string | RegExp): Promise<void>
  /** Presses the button of exactly this name, the last where several are shown. */
  presses(name: string): Promise<void>
  /** Chooses the answer that begins so. */
  chooses(answer: string): Promise<void>
  /** Waits until these words stand on the page in front. */
  sees(words: string | RegExp): Promise<void>
  /** Writes into the page's main text, the last one shown. */
  writesMain(words: string): Promise<void>
  /** What stands in the page's main text. */
  mainText(): Promise<string>
  /** Sets the app's own type size for the pages opened from now on. */
  typeSize(size: string): Promise<void>
  /** What went wrong behind the screen: console errors, unhandled rejections, calls to other machines. */
  faults: string[]
}

/** Puts a phone (375 px) or a wide screen into somebody's hand; nothing outside `origin` may be called. */
export async function handOf(browser: Browser, origin: string, openid: string, width = 375): Promise<Hand> {
  const context = await browser.newContext({ viewport: { width, height: 800 }, locale: 'zh-CN' })
  await context.addInitScript((who) => {
    localStorage.setItem('openid', who)
    localStorage.setItem('bar', 'off')
  }, openid)
  const page = await context.newPage()
  page.setDefaultTimeout(15_000)
  const faults: string[] = []
  page.on('pageerror', (error) => faults.push(error.message))
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()))
  page.on('request', (request) => {
    const url = request.url()
    if (!url.startsWith(origin) && !/^(data|blob):/.test(url)) faults.push(`calls ${url}`)
  })
  const front = () => page.locator('.taro_page:visible').last()
  return {
    page,
    faults,
    goes: async (path) => {
      await page.goto(`${origin}/#/${path}`)
      await page.reload()
    },
    taps: (words) => front().locator('.tappable:visible').filter({ hasText: words }).last().click(),
    presses: (name) => front().getByRole('button', { name, exact: true }).last().click(),
    chooses: (answer) =>
      front()
        .getByRole('radio', { name: new RegExp(`^${answer}`) })
        .first()
        .click(),
    sees: (words) => front().getByText(words).first().waitFor(),
    writesMain: (words) => front().locator('textarea:visible').last().fill(words),
    mainText: () => front().locator('textarea:visible').last().inputValue(),
    typeSize: async (size) => {
      await context.addInitScript((chosen) => localStorage.setItem('typeSize', JSON.stringify({ data: chosen })), size)
    },
  }
}
