import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ActOf, Door, Input, Output } from '@shared/contracts'
import type { Reply } from '@shared/contracts/contract'
import { type Cloud, startCloud } from '../../local/cloud'
import { smallCounty, TUESDAY } from './small-county'

/** A running small county, and people's calls at its doors. */
export interface Office {
  cloud: Cloud
  /** What the door answers, refusal or output. */
  reply<D extends Door, A extends ActOf<D>>(
    door: D,
    who: string,
    act: A,
    input: Input<D, A>,
    callId?: string,
  ): Promise<Reply<Output<D, A>>>
  /** The output; a refusal is thrown with its code. */
  does<D extends Door, A extends ActOf<D>>(
    door: D,
    who: string,
    act: A,
    input: Input<D, A>,
    callId?: string,
  ): Promise<Output<D, A>>
  /** The code of the refusal; an output is thrown. */
  refusal<D extends Door, A extends ActOf<D>>(door: D, who: string, act: A, input: Input<D, A>): Promise<string>
  end(): Promise<void>
}

let calls = 0
/** An id nobody used before in this run. */
export const newCallId = (): string => `call-${String(++calls).padStart(12, '0')}`
export const newRequestId = (): string => `request${String(++calls).padStart(13, '0')}`

/** Opens the small county's office on a Tuesday morning, on the real functions and SDK. */
export async function openOffice({
  at = TUESDAY,
  county = smallCounty() as Record<string, object[]>,
  webFolder,
  log,
}: {
  at?: string
  county?: Record<string, object[]>
  webFolder?: string
  log?: (functionName: string, text: string) => void
} = {}): Promise<Office> {
  const dataFolder = mkdtempSync(join(tmpdir(), 'office-'))
  const functionsFolder = join(__dirname, '../../dist/cloudfunctions')
  const cloud = await startCloud({ dataFolder, functionsFolder, at, webFolder, log })
  for (const [collection, documents] of Object.entries(county))
    cloud.store.insertMany(collection, documents as { _id: string }[])
  const reply: Office['reply'] = (door, who, act, input, callId = newCallId()) =>
    cloud.call(door, { act, callId, input }, `wx-${who}`) as never
  return {
    cloud,
    reply,
    async does(door, who, act, input, callId) {
      const answer = await reply(door, who, act, input, callId)
      if (!answer.ok) throw new Error(`${act} refused: ${answer.refusal.code} ${JSON.stringify(answer.refusal.detail)}`)
      return answer.output
    },
    async refusal(door, who, act, input) {
      const answer = await reply(door, who, act, input)
      if (answer.ok) throw new Error(`${act} was not refused`)
      return answer.refusal.code
    },
    async end() {
      await cloud.end()
      rmSync(dataFolder, { recursive: true })
    },
  }
}

/** A wish to join as it stands, for whoever has read it and answers. */
export const wishRead = ({ cloud }: Office, joinId: string): { joinId: string; askedAt: string } => ({
  joinId,
  askedAt: String(cloud.store.get('joinRequests', joinId)?.askedAt),
})

/** The version a request stands at, for whoever has just read it. */
export const versionOf = ({ cloud }: Office, requestId: string): number =>
  Number(cloud.store.get('requests', requestId)?.version)

/** What a veteran usually writes. */
export const heating = () => ({
  requestId: newRequestId(),
  category: 'benefits' as const,
  words: '去年冬天的取暖补助还没有发到卡上，想请您帮忙问一问。',
  contactPhone: '13900000001',
})
