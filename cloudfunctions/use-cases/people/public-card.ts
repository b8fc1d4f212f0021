import type { Output } from '@shared/contracts'
import type { PublicCard } from '@shared/contracts/views'
import { addDays, dateOf, type Instant } from '@shared/domain/clock/china-time'
import { type Instructor, isInTerm, isOnLeave, substituteFor } from '@shared/domain/people/instructor'
import type { Station } from '@shared/domain/people/station'
import { updateInstructor } from '../../cloud/people'

/**
 * The card a veteran sees (公开牌): their instructor while the term runs and the consent to publish stands, the substitute during
 * a leave, and otherwise the name with the station's phone, or the station itself.
 */
export function cardFor(
  own: Instructor | undefined,
  instructors: Instructor[],
  station: Station,
  at: Instant,
): PublicCard {
  const office = { stationName: station.name, address: station.address, hours: station.hours }
  const serving =
    own && isInTerm(own, at)
      ? (substituteFor(own, instructors, at) ?? (isOnLeave(own, at) ? undefined : own))
      : undefined
  if (!serving) return { kind: 'station', name: station.name, phone: station.phone, specialties: [], ...office }
  return {
    kind: 'instructor',
    name: serving.name,
    phone: serving.consentedAt ? serving.phone : station.phone,
    ...(serving.consentedAt && serving.photo ? { photo: serving.photo } : {}),
    specialties: serving.specialties,
    ...office,
    termEndsOn: lastDayOf(serving),
    ...(own && serving._id !== own._id ? { substituteFor: own.name } : {}),
  }
}

/** The last day of a term; its end is the first instant after it. */
export const lastDayOf = ({ endsAt }: Instructor): string => addDays(dateOf(endsAt), -1)

/** Gives or withdraws the consent to publish photo and phone; it holds at once. */
export async function publishCard(
  instructor: Instructor,
  isPublished: boolean,
  at: Instant,
): Promise<Output<'instructor', 'publishCard'>> {
  await updateInstructor(instructor._id, { consentedAt: isPublished ? at : null })
  return { isPublished }
}
