import type { Station } from '../people/station'
import { Refusal } from '../refusal'
import type { Circumstances } from '../request/decide/decision'
import type { Request } from '../request/request'
import type { Officer } from '../routing'

/** Somebody of the staff, and the stations they work at. */
export interface StaffMember extends Officer {
  name: string
}

/** Whom a matter can be sent to or shared with: the stations of the county and the people at work there. */
export interface Hands {
  stations: readonly Station[]
  staff: readonly StaffMember[]
}

/** Somebody of the staff as a dossier names them, with the station they sit at. */
export interface Colleague {
  personId: string
  name: string
  stationId: string
  stationName: string
}

/** The stations and people around a matter; asked only by acts that are given them. */
export function handsOf({ hands }: Circumstances): Hands {
  if (!hands) throw new Error('an act among many hands without them')
  return hands
}

/** Whether a matter may be shared with somebody: never with whoever it is withheld from, in person or at a desk, nor its veteran (回避, 条例 28). */
export const mayShare = (
  request: Request,
  { personId, stationIds }: Pick<StaffMember, 'personId' | 'stationIds'>,
): boolean =>
  !request.withheldPersonIds.includes(personId) &&
  request.veteran.personId !== personId &&
  !stationIds.some((id) => request.withheldFrom.includes(`station:${id}`))

/**
 * Somebody of the staff who may read the matter. Refuses with NOT_FOUND anybody else, and with CONFLICT_OF_INTEREST whom it may not be
 * shared with.
 */
export function colleagueOf(request: Request, personId: string, circumstances: Circumstances): Colleague {
  const { staff, stations } = handsOf(circumstances)
  const member = staff.find((one) => one.personId === personId)
  if (!mayShare(request, { personId, stationIds: member?.stationIds ?? [] })) throw new Refusal('CONFLICT_OF_INTEREST')
  const station = stations.find(
    ({ _id }) => member?.stationIds.includes(_id) && request.readers.includes(`station:${_id}`),
  )
  if (!member || !station) throw new Refusal('NOT_FOUND')
  return { personId, name: member.name, stationId: station._id, stationName: station.name }
}
