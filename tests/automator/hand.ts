import type automator from 'miniprogram-automator'
import type { World } from '../../tools/mini-program-simulator/phone/config'
import type { ShownNode } from '../../tools/mini-program-simulator/phone/inspect/tree'
import type { PageMeasures } from '../../tools/mini-program-simulator/phone/measures'
import { type Around, around } from './around'
import { devtoolsCli, meetOnDevtools } from './devtools'
import { until as untilDone } from './until'

export type MiniProgram = Awaited<ReturnType<typeof automator.connect>>
type Page = NonNullable<Awaited<ReturnType<MiniProgram['currentPage']>>>
export type Element = Awaited<ReturnType<Page['$$']>>[number]
type Field = Element & { input(words: string): Promise<void> }
/** An exception, or a line of the console. */
interface Thrown {
  exception?: { message?: string }
  type?: string
  args?: unknown[]
}
/** The automator's own way to send a method, which its types leave out. */
type Sends = { send(method: string, params?: object): Promise<unknown> }

/** Somebody with a phone in the hand. */
export interface Phone extends Around {
  miniProgram: MiniProgram
  /** Every element of the page in front that fits a selector, wherever Taro nests it. */
  all(selector: string): Promise<Element[]>
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
  /** Waits until the page of this path is in front. */
  isAt(path: string): Promise<void>
  /** Tries until it succeeds, as long as this person waits. */
  until<T>(attempt: () => Promise<T>): Promise<T>
  /** All that is written on the page in front. */
  pageText(): Promise<string>
  /** Waits until these words no longer stand on the page in front. */
  seesNoMore(words: string | RegExp): Promise<void>
  /** Writes into the field of this name. */
  writes(name: string, words: string): Promise<void>
  /** Chooses a day or a time, where the page asks for one. */
  picks(kind: 'date' | 'time', value: string): Promise<void>
  /** Writes into the page's main text, the last one. */
  writesMain(words: string): Promise<void>
  /** What stands in the page's main text. */
  mainText(): Promise<string>
  /** Changes the world around the phone: network, consents, WeChat's type size. Where only the simulator can, WeChat's own tool refuses. */
  meets(change: Partial<World>): Promise<void>
  /** Drags the window of a computer to this size. Only the simulator can. */
  resizes(width: number, height: number): Promise<void>
  /** Swipes the program away and opens it again. */
  reopens(): Promise<void>
  picture(path: string): Promise<void>
  /** What each page cost at most since the launch. Only the simulator can. */
  measures(): Promise<PageMeasures[]>
  /** What the page in front consists of, as it is shown. Only the simulator can. */
  tree(): Promise<ShownNode>
  /** What went wrong behind the screen, from the launch on: exceptions, unhandled rejections, console errors. */
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
  const send = (method: string, params?: object) => (miniProgram as unknown as Sends).send(method, params)
  const faults: string[] = []
  miniProgram.on('exception', (thrown: Thrown) => faults.push(...faultsIn(thrown)))
  miniProgram.on('console', (logged: Thrown) => faults.push(...faultsIn(logged)))
  // The launch is over before anyone is connected; only the simulator remembers what was thrown in it.
  const { events } = (await send('Simulator.heard').catch(() => ({ events: [] }))) as { events: { params: Thrown }[] }
  faults.splice(0, faults.length, ...events.flatMap(({ params }) => faultsIn(params)))
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
  const pageText = async () => (await (await (await miniProgram.currentPage())?.$('.page'))?.text()) ?? ''
  const says = (words: string | RegExp) => async (element: Element) => matches(await element.text(), words)
  const role = (name: string) => async (element: Element) => (await element.attribute('aria-role')) === name
  return {
    ...around(miniProgram),
    miniProgram,
    faults,
    all,
    until,
    pageText,
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
        const text = await pageText()
        if (!matches(text, words)) throw new Error(`${words} does not stand on the page:\n${text}`)
      }),
    seesNoMore: (words) =>
      until(async () => {
        if (matches(await pageText(), words)) throw new Error(`${words} still stands on the page`)
      }),
    writes: async (name, words) => {
      const isNamed = async (element: Element) => (await element.attribute('aria-label'))?.startsWith(name)
      const fits = async (element: Element) => Boolean(await isNamed(element))
      await until(async () => ((await last('input', fits, `field ${name}`)) as Field).input(words))
    },
    picks: async (kind, value) => {
      const asks = async (element: Element) => (await element.attribute('mode')) === kind
      await (await last('picker', asks, `question for a ${kind}`)).trigger('change', { value })
    },
    isAt: (path) =>
      until(async () => {
        const front = (await miniProgram.currentPage())?.path
        if (front !== path) throw new Error(`still at ${front}, not at ${path}`)
      }),
    writesMain: (words) =>
      until(async () => ((await last('textarea', async () => true, 'text field')) as Field).input(words)),
    mainText: async () => String(await (await last('textarea', async () => true, 'text field')).value()),
    meets: async (change) =>
      void (await (devtoolsCli ? meetOnDevtools(miniProgram, change) : send('Simulator.steer', change))),
    resizes: async (width, height) => void (await send('Simulator.resize', { width, height })),
    reopens: async () => void (await send('Simulator.relaunch')),
    measures: async () => ((await send('Simulator.measures')) as { pages: PageMeasures[] }).pages,
    tree: async () => (await send('Simulator.tree')) as ShownNode,
    picture: async (path) => void (await miniProgram.screenshot({ path })),
    putsAway: putAway,
  }
}

const faultsIn = ({ exception, type, args = [] }: Thrown): string[] => {
  if (exception) return [`exception: ${exception.message}`]
  return type === 'error' ? [`console: ${args.join(' ')}`] : []
}

const matches = (text: string, words: string | RegExp) =>
  typeof words === 'string' ? text.includes(words) : words.test(text)
