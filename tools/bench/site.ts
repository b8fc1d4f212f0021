import { rmSync } from 'node:fs'
import type { Reply } from '@shared/contracts/contract'
import { type Cloud, startCloud } from '../../local/cloud'
import { type County, countyOf } from './county/county'
import { benchAt } from './county/size'
import { freshCopy } from './data-folder'

/** A running cloud over one county, and what measuring needs of it. */
export interface Site {
  county: County
  cloud: Cloud
  folder: string
  /** Makes one call; throws where it was not answered. */
  call(request: Asked): Promise<{ milliseconds: number; trips: Record<string, number> }>
  /** Goes back to the instant of measurement, so that the clock's timer never falls into it. */
  rewind(): Promise<void>
  end(): Promise<void>
}

/** One person's call at a door. */
export interface Asked {
  door: string
  openid: string
  act: string
  input: object
}

let calls = 0

/** Starts a cloud over a fresh copy of a county of so many requests, on the bundles that would be uploaded. */
export async function openSite(requests: number, functionsFolder: string, say: (text: string) => void): Promise<Site> {
  const county = countyOf(requests)
  const folder = await freshCopy(requests, say)
  const cloud = await startCloud({ dataFolder: folder, functionsFolder })
  await cloud.moveTo(benchAt)
  return {
    county,
    cloud,
    folder,
    async call({ door, openid, act, input }) {
      const event = { act, callId: `bench-${String(++calls).padStart(10, '0')}`, input }
      const { result, trips, milliseconds } = await cloud.measure(door, event, openid)
      const reply = result as Reply<unknown>
      if (!reply.ok)
        throw new Error(`${act} was refused: ${reply.refusal.code} ${JSON.stringify(reply.refusal.detail)}`)
      return { milliseconds, trips: trips as Record<string, number> }
    },
    rewind: () => cloud.moveTo(benchAt),
    async end() {
      await cloud.end()
      rmSync(folder, { recursive: true })
    },
  }
}
