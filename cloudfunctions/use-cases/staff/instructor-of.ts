import type { Checked, Output } from '@shared/contracts'
import { isInTerm } from '@shared/domain/people/instructor'
import type { Person } from '@shared/domain/people/person'
import { Refusal } from '@shared/domain/refusal'
import type { Actor } from '@shared/domain/role'
import type { Call } from '../../cloud/call'
import { instructorById } from '../../cloud/people'
import { one, put } from '../../cloud/transaction'
import { veteranWithin } from '../people/find-veterans'
import { changeStaff } from './staff-change'

/**
 * Gives a veteran their instructor, one of their own station or of one above it. Refuses with NOT_FOUND for anybody else and for the
 * veteran themself, and with TERM_ENDED where no term runs.
 */
export async function appointInstructorOf(
  input: Checked<'station', 'appointInstructorOf'>,
  actor: Actor,
  call: Call,
): Promise<Output<'station', 'appointInstructorOf'>> {
  const { veteranId, instructorId } = input
  const instructor = await instructorById(instructorId)
  await changeStaff({ act: 'appointInstructorOf', input }, actor, call, async ({ transaction, at }) => {
    const { stationPath } = await veteranWithin(veteranId, actor)
    const [stationId = ''] = stationPath
    if (!instructor || !stationPath.includes(instructor.stationId) || instructor.personId === veteranId)
      throw new Refusal('NOT_FOUND')
    if (!isInTerm(instructor, at)) throw new Refusal('TERM_ENDED')
    const veteran = await one<Person>(transaction, 'people', veteranId)
    if (veteran) await put(transaction, 'people', { ...veteran, instructorId })
    return { stationId, personId: veteranId, instructorId }
  })
  return { veteranId, instructorName: instructor?.name ?? '' }
}
