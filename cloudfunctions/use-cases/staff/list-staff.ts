import type { Output } from '@shared/contracts'
import type { StaffedStation } from '@shared/contracts/station'
import type { Instant } from '@shared/domain/clock/china-time'
import { photoToPublish } from '@shared/domain/people/instructor'
import { appointmentOf, appointments, mayInvite, type ServingDesk, servingDesks } from '@shared/domain/people/staffing'
import { checkDesk, doesAtDesk } from '@shared/domain/request/permission'
import { type Actor, stationOf } from '@shared/domain/role'
import { appointedAt, type PersonWithTerms, stationsUnder } from '../../cloud/staff'
import { lastDayOf } from '../people/public-card'

/** The actor's station and those under it, each with the people appointed there. */
export async function listStaff(actor: Actor, at: Instant): Promise<Output<'station', 'listStaff'>> {
  checkDesk(actor, 'listStaff')
  const stations = await stationsUnder(stationOf(actor))
  const reach = stations.map(({ _id }) => _id)
  const people = await appointedAt(reach)
  const mayRenew = doesAtDesk(actor.role, 'renewInvitation')
  return {
    stations: stations.map(({ _id: id, path: [, parentId], level, code, name, phone, address, hours, isStaffed }) => ({
      id,
      level,
      code,
      name,
      phone,
      address,
      hours,
      isStaffed,
      ...(parentId ? { parentId } : {}),
      desks: people
        .flatMap((person) =>
          servingDesks(person.desks)
            .filter(({ stationId }) => stationId === id)
            .map((desk) => deskView(person, desk, mayRenew && mayInvite(person, reach), at)),
        )
        .sort((a, b) => appointments.indexOf(a.desk) - appointments.indexOf(b.desk)),
    })),
  }
}

function deskView(
  { _id: personId, name, openid, terms }: PersonWithTerms,
  desk: ServingDesk,
  mayInvite: boolean,
  at: Instant,
): StaffedStation['desks'][number] {
  const term = desk.kind === 'instructor' ? terms.find(({ _id }) => _id === desk.instructorId) : undefined
  const showsPhoto = term !== undefined && photoToPublish(term, at) !== undefined
  const view = { personId, name, desk: appointmentOf(desk), isJoined: openid !== undefined, mayInvite, showsPhoto }
  return term ? { ...view, instructorId: term._id, termEndsOn: lastDayOf(term) } : view
}
