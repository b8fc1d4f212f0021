import type { Instant } from '../clock/china-time'

/** The six specialties of the selection standard (选聘标准, 实施意见 二(二)). */
export const specialties = ['politicalTheory', 'counselling', 'health', 'law', 'employment', 'culture'] as const
export type Specialty = (typeof specialties)[number]

/** The photograph on an instructor's card. */
export interface CardPhoto {
  /** A copy that only the functions can change. */
  fileId: string
  /** The call that put it there, and the file whose place it took: a repeated call changes nothing and sees that one gone. */
  callId: string
  inPlaceOf?: string
}

/** An appointed instructor (思想政治指导员) with a two-year term (实施意见 二(二)二) and their leave. */
export interface Instructor {
  _id: string
  personId: string
  stationId: string
  name: string
  phone: string
  photo?: CardPhoto
  /** Who took the last photograph off the card and why; gone with the next one. */
  photoTakenDown?: { at: Instant; byName: string; reason: string }
  specialties: Specialty[]
  grid?: string
  /** Term start, inclusive. */
  startsAt: Instant
  /** Term end, exclusive. */
  endsAt: Instant
  /** Set once the sweep has handed over what an ended term left behind. */
  ended: boolean
  /** Separate consent (单独同意, 个人信息保护法 25) to publish photo and phone; withdrawn at once by the instructor. */
  consentedAt?: Instant
  leave?: { from: Instant; until: Instant; substituteId?: string }
  /** Stations where the same person works as an officer: a matter about them must not reach those desks either. */
  officerStationIds: string[]
}

/** Whether the term runs at `at`. */
export const isInTerm = (instructor: Instructor, at: Instant): boolean =>
  !instructor.ended && instructor.startsAt <= at && at < instructor.endsAt

/** Whether a declared leave covers `at`. */
export const isOnLeave = ({ leave }: Instructor, at: Instant): boolean =>
  leave !== undefined && leave.from <= at && at < leave.until

/** Whether new work may go to this instructor. */
export const isAvailable = (instructor: Instructor, at: Instant): boolean =>
  isInTerm(instructor, at) && !isOnLeave(instructor, at)

/** The photograph others may be shown, by its file: while the term runs and the consent to publish stands. */
export const photoToPublish = (instructor: Instructor, at: Instant): string | undefined =>
  instructor.consentedAt && isInTerm(instructor, at) ? instructor.photo?.fileId : undefined

/** Follows substitutes of substitutes to one who is available; a circle or a gap in the chain gives none. */
export function substituteFor(instructor: Instructor, all: Instructor[], at: Instant): Instructor | undefined {
  const met = new Set<string>()
  let current: Instructor | undefined = instructor
  while (current && !met.has(current._id)) {
    if (isAvailable(current, at)) return current
    met.add(current._id)
    const next: string | undefined = isInTerm(current, at) ? current.leave?.substituteId : undefined
    current = all.find(({ _id }) => _id === next)
  }
  return undefined
}
