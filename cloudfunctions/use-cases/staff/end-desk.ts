import type { Checked, Output } from '@shared/contracts'
import type { Instructor } from '@shared/domain/people/instructor'
import type { Person } from '@shared/domain/people/person'
import { desksWithout, servingDesks } from '@shared/domain/people/staffing'
import { Refusal } from '@shared/domain/refusal'
import type { Actor } from '@shared/domain/role'
import type { Call } from '../../cloud/call'
import { endInvitations } from '../../cloud/invitations'
import { personById } from '../../cloud/people'
import { one, put } from '../../cloud/transaction'
import { changeStaff, seat, stationToStaff } from './staff-change'

/**
 * Ends somebody's desk. An instructor's term ends with it, and the next sweep hands over what they held. Refuses with NOT_FOUND for a
 * desk that is not there or not the actor's to end, and with OWN_HEAD_DESK for the one they sit at.
 */
export async function endDesk(
  { personId, desk, stationId }: Checked<'station', 'endDesk'>,
  actor: Actor,
  call: Call,
): Promise<Output<'station', 'endDesk'>> {
  await changeStaff('endDesk', actor, call, async (turn) => {
    await stationToStaff(turn, stationId)
    const person = await one<Person>(turn.transaction, 'people', personId)
    if (!person) throw new Refusal('NOT_FOUND')
    const { ended, left } = desksWithout(person, desk, stationId, actor)
    await seat(turn, person, left)
    if (ended.kind !== 'instructor') return { stationId, personId, desk }
    const term = await one<Instructor>(turn.transaction, 'instructors', ended.instructorId)
    if (term && turn.at < term.endsAt) await put(turn.transaction, 'instructors', { ...term, endsAt: turn.at })
    return { stationId, personId, desk, instructorId: ended.instructorId }
  })
  const person = await personById(personId)
  if (servingDesks(person?.desks ?? []).length === 0) await endInvitations(personId, call.at)
  return { personId }
}
