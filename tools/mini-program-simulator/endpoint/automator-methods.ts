import type { Screen } from '../simulator'
import type { Phone } from './phone'

interface Touch {
  clientX?: number
  clientY?: number
  pageX?: number
  pageY?: number
}
interface OfElement extends Record<string, unknown> {
  touches?: Touch[]
}
interface Point {
  x: number
  y: number
}

/** What the endpoint itself does of the automator's protocol; everything else is the phone's. */
export function automatorMethods(phone: Phone, account: () => string): Record<string, (params: never) => unknown> {
  const aim = async (params: OfElement) => (await phone.answer('Simulator.aim', params)) as Point
  // Where the test says on the page, or on the middle of the element.
  const points = async (params: OfElement) => {
    const { touches = [] } = params
    if (touches.length === 0) return [await aim(params)]
    const at = touches.map(({ clientX, clientY, pageX = 0, pageY = 0 }) => ({
      x: clientX ?? pageX,
      y: clientY ?? pageY,
    }))
    return ((await phone.answer('Simulator.points', { at })) as { points: Point[] }).points
  }
  return {
    'Tool.getInfo': () => ({ SDKVersion: '3.8.0', name: 'mini-program-simulator' }),
    'Tool.getTestAccounts': () => ({ accounts: [{ openid: account(), nickName: '' }] }),
    // What WeChat's tool measures of a page while it runs, as far as it can be told here.
    'Tool.stopAudits': async () => {
      const data = JSON.stringify(await phone.answer('Simulator.measures', {}))
      return { data, report: `<pre>${data}</pre>` }
    },
    'App.captureScreenshot': async () => ({ data: await phone.picture() }),
    'Element.tap': async (params: OfElement) => {
      await phone.touch('touchStart', [await aim(params)])
      const missed = await phone.answer('Simulator.land', {}).then(
        () => undefined,
        (error: Error) => error,
      )
      await phone.touch(missed ? 'touchCancel' : 'touchEnd', [])
      if (missed) throw missed
    },
    'Element.touchstart': async (params: OfElement) => phone.touch('touchStart', await points(params)),
    'Element.touchmove': async (params: OfElement) => phone.touch('touchMove', await points(params)),
    'Element.touchend': () => phone.touch('touchEnd', []),
    'Simulator.resize': (screen: Screen) => phone.resize(screen),
    'Simulator.relaunch': () => phone.relaunch(),
    ...Object.fromEntries(refused.map((method) => [method, () => refuse(method)])),
  }
}

/** They need WeChat's servers, a second device or a film. */
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
