import type { Screen } from '../simulator'
import type { Phone } from './phone'

type Params = Record<string, never>
type Point = { x: number; y: number }

/** What the endpoint itself does of the automator's protocol; everything else is the phone's. */
export function automatorMethods(phone: Phone, end: () => Promise<void>): Record<string, (params: Params) => unknown> {
  const aim = async (params: Params) => (await phone.answer('Simulator.aim', params)) as Point
  return {
    'Tool.getInfo': () => ({ SDKVersion: '3.8.0', name: 'mini-program-simulator' }),
    'Tool.close': end,
    'Tool.getTestAccounts': () => ({ accounts: [] }),
    // What WeChat's tool measures of a page while it runs, as far as it can be told here.
    'Tool.stopAudits': async () => {
      const data = JSON.stringify(await phone.answer('Simulator.measures', {}))
      return { data, report: `<pre>${data}</pre>` }
    },
    'App.exit': () => undefined,
    'App.captureScreenshot': async () => ({ data: await phone.picture() }),
    'Element.tap': async (params) => {
      await phone.touch('touchStart', [await aim(params)])
      await phone.touch('touchEnd', [])
    },
    'Element.touchstart': async (params) => phone.touch('touchStart', [await aim(params)]),
    'Element.touchmove': ({ touches = [] }: { touches?: { clientX: number; clientY: number }[] }) =>
      phone.touch(
        'touchMove',
        touches.map(({ clientX: x, clientY: y }) => ({ x, y })),
      ),
    'Element.touchend': () => phone.touch('touchEnd', []),
    'Simulator.resize': (params) => phone.resize(params as unknown as Screen),
    'Simulator.relaunch': () => phone.relaunch(),
    ...Object.fromEntries(refused.map((method) => [method, () => refuse(method)])),
  }
}

/** They need WeChat's servers or a second device. */
const refused = [
  'Tool.enableRemoteDebug',
  'Tool.getTicket',
  'Tool.setTicket',
  'Tool.refreshTicket',
  'Element.callContextMethod',
]

function refuse(method: string): never {
  throw new Error(`${method} cannot be done by a simulator`)
}
