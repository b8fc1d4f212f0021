import automator from 'miniprogram-automator'
import type { Browser } from 'playwright-core'
import { builtFolder } from '../../tools/build-app'
import type { World } from '../../tools/mini-program-simulator/phone/config'
import { startSimulator } from '../../tools/mini-program-simulator/simulator'
import { devtoolsCli, launchDevtools, meetOnDevtools } from './devtools'
import type { Phone } from './hand'
import { handOn } from './hand'

/** The build the phones carry; WEAPP_BUILD names another than that of the sources as they stand. */
export const weappFolder = process.env.WEAPP_BUILD ?? builtFolder('weapp')

/** Whose phone it is, and what is unusual about it. */
export interface Owner {
  browser: Browser
  cloudUrl: string
  openid: string
  world?: Partial<World>
  screen?: { width: number; height: number }
  /** Another build than the one that would be uploaded. */
  buildFolder?: string
  /** How long they wait for what should come, in milliseconds. */
  patience?: number
}

/** Puts a phone with the built mini-program into somebody's hand. */
export async function phoneOf(owner: Owner): Promise<Phone> {
  const { browser, cloudUrl, openid, world, screen, buildFolder = weappFolder, patience } = owner
  if (devtoolsCli) {
    if (screen) throw new Error('a screen of another size can only be brought about by a simulator')
    const launched = await launchDevtools(devtoolsCli, openid, cloudUrl)
    await meetOnDevtools(launched, world ?? {})
    return handOn(launched, () => launched.close(), patience)
  }
  const simulator = await startSimulator({
    buildFolder,
    browser,
    cloudUrl,
    screen,
    world: { ...world, account: openid },
  })
  const connected = await automator.connect({ wsEndpoint: simulator.wsEndpoint })
  const putAway = async () => {
    connected.disconnect()
    await simulator.end()
  }
  return handOn(connected, putAway, patience)
}
