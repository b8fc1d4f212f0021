import { type TemplateKey, templateKeys } from '@shared/domain/notice-templates'

/** An id for each template, as an account would have them. */
export const ids = Object.fromEntries(templateKeys.map((key) => [key, `id-${key}`])) as Record<TemplateKey, string>
Object.assign(globalThis, { NOTICE_TEMPLATES: ids, CLOUD_ENV: '' })
process.env.TARO_ENV = 'weapp'

interface Event {
  act: string
  input: unknown
}

/** What a test tells WeChat to do, and what the app asked of it. */
class Wechat {
  answersSubscription: Promise<object> = Promise.resolve({})
  askedFor: string[][] = []
  events: Event[] = []
  kept = new Map<string, unknown>()
  /** What WeChat knows of itself. */
  appBase: object = {}
  /** The storage has no room. */
  isFull = false
  /** What the next ways to a page fail with, one after the other. */
  failures: string[] = []
  opened: string[] = []
  /** Somebody follows an old link. */
  opensUnknownPage: () => void = () => undefined
  /** What the person answers to the next questions. */
  confirms: boolean[] = []
  modals: { title: string; content: string }[] = []

  forget(): void {
    this.askedFor = []
    this.events = []
    this.kept.clear()
    this.appBase = {}
    this.isFull = false
    this.failures = []
    this.opened = []
    this.confirms = []
    this.modals = []
  }

  /** The inputs of the calls of an act so far. */
  called(act: string): unknown[] {
    return this.events.filter((event) => event.act === act).map(({ input }) => input)
  }
}
export const wechat = new Wechat()

const opens =
  (way: string) =>
  async ({ url }: { url: string }) => {
    wechat.opened.push(`${way} ${url}`)
    const errMsg = wechat.failures.shift()
    if (errMsg) throw { errMsg }
  }

/** As much of WeChat, under Taro's name, as tests of single hooks touch. */
export const asTaro = {
  __esModule: true,
  default: {
    requestSubscribeMessage: ({ tmplIds }: { tmplIds: string[] }) => {
      wechat.askedFor.push(tmplIds)
      return wechat.answersSubscription
    },
    cloud: {
      callFunction: async ({ data }: { data: Event }) => {
        wechat.events.push(data)
        return { result: { ok: true, output: {} } }
      },
    },
    getStorageSync: (name: string) => wechat.kept.get(name) ?? '',
    setStorageSync: (name: string, value: unknown) => {
      if (wechat.isFull) throw new Error('setStorageSync:fail exceed storage max size')
      wechat.kept.set(name, value)
    },
    removeStorageSync: (name: string) => wechat.kept.delete(name),
    getAppBaseInfo: () => wechat.appBase,
    onPageNotFound: (listener: () => void) => {
      wechat.opensUnknownPage = listener
    },
    navigateTo: opens('navigateTo'),
    redirectTo: opens('redirectTo'),
    reLaunch: opens('reLaunch'),
    showModal: async (modal: { title: string; content: string }) => {
      wechat.modals.push(modal)
      return { confirm: wechat.confirms.shift() ?? false }
    },
  },
}
