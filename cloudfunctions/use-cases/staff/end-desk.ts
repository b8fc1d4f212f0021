import type { Checked, Output } from '@shared/contracts'
import type { Instructor } from '@shared/domain/people/instructor'
import type { Person } from '@shared/domain/people/person'
import { desksWithout, servingDesks } from '@shared/domain/people/staffing'
import { Refusal } from '@shared/domain/refusal'
import type { Actor } from '@shared/domain/role'
import type { Call } from '../../cloud/call'
import { endInvitations } from '../../cloud/invitations'
import { one, put } from '../../cloud/transaction'
import { changeStaff, seat, stationToStaff } from './staff-change'

/**
 * Ends somebody's desk. An instructor's term ends with it, and the next sweep hands over what they held. Refuses with NOT_FOUND for a
 * desk that is not there or not the actor's to end, and with OWN_HEAD_DESK for the one they sit at.
 */
export async function endDesk(
  input: Checked<'station', 'endDesk'>,
  actor: Actor,
  call: Call,
): Promise<Output<'station', 'endDesk'>> {
  const { personId = '' } = await changeStaff({ act: 'endDesk', input }, actor, call, async (turn) => {
    const { desk, stationId } = input
    await stationToStaff(turn, stationId)
    const person = await one<Person>(turn.transaction, 'people', input.personId)
    if (!person) throw new Refusal('NOT_FOUND')
    const { ended, left } = desksWithout(person, desk, stationId, actor)
    await seat(turn, person, left)
    if (servingDesks(left).length === 0) await endInvitations(turn.transaction, person._id, turn.at)
    const change = { stationId, personId: person._id, desk }
    if (ended.kind !== 'instructor') return change
    const term = await one<Instructor>(turn.transaction, 'instructors', ended.instructorId)
    if (term && turn.at < term.endsAt) await put(turn.transaction, 'instructors', { ...term, endsAt: turn.at })
    return { ...change, instructorId: ended.instructorId }
  })
  return { personId }
}
