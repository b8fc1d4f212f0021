import type { CompiledBuild } from '../build/compile'

/** What the served page is told before anything runs. */
interface PhoneConfig extends Omit<CompiledBuild, 'folder' | 'scripts'> {
  /** Names the wrapped scripts take, in order. */
  given: readonly string[]
  /** What the phone is to begin with; `Simulator.steer` changes it later. */
  world: World
}

/** The world around the phone, as a test may steer it. */
export interface World {
  /** Whose WeChat this is; the local cloud's `x-openid`. */
  account: string
  /** `answersLost`: a call arrives and its answer does not. */
  network: 'wifi' | 'none' | 'answersLost'
  /** Milliseconds until each answer of the cloud arrives, for whoever wants to see a program wait. */
  answersAfter: number
  /** The person looks at something else: the program is in the background. */
  isHidden: boolean
  /** What the person answers to a permission: `ask` leaves the question standing until `native()` answers it. */
  privacy: Consent
  subscription: Consent | 'banned' | 'switchedOff'
  phoneNumber: Consent
  camera: Consent
  microphone: Consent
  /** Whether pictures may be saved to the person's album. */
  album: Consent
  /** The number behind getPhoneNumber. */
  ownNumber: string
  /** Pictures the person picks next, as PNG or JPEG data URLs. */
  pictures: string[]
  /** How big WeChat's own type is: 1 is normal. */
  fontSizeScaleFactor: number
  platform: 'ios' | 'android' | 'windows' | 'mac'
  /** Whether a newer version of the program has been downloaded. */
  hasUpdate: boolean
}

type Consent = 'ask' | 'allow' | 'refuse'

/** A person who allows everything, on a phone with a network. */
export const ordinaryWorld: World = {
  account: 'simulated-openid',
  network: 'wifi',
  answersAfter: 0,
  isHidden: false,
  privacy: 'allow',
  subscription: 'allow',
  phoneNumber: 'allow',
  camera: 'allow',
  microphone: 'allow',
  album: 'allow',
  ownNumber: '13800000000',
  pictures: [],
  fontSizeScaleFactor: 1,
  platform: 'ios',
  hasUpdate: false,
}

declare global {
  interface Window {
    __phoneConfig: PhoneConfig
    __scripts: Record<string, (...given: unknown[]) => void>
    __templates: Record<string, never>
    __phone: { answer(method: string, params: Record<string, unknown>): Promise<unknown> }
    /** Sends an automator event to the endpoint. */
    __emit(method: string, params: unknown): void
  }
}

/** The configuration of this phone. */
export const config = (): PhoneConfig => window.__phoneConfig

/** The world as it stands. */
export const world = (): World => config().world

type Listener = (now: World, before: World) => void
const listeners: Listener[] = []

/** Calls back whenever a test steers the world. */
export function onWorldChange(listener: Listener): void {
  listeners.push(listener)
}

/** Changes a part of the world; a name it does not have is refused. */
export function steer(change: Partial<World>): void {
  const unknown = Object.keys(change).find((name) => !(name in ordinaryWorld))
  if (unknown) throw new Error(`the simulated world has no ${unknown}`)
  const before = { ...world() }
  Object.assign(config().world, change)
  for (const listener of listeners) listener(world(), before)
}
