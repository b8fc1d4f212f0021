import type { Output } from '@shared/contracts'
import type { PublicCard } from '@shared/contracts/views'
import { addDays, dateOf, type Instant } from '@shared/domain/clock/china-time'
import { type Instructor, isInTerm, isOnLeave, substituteFor } from '@shared/domain/people/instructor'
import type { Station } from '@shared/domain/people/station'
import { Refusal } from '@shared/domain/refusal'
import { changeInstructor, sceneOf } from '../../cloud/people'
import { photoAt, publishedPhoto } from './card-photo'

/**
 * The card a veteran sees (公开牌): their instructor while the term runs and the consent to publish stands, the substitute during
 * a leave, and otherwise the name with the station's phone, or the station itself.
 */
export async function cardFor(
  own: Instructor | undefined,
  instructors: Instructor[],
  station: Station,
  at: Instant,
): Promise<PublicCard> {
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
    ...(await publishedPhoto(serving, at)),
    specialties: serving.specialties,
    ...office,
    termEndsOn: lastDayOf(serving),
    ...(own && serving._id !== own._id ? { substituteFor: own.name } : {}),
  }
}

/** The last day of a term; its end is the first instant after it. */
export const lastDayOf = ({ endsAt }: Instructor): string => addDays(dateOf(endsAt), -1)

/** The instructor's own card as veterans see it, with what only they see: their photograph before it is published, and why one is gone. */
export async function ownCard(own: Instructor, at: Instant): Promise<Output<'instructor', 'myCard'>> {
  const { stations, instructors } = await sceneOf([own.stationId])
  const station = stations[0]
  if (!station) throw new Refusal('NOT_FOUND')
  const [card, photo] = await Promise.all([
    cardFor(own, instructors, station, at),
    own.photo ? photoAt(own.photo.fileId) : {},
  ])
  return {
    card,
    ...photo,
    instructorId: own._id,
    isPublished: Boolean(own.consentedAt),
    termEndsOn: lastDayOf(own),
    photoTakenDown: own.photoTakenDown,
  }
}

/** Gives or withdraws the consent to publish photo and phone; it holds at once. */
export async function publishCard(
  instructor: Instructor,
  isPublished: boolean,
  at: Instant,
): Promise<Output<'instructor', 'publishCard'>> {
  await changeInstructor(instructor._id, (now) => ({ ...now, consentedAt: isPublished ? at : undefined }))
  return { isPublished }
}
