import { existsSync } from 'node:fs'
import { type Browser, chromium } from 'playwright-core'

const places = [
  process.env.CHROME_PATH,
  // Without the windows and tool bars nobody sees, which cost more than the pages.
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
]

/** Starts the machine's own Chromium, told to call nobody; says in one line how to get it where there is none. */
export function openBrowser(): Promise<Browser> {
  const executablePath = places.find((place) => place && existsSync(place))
  if (!executablePath)
    throw new Error(
      'No Chromium found: set CHROME_PATH, or on Debian `apt-get install chromium-headless-shell fonts-noto-cjk`.',
    )
  return chromium.launch({
    executablePath,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      // A finger that wipes sideways would leave the page.
      '--disable-features=OverscrollHistoryNavigation',
    ],
  })
}
