import type { Browser, BrowserContext, Frame, Page } from 'playwright-core'
import type { Screen } from '../simulator'

/** A phone in a browser: touched by real touches, answering in the names of the automator's protocol. */
export interface Phone {
  answer(method: string, params: Record<string, unknown>): Promise<unknown>
  touch(
    type: 'touchStart' | 'touchMove' | 'touchEnd' | 'touchCancel',
    points: { x: number; y: number }[],
  ): Promise<void>
  picture(): Promise<string>
  /** Turns the phone, or drags the window of a computer. */
  resize(screen: Screen): Promise<void>
  /** Kills the program and launches it again; what it kept on the phone stays. */
  relaunch(): Promise<void>
  /** Kills the program; nothing answers until it is launched again. */
  exit(): Promise<void>
  /** Everything the program kept on the phone, for a later phone; fails where no program runs. */
  kept(): Promise<Kept>
  end(): Promise<void>
}

/** A phone's storage, by its keys. */
export type Kept = { name: string; value: string }[]

/** Switches a phone on; `emit` is told what the program logs and throws. */
export async function switchOn(
  browser: Browser,
  url: string,
  screen: Screen,
  emit: (method: string, params: unknown) => void,
  kept: Kept,
): Promise<Phone> {
  const context = await browser.newContext({
    viewport: { width: screen.width, height: screen.height },
    hasTouch: true,
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    storageState: { cookies: [], origins: [{ origin: new URL(url).origin, localStorage: kept }] },
  })
  await context.exposeFunction('__emit', emit)
  const page = await context.newPage()
  page.on('pageerror', ({ message, stack }) => emit('App.exceptionThrown', { exception: { message, stack } }))
  const launch = async () => {
    await page.goto(url)
    await frameOf(page).waitForFunction('window.__phone !== undefined')
  }
  await launch()
  return { ...(await touching(context, page)), relaunch: launch }
}

function frameOf(page: Page): Frame {
  const frame = page.frames().find((one) => one.url().endsWith('/page.html'))
  if (!frame) throw new Error('the phone shows no page')
  return frame
}

async function touching(context: BrowserContext, page: Page): Promise<Omit<Phone, 'relaunch'>> {
  const devtools = await context.newCDPSession(page)
  return {
    answer: (method, params) =>
      frameOf(page).evaluate(([name, given]) => window.__phone.answer(name, given), [method, params] as const),
    touch: async (type, touchPoints) => void (await devtools.send('Input.dispatchTouchEvent', { type, touchPoints })),
    exit: async () => void (await page.goto('about:blank')),
    kept: async () =>
      frameOf(page).evaluate(() =>
        Object.entries(localStorage).map(([name, value]) => ({ name, value: String(value) })),
      ),
    resize: (screen) => page.setViewportSize(screen),
    picture: async () => (await page.screenshot()).toString('base64'),
    end: () => context.close(),
  }
}
