import type automator from 'miniprogram-automator'
import type { World } from '../../tools/mini-program-simulator/phone/config'

type MiniProgram = Awaited<ReturnType<typeof automator.connect>>
type Page = NonNullable<Awaited<ReturnType<MiniProgram['currentPage']>>>
export type Element = Awaited<ReturnType<Page['$$']>>[number]
interface Thrown {
  exception?: { message?: string }
}
/** The automator's own way to send a method, which its types leave out. */
type Sends = { send(method: string, params?: object): Promise<unknown> }

/** Somebody with a phone in the hand. */
export interface Phone {
  miniProgram: MiniProgram
  /** Opens a page by its path, as if launched there. */
  goes(path: string): Promise<void>
  /** Taps the row, link or button that carries these words, the last where there are several. */
  taps(words: string | RegExp): Promise<void>
  /** Taps the button of exactly this name, the last where there are several. */
  presses(name: string): Promise<void>
  /** Chooses the answer that begins so. */
  chooses(answer: string): Promise<void>
  /** Waits until these words stand on the page in front. */
  sees(words: string | RegExp): Promise<void>
  /** Writes into the page's main text, the last one. */
  writesMain(words: string): Promise<void>
  /** What stands in the page's main text. */
  mainText(): Promise<string>
  /** Changes the world around the phone: network, consents, WeChat's type size. Only the simulator can. */
  meets(change: Partial<World>): Promise<void>
  /** Swipes the program away and opens it again. */
  reopens(): Promise<void>
  picture(path: string): Promise<void>
  /** What went wrong behind the screen: exceptions, unhandled rejections, console errors. */
  faults: string[]
  putsAway(): Promise<void>
}

/** Drives a connected mini-program as a person does, who waits `patience` milliseconds for what should come. */
export async function handOn(
  miniProgram: MiniProgram,
  putAway: () => Promise<void>,
  patience = 15_000,
): Promise<Phone> {
  const until = <T>(attempt: () => Promise<T>) => untilDone(attempt, patience)
  const faults: string[] = []
  const hearException = ({ exception }: Thrown) => faults.push(`exception: ${exception?.message}`)
  miniProgram.on('exception', hearException)
  miniProgram.on('console', ({ type, args }: { type: string; args: unknown[] }) => {
    if (type === 'error') faults.push(`console: ${args.join(' ')}`)
  })
  const send = (method: string, params?: object) => (miniProgram as unknown as Sends).send(method, params)
  // Taro nests deep nodes in components of its own: what a selector finds on the page, then what it finds inside them.
  const all = async (selector: string): Promise<Element[]> => {
    const page = await miniProgram.currentPage()
    const found = await Promise.all([page?.$$(selector), page?.$$(`comp >>> ${selector}`)])
    return found.flatMap((some) => some ?? [])
  }
  const last = async (selector: string, fits: (element: Element) => Promise<boolean>, what: string) =>
    until(async () => {
      for (const element of (await all(selector)).reverse()) if (await fits(element)) return element
      throw new Error(`no ${what} on the page`)
    })
  const tap = async (selector: string, fits: (element: Element) => Promise<boolean>, what: string) =>
    until(async () => (await last(selector, fits, what)).tap())
  const says = (words: string | RegExp) => async (element: Element) => matches(await element.text(), words)
  const role = (name: string) => async (element: Element) => (await element.attribute('aria-role')) === name
  return {
    miniProgram,
    faults,
    goes: async (path) => void (await miniProgram.callWxMethod('reLaunch', { url: `/${path}` })),
    taps: (words) => tap('.tappable', says(words), String(words)),
    presses: (name) => tap('.button', async (element) => (await element.text()).trim() === name, `button ${name}`),
    chooses: (answer) =>
      tap(
        '.tappable',
        async (element) => (await role('radio')(element)) && (await element.text()).trim().startsWith(answer),
        `answer ${answer}`,
      ),
    sees: (words) =>
      until(async () => {
        const text = await (await (await miniProgram.currentPage())?.$('.page'))?.text()
        if (!matches(text ?? '', words)) throw new Error(`${words} does not stand on the page:\n${text}`)
      }),
    writesMain: async (words) => {
      const field = await last('textarea', async () => true, 'text field')
      await (field as Element & { input(words: string): Promise<void> }).input(words)
    },
    mainText: async () => String(await (await last('textarea', async () => true, 'text field')).value()),
    meets: async (change) => void (await send('Simulator.steer', change)),
    reopens: async () => void (await send('Simulator.relaunch')),
    picture: async (path) => void (await miniProgram.screenshot({ path })),
    putsAway: putAway,
  }
}

const matches = (text: string, words: string | RegExp) =>
  typeof words === 'string' ? text.includes(words) : words.test(text)

/** Tries until it succeeds; what failed last is thrown when patience ends. */
async function untilDone<T>(attempt: () => Promise<T>, patience: number): Promise<T> {
  const deadline = Date.now() + patience
  for (;;) {
    try {
      return await attempt()
    } catch (error) {
      if (Date.now() > deadline) throw error
      await new Promise((done) => setTimeout(done, 50))
    }
  }
}
