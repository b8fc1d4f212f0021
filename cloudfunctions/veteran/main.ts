import { veteran } from '@shared/contracts/veteran'
import { Refusal } from '@shared/domain/refusal'
import { type Call, door } from '../cloud/call'
import { personAtHome } from '../cloud/people'
import { addPushes } from '../cloud/subscriptions'
import { claimInvitation } from '../use-cases/people/claim-invitation'
import { askToJoin, bindPhone, listStations, readSession } from '../use-cases/people/join'
import { asVeteran, callerOf, circumstancesOf } from '../use-cases/people/who'
import { attachFrom, linesFrom } from '../use-cases/request/by-line'
import { listMine } from '../use-cases/request/list-requests'
import { readRequest } from '../use-cases/request/read-request'
import { submitRequest } from '../use-cases/request/submit-request'

/** What a veteran, or somebody not joined yet, may do. */
export const main = door(veteran, {
  session: (_input, { openid, at }) => readSession(openid, at),
  bindPhone: (input, { openid }) => bindPhone(input, openid),
  stations: () => listStations(),
  askToJoin: (input, { openid, at }) => askToJoin(input, openid, at),
  countSubscriptions: async ({ accepted }, { openid, callId }) => {
    await addPushes(openid, accepted, callId)
    return {}
  },
  claimInvitation: (input, { openid, at }) => claimInvitation(input, openid, at),
  submit: async (input, call) => {
    const person = await atHome(call)
    const circumstances = circumstancesOf(callerOf(person, 'veteran', `veteran:${person._id}`), call.at)
    return submitRequest({ ...input, channel: 'wechat' }, person, circumstances, call)
  },
  listMine: async (input, call) => listMine(input, (await asVeteran(call)).actor, call.at),
  readMine: async ({ requestId }, call) => readRequest(requestId, (await asVeteran(call)).actor, call.at),
  attach: attachFrom(asVeteran),
  ...linesFrom(asVeteran, 'reply', 'confirm', 'contest', 'withdraw', 'convert', 'applyReview', 'applyRecheck', 'rate'),
})

async function atHome({ openid }: Call) {
  const person = await personAtHome({ openid })
  if (!person?.desks.some(({ kind }) => kind === 'veteran')) throw new Refusal('NOT_JOINED')
  return person
}
