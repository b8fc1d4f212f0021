import type { ActOf, Door, Input, Output } from '@shared/contracts'
import { Refusal, type RefusalCode } from '@shared/domain/refusal'
import { visible } from '@shared/domain/typed'
import { openCloud, send, upload } from './transport'
import { Unreachable } from './unreachable'

interface Options {
  /** One id for one intention of a person; repeat it to retry, never to mean something new. */
  callId?: string
  /** Which station's desk to sit at, for those who hold several. */
  stationId?: string
}

type Answer = { ok: true; output: unknown } | { ok: false; refusal: { code: string; detail?: Refusal['detail'] } }

const patience = 20_000
const backOff = [800, 2400]

/** Makes the id of one intention: 24 letters and digits, fit for a call id and for a request's id. */
export function newCallId(): string {
  const part = () => Math.random().toString(36).slice(2, 10).padEnd(8, '0')
  return `${Date.now().toString(36)}${part()}${part()}`
}

/** Calls one act at one door; throws a Refusal the door gave, or Unreachable after three tries with one call id. */
export async function call<D extends Door, A extends ActOf<D>>(
  door: D,
  act: A,
  input: Input<D, A>,
  options: Options = {},
): Promise<Output<D, A>> {
  const callId = options.callId ?? newCallId()
  const answer = await persist(
    callId,
    () => send(door, { act, callId, input: asSeen(input), stationId: options.stationId }) as Promise<Answer>,
  )
  if (answer?.ok) return answer.output as Output<D, A>
  throw new Refusal((answer?.refusal?.code ?? 'UNEXPECTED') as RefusalCode, answer?.refusal?.detail ?? {})
}

const extensions = { photo: 'jpg', voice: 'mp3' } as const

/** Uploads one file under a fresh name into a folder of what it belongs to, and gives back its file id; throws Unreachable after three tries. */
export function store(localPath: string, kind: keyof typeof extensions, folder: StoredUnder): Promise<string> {
  const callId = newCallId()
  return persist(callId, () => upload(localPath, `${folder}/${callId}.${extensions[kind]}`))
}

/** A request's files, or an instructor's card; each door looks into its own. */
type StoredUnder = `requests/${string}` | `cards/${string}`

export { openCloud }

/** What was typed, as somebody sees it. */
const asSeen = (input: unknown): unknown =>
  JSON.parse(JSON.stringify(input), (_name, value) => (typeof value === 'string' ? visible(value) : value))

async function persist<T>(callId: string, attempt: () => Promise<T>): Promise<T> {
  for (const wait of [...backOff, undefined]) {
    try {
      return await inTime(attempt())
    } catch {
      if (wait === undefined) break
      await new Promise((done) => setTimeout(done, wait))
    }
  }
  throw new Unreachable(callId)
}

function inTime<T>(promise: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('no answer in time')), patience)
    promise.then(resolve, reject).finally(() => clearTimeout(timer))
  })
}
