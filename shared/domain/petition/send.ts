import { type ChinaDate, dateOf, daysBetween, startOfDay } from '../clock/china-time'
import { type Clock, startClock } from '../clock/clock'
import type { Station } from '../people/station'
import { Refusal } from '../refusal'
import { type Circumstances, type Decision, ruleFor } from '../request/decide/decision'
import { holderKeyOf, type Request } from '../request/request'
import { stationHolder } from '../routing'
import { mayHold } from './deciding-body'
import { fileOf, notNow } from './file'
import { handsOf } from './hands'
import type { Movement, MovementKind } from './movement'
import { receivedByReferral } from './objection'

/** Where a matter is sent: a station of the county, or else a body outside it by its name. */
export interface Sending {
  stationId?: string
  body: string
  words: string
  dueOn?: ChinaDate
}

/** Refers the matter to the body it belongs to (转送). Refuses as `sent` does. */
export const refer = (request: Request, input: Sending, circumstances: Circumstances) =>
  sent('refer', request, input, circumstances)

/** Assigns the matter to a body below, which owes a result by a day (交办, 条例 22). Refuses as `sent` does. */
export const assign = (request: Request, input: Sending, circumstances: Circumstances) =>
  sent('assign', request, input, circumstances)

/** Supervises a body below, which owes a result while the matter stays where it is (督办). Refuses as `sent` does. */
export const supervise = (request: Request, input: Sending, circumstances: Circumstances) =>
  sent('supervise', request, input, circumstances)

/**
 * Refuses with CONFLICT_OF_INTEREST a station the matter is withheld from or where one works whom it is withheld from, or the level whose
 * decision is looked at again, with NOT_FOUND one
 * that is not there or has no staff, with NOT_ALLOWED an order to one that is not below, with FORM_INVALID a place or day that is none.
 */
function sent(
  kind: MovementKind,
  request: Request,
  { words, dueOn, ...where }: Sending,
  circumstances: Circumstances,
): Decision {
  const { actor, at } = circumstances
  const id = String(request.version + 1)
  const sentOn = dateOf(at)
  if (dueOn && dueOn <= sentOn) throw new Refusal('FORM_INVALID', { field: 'dueOn', why: 'tooEarly' })
  const own = handsOf(circumstances).stations.find(({ _id }) => actor.key === `station:${_id}`)
  if (!own) throw new Refusal('NOT_ALLOWED')
  const station = stationFor(request, where, circumstances)
  // A first handling is referred before it is admitted; an application for review is admitted as it is opened, and may belong above.
  if (kind === 'refer' && request.status === 'admitted' && fileOf(request).stage === 'first') throw notNow(request)
  if (station && kind !== 'supervise' && !mayHold(request, station._id)) throw new Refusal('CONFLICT_OF_INTEREST')
  if (station?._id === own._id) throw new Refusal('FORM_INVALID', { field: 'stationId', why: '' })
  if (station && kind !== 'refer' && !station.path.includes(own._id)) throw new Refusal('NOT_ALLOWED')
  const from = stationHolder(own)
  const to = station ? { stationId: station._id, name: station.name } : { name: where.body }
  const movement: Movement = { id, kind, from, to, words, sentOn, ...(dueOn ? { dueOn } : {}) }
  const holder = station && kind !== 'supervise' ? stationHolder(station) : request.holder
  const isMoved = holderKeyOf(holder) !== request.holderKey
  const referral = isMoved ? receivedByReferral({ ...request, holder: from }, circumstances) : request
  return {
    detail: { movement: id, to: to.name, words, sentOn, ...(dueOn ? { dueOn } : {}) },
    change: {
      movements: [...(request.movements ?? []), movement],
      ...(isMoved ? { holder, petition: referral.petition } : {}),
      clocks: dueOn ? [...referral.clocks, resultClock(request, movement, dueOn, circumstances)] : referral.clocks,
    },
  }
}

function stationFor(
  request: Request,
  { stationId, body }: Pick<Sending, 'stationId' | 'body'>,
  circumstances: Circumstances,
): Station | undefined {
  const { stations, staff } = handsOf(circumstances)
  if ((stationId === undefined) === (body === '')) throw new Refusal('FORM_INVALID', { field: 'body', why: 'empty' })
  if (stationId === undefined) return undefined
  if (request.withheldFrom.includes(`station:${stationId}`)) throw new Refusal('CONFLICT_OF_INTEREST')
  const station = stations.find(({ _id }) => _id === stationId)
  if (!station?.isStaffed) throw new Refusal('NOT_FOUND')
  const worksThere = staff.filter(({ stationIds }) => stationIds.includes(stationId))
  const isNew = !request.readers.includes(`station:${stationId}`)
  if (isNew && worksThere.some(({ personId }) => request.withheldPersonIds.includes(personId)))
    throw new Refusal('CONFLICT_OF_INTEREST')
  return station
}

/** The promise of a result by the day its sender named; the reminder comes as long before it as the policy's rule says. */
function resultClock(
  request: Request,
  { id, sentOn }: Movement,
  dueOn: ChinaDate,
  circumstances: Circumstances,
): Clock {
  const { rule: whole, policyVersion } = ruleFor('petition.result', request, circumstances)
  const { remindAfter, ...rule } = whole
  const limit = daysBetween(sentOn, dueOn)
  const reminder = limit - (rule.limit - (remindAfter ?? rule.limit))
  const { cycle } = request
  const starting = { startedAt: startOfDay(sentOn), cycle, calendar: circumstances.calendar, policyVersion }
  const dated = { ...rule, limit, ...(reminder > 0 && reminder < limit ? { remindAfter: reminder } : {}) }
  return { ...startClock(dated, 'petition.result', starting), movementId: id }
}
