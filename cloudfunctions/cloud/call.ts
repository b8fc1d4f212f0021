import type { Contract, Envelope, Reply } from '@shared/contracts/contract'
import { envelope } from '@shared/contracts/contract'
import type { Instant } from '@shared/domain/clock/china-time'
import { Refusal } from '@shared/domain/refusal'
import { whereItBroke } from '@shared/domain/where-it-broke'
import * as z from 'zod/mini'
import { now } from './now'
import { callerOpenid } from './people'

// WeChat forbids code made from strings, which zod would otherwise use to go faster.
z.config({ jitless: true })

/** One call of a door: who calls, when, and which call it is. */
export interface Call {
  openid: string
  at: Instant
  callId: string
  /** Which station's desk to sit at, for those who hold several. */
  stationId?: string
}

/** Does one act, its input already checked. */
export type Handler<C extends Contract> = (input: z.output<C['input']>, call: Call) => Promise<z.output<C['output']>>

/** A door: checks the envelope and the act's contract both ways; a refusal is an answer, anything else thrown is a bug. */
export function door<C extends Record<string, Contract>>(contracts: C, handlers: { [A in keyof C]: Handler<C[A]> }) {
  return async (event: unknown): Promise<Reply<unknown>> => {
    const opened = envelope.safeParse(event)
    const callId = opened.data?.callId ?? 'none'
    try {
      if (!opened.success) throw formRefusal(opened.error)
      return { ok: true, output: await answer(contracts, handlers, opened.data) }
    } catch (error) {
      if (error instanceof Refusal) return { ok: false, refusal: { code: error.code, detail: error.detail } }
      console.error(JSON.stringify({ callId, act: opened.data?.act, ...whereItBroke(error) }))
      return { ok: false, refusal: { code: 'UNEXPECTED', detail: { callId } } }
    }
  }
}

async function answer<C extends Record<string, Contract>>(
  contracts: C,
  handlers: { [A in keyof C]: Handler<C[A]> },
  { act, callId, input, stationId }: Envelope,
): Promise<unknown> {
  const contract = Object.hasOwn(contracts, act) ? contracts[act] : undefined
  const handler = handlers[act as keyof C]
  if (!contract || !handler) throw new Refusal('UNKNOWN_ACT', { act })
  const checked = contract.input.safeParse(input ?? {})
  if (!checked.success) throw formRefusal(checked.error)
  const call = { openid: callerOpenid(), at: now(), callId, stationId }
  const output = await handler(checked.data as z.output<C[keyof C]['input']>, call)
  return contract.output.parse(output)
}

/** A form's first fault, by the name of its field. */
function formRefusal({ issues }: z.core.$ZodError): Refusal {
  const issue = issues[0]
  return new Refusal('FORM_INVALID', { field: issue?.path.join('.') ?? '', why: issue?.message ?? '' })
}
