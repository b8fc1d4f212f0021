import type { Checked, Output } from '@shared/contracts'
import type { Instant } from '@shared/domain/clock/china-time'
import { type Instructor, photoToPublish } from '@shared/domain/people/instructor'
import { mayStaff } from '@shared/domain/people/staffing'
import { Refusal } from '@shared/domain/refusal'
import { checkDesk } from '@shared/domain/request/permission'
import type { Actor } from '@shared/domain/role'
import type { Call } from '../../cloud/call'
import { deleteFile } from '../../cloud/files'
import { instructorById, stationsById } from '../../cloud/people'
import { one, put } from '../../cloud/transaction'
import { photoAt } from '../people/card-photo'
import { changeStaff, stationToStaff } from './staff-change'

/** The photograph veterans see of an instructor the actor could end the desk of. Refuses with NOT_FOUND any other instructor. */
export async function readPhoto(
  { instructorId }: Checked<'station', 'readPhoto'>,
  actor: Actor,
  at: Instant,
): Promise<Output<'station', 'readPhoto'>> {
  checkDesk(actor, 'readPhoto')
  const instructor = await instructorById(instructorId)
  const [station] = instructor ? await stationsById([instructor.stationId]) : []
  if (!instructor || !station || !mayStaff(actor, station)) throw new Refusal('NOT_FOUND')
  const fileId = photoToPublish(instructor, at)
  const { photo: url } = fileId ? await photoAt(fileId) : {}
  return fileId && url ? { photo: { fileId, url } } : {}
}

/**
 * Takes a published photograph off an instructor's card with a reason they read, and deletes it. Refuses with NOT_FOUND an instructor who
 * is not the actor's, or shows none, and with CHANGED_MEANWHILE where the card shows another than the one that was seen.
 */
export async function removePhotoOf(
  input: Checked<'station', 'removePhoto'>,
  actor: Actor,
  call: Call,
): Promise<Output<'station', 'removePhoto'>> {
  const { fileId } = await changeStaff({ act: 'removePhoto', input }, actor, call, async (turn) => {
    const { instructorId, fileId, reason } = input
    const term = await one<Instructor>(turn.transaction, 'instructors', instructorId)
    if (!term) throw new Refusal('NOT_FOUND')
    const { _id: stationId } = await stationToStaff(turn, term.stationId)
    const shown = photoToPublish(term, turn.at)
    if (!shown) throw new Refusal('NOT_FOUND')
    if (shown !== fileId) throw new Refusal('CHANGED_MEANWHILE')
    const photoTakenDown = { at: turn.at, byName: actor.name, reason }
    await put(turn.transaction, 'instructors', { ...term, photo: undefined, photoTakenDown })
    return { stationId, personId: term.personId, instructorId, fileId, reason }
  })
  if (fileId) await deleteFile(fileId)
  return {}
}
