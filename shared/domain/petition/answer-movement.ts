import { type ChinaDate, dateOf, startOfDay } from '../clock/china-time'
import { Refusal } from '../refusal'
import { type Circumstances, checkDay, type Decision } from '../request/decide/decision'
import { stationsOver } from '../request/ladder'
import { holderKeyOf, type Request } from '../request/request'
import type { Actor } from '../role'
import { notNow } from './file'
import { backTo, type Movement, owesResult, resultIn, resultOff, withMovement } from './movement'
import { referralOver, withoutReferral } from './objection'

/** Which movement an act is about. */
interface About {
  movementId: string
}

/** The movement one may sign for now. Refuses with NOT_FOUND, NOT_ALLOWED, and with NOT_NOW a second time or what was returned. */
export function checkToReceive(request: Request, movementId: string, actor: Pick<Actor, 'key'>): Movement {
  const movement = answeredBy(actor, request, movementId)
  if (movement.receipt || movement.returned) throw notNow(request)
  return movement
}

/** The movement whose result one may report now. Refuses likewise, with NOT_NOW where none is owed or nobody signed for it yet. */
export function checkToReport(request: Request, movementId: string, actor: Pick<Actor, 'key'>): Movement {
  const movement = answeredBy(actor, request, movementId)
  if (!owesResult(movement) || !movement.receipt) throw notNow(request)
  return movement
}

/**
 * The movement one may undo now: its receiver before signing for it, its sender until a result is in, and whoever decides on the matter in
 * place of a sender it is kept from by now. Refuses likewise.
 */
export function checkToReturn(request: Request, movementId: string, actor: Pick<Actor, 'key'>): Movement {
  const movement = movementOf(request, movementId)
  const isSender = actor.key === holderKeyOf(movement.from) || isForSender(request, movement, actor)
  if (!isSender) answeredBy(actor, request, movementId)
  if (movement.result || movement.returned || (movement.receipt && !isSender)) throw notNow(request)
  return movement
}

/**
 * Signs for a movement (签收): a station's own staff do, for a body outside the sender does with the day it came in. Refuses with
 * DATE_BEFORE_RECEIPT a day before it was sent or after today.
 */
export function receive(
  request: Request,
  { movementId, receivedOn }: About & { receivedOn?: ChinaDate },
  { actor, at }: Circumstances,
): Decision {
  const { to, sentOn } = checkToReceive(request, movementId, actor)
  const on = receivedOn ?? dateOf(at)
  checkDay(on, startOfDay(sentOn), at)
  return {
    detail: { movement: movementId, to: to.name, receivedOn: on },
    change: { movements: withMovement(request, movementId, { receipt: { on, by: actor.name, at } }) },
  }
}

/** Reports what came of an assignment or a supervision (办结报告, 条例 22). Refuses with ATTACHMENT_MISSING a file that is not the dossier's. */
export function reportResult(
  request: Request,
  { movementId, words, attachments }: About & { words: string; attachments: string[] },
  { actor, at }: Circumstances,
): Decision {
  const { from, to } = checkToReport(request, movementId, actor)
  if (attachments.some((fileId) => !request.attachments.some((file) => file.fileId === fileId)))
    throw new Refusal('ATTACHMENT_MISSING')
  return {
    detail: { movement: movementId, to: from.name, from: to.name, words, files: attachments.length },
    change: {
      movements: withMovement(request, movementId, { result: { words, by: actor.name, at, attachments } }),
      clocks: resultIn(request.clocks, movementId, at),
    },
  }
}

/** Undoes a movement, and the matter goes back to its sender; a receiver who has signed for it objects instead (条例 23). */
export function returnMovement(
  request: Request,
  { movementId, reason }: About & { reason: string },
  { actor, at }: Circumstances,
): Decision {
  const { kind, from, to } = checkToReturn(request, movementId, actor)
  const isHeldThere = kind !== 'supervise' && request.holderKey === `station:${to.stationId}`
  const clocks = resultOff(request.clocks, movementId, at)
  return {
    detail: { movement: movementId, from: to.name, to: from.name, reason },
    change: {
      movements: withMovement(request, movementId, { returned: { reason, by: actor.name, at } }),
      clocks: isHeldThere ? referralOver(clocks, at) : clocks,
      ...(isHeldThere ? { holder: backTo(request, from), petition: withoutReferral(request) } : {}),
    },
  }
}

const isForSender = (request: Request, { from }: Movement, { key }: Pick<Actor, 'key'>): boolean =>
  request.withheldFrom.includes(holderKeyOf(from)) && stationsOver(request).includes(key)

function movementOf({ movements = [] }: Request, id: string): Movement {
  const movement = movements.find((one) => one.id === id)
  if (!movement) throw new Refusal('NOT_FOUND')
  return movement
}

/** The movement, where the actor answers for its receiver. Refuses with NOT_FOUND, and with NOT_ALLOWED anybody else. */
function answeredBy({ key }: Pick<Actor, 'key'>, request: Request, id: string): Movement {
  const movement = movementOf(request, id)
  const { stationId } = movement.to
  if (key !== (stationId ? `station:${stationId}` : holderKeyOf(movement.from))) throw new Refusal('NOT_ALLOWED')
  return movement
}
