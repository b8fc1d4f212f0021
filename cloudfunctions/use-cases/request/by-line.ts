import type { Contract } from '@shared/contracts/contract'
import type { actResult } from '@shared/contracts/views'
import type { Act } from '@shared/domain/request/lifecycle'
import type * as z from 'zod/mini'
import type { Handler } from '../../cloud/call'
import { type AtDesk, circumstancesOf } from '../people/who'
import { actOnRequest, resultOf } from './act-on-request'
import { attachFile } from './attach-file'

type LineContract = Contract<z.ZodMiniType<{ requestId: string; version: number }>, typeof actResult>

/** Handlers for acts that write one line of a dossier from one desk, by the act's name. */
export function linesFrom<A extends Act>(atDesk: AtDesk, ...acts: A[]): Record<A, Handler<LineContract>> {
  const handlers = acts.map((act) => [act, handlerFor(act, atDesk)])
  return Object.fromEntries(handlers) as Record<A, Handler<LineContract>>
}

const handlerFor =
  (act: Act, atDesk: AtDesk): Handler<LineContract> =>
  async ({ requestId, version, ...input }, call) => {
    const circumstances = circumstancesOf(await atDesk(call), call.at)
    return resultOf(await actOnRequest({ requestId, version }, { act, input, callId: call.callId }, circumstances))
  }

/** The handler for attaching a file, which is looked at before its line is written. */
export const attachFrom =
  (atDesk: AtDesk) =>
  async (input: { requestId: string; version: number; fileId: string }, call: Parameters<AtDesk>[0]) =>
    resultOf(await attachFile(input, call.callId, circumstancesOf(await atDesk(call), call.at)))
