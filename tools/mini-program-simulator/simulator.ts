import type { AddressInfo } from 'node:net'
import type { Browser } from 'playwright-core'
import { compileBuild } from './build/compile'
import { automatorMethods } from './endpoint/automator-methods'
import { type AutomatorSocket, speakAutomator } from './endpoint/automator-socket'
import { readMemory, writeMemory } from './endpoint/memory'
import { switchOn } from './endpoint/phone'
import { servePhone } from './endpoint/serve-phone'
import { ordinaryWorld, type World } from './phone/config'

/** The size of the phone's screen, in px. */
export interface Screen {
  width: number
  height: number
}

/** What to run, and where. */
export interface SimulatorOptions {
  /** The folder that would be uploaded. */
  buildFolder: string
  browser: Browser
  /** Where cloud functions and files are: `POST <cloud>/functions/<name>`, `PUT` and `GET <cloud>/files/<path>`. */
  cloudUrl?: string
  /** The automator's port; any free one by default. */
  port?: number
  screen?: Screen
  world?: Partial<World>
  /** A file in which the phone keeps the program's storage from one run to the next; it keeps nothing unless told. */
  memoryFile?: string
  /** Called when it has ended, by `end` or by whoever drives it. */
  onEnd?(): void
}

/** A running simulator: one phone, one program. */
interface Simulator {
  /** For `automator.connect`. */
  wsEndpoint: string
  end(): Promise<void>
}

/** An ordinary phone of a few years ago, without its status bar. */
const ordinaryScreen: Screen = { width: 375, height: 647 }

/** Compiles a build, launches it on a phone in this browser, and speaks the automator's protocol for it. */
export async function startSimulator(options: SimulatorOptions): Promise<Simulator> {
  const { buildFolder, browser, cloudUrl, port = 0, screen = ordinaryScreen, memoryFile } = options
  const world: World = { ...ordinaryWorld, ...options.world }
  const server = servePhone(await compileBuild(buildFolder), () => world, cloudUrl)
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(port, '127.0.0.1', resolve))
  const address = `127.0.0.1:${(server.address() as AddressInfo).port}`
  const heard: { method: string; params: unknown }[] = []
  let socket: AutomatorSocket | undefined
  const emit = (method: string, params: unknown) => {
    heard.push({ method, params })
    socket?.emit(method, params)
    if (method === 'Simulator.updateApplied') void startAnew()
  }
  const phone = await switchOn(browser, `http://${address}/`, screen, emit, readMemory(memoryFile))
  // The newer version is the program now.
  const startAnew = () => {
    world.hasUpdate = false
    return phone.relaunch()
  }
  const keep = async () => writeMemory(memoryFile, await phone.kept().catch(() => undefined))
  const putAway = once(async () => {
    await keep()
    await phone.end().catch(() => undefined)
    server.close()
    server.closeAllConnections()
  })
  const end = once(async () => {
    await putAway()
    socket?.close()
    options.onEnd?.()
  })
  const methods: Record<string, (params: never) => unknown> = {
    ...automatorMethods(phone, () => world.account),
    // Whoever closes waits for the answer, and nobody else is let in any more.
    'Tool.close': () => putAway().then(() => void setImmediate(end)),
    'App.exit': () => keep().then(phone.exit),
    'Simulator.heard': () => ({ events: heard }),
  }
  // From here on it can be driven; whoever comes earlier is turned away and tries again.
  socket = speakAutomator(server, async (method, params) => {
    const own = methods[method]
    if (method === 'Simulator.steer') Object.assign(world, params)
    return own ? own(params as never) : phone.answer(method, params)
  })
  return { wsEndpoint: `ws://${address}`, end }
}

/** Does it the first time; whoever asks again waits for the same. */
function once(act: () => Promise<void>): () => Promise<void> {
  let done: Promise<void> | undefined
  return () => {
    done ??= act()
    return done
  }
}
