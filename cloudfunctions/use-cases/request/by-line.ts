import type { Contract } from '@shared/contracts/contract'
import type { actResult } from '@shared/contracts/views'
import type { Act } from '@shared/domain/request/lifecycle'
import type * as z from 'zod/mini'
import type { Handler } from '../../cloud/call'
import { type AtDesk, circumstancesOf } from '../people/who'
import { actOnRequest, resultOf, type Write } from './act-on-request'
import { openAgain } from './apply-again'
import { attachFile } from './attach-file'
import { endEverywhere } from './end-matter'
import { linkToEarlier } from './link-repeat'

type LineContract = Contract<z.ZodMiniType<{ requestId: string; version: number }>, typeof actResult>

/** How acts are written that touch other dossiers besides. */
const writes: Partial<Record<Act, Write>> = {
  applyReview: openAgain,
  applyRecheck: openAgain,
  end: endEverywhere,
  linkRepeat: linkToEarlier,
}

/** Handlers for acts that write one line of a dossier from one desk, by the act's name. */
export function linesFrom<A extends Act>(atDesk: AtDesk, ...acts: A[]): Record<A, Handler<LineContract>> {
  const handlers = acts.map((act) => [act, handlerFor(act, atDesk)])
  return Object.fromEntries(handlers) as Record<A, Handler<LineContract>>
}

const handlerFor =
  (act: Act, atDesk: AtDesk): Handler<LineContract> =>
  async ({ requestId, version, ...input }, call) => {
    const circumstances = circumstancesOf(await atDesk(call), call.at)
    const command = { act, input, callId: call.callId }
    return resultOf(await actOnRequest({ requestId, version }, command, circumstances, writes[act]))
  }

/** The handler for attaching a file, which is looked at before its line is written. */
export const attachFrom =
  (atDesk: AtDesk) =>
  async (input: { requestId: string; version: number; fileId: string }, call: Parameters<AtDesk>[0]) =>
    resultOf(await attachFile(input, call.callId, circumstancesOf(await atDesk(call), call.at)))
