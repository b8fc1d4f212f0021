import type { Checked, Output } from '@shared/contracts'
import type { Instant } from '@shared/domain/clock/china-time'
import { type CardPhoto, type Instructor, photoToPublish } from '@shared/domain/people/instructor'
import { type Picture, pictureIn } from '@shared/domain/picture/picture'
import { Refusal } from '@shared/domain/refusal'
import { deleteFile, fileContent, keepFile, temporaryUrls } from '../../cloud/files'
import { changeInstructor, instructorById } from '../../cloud/people'

/** The most a card takes, in bytes (本系统约定): every veteran's phone loads it again each time, and WeChat makes what one picks smaller than this. */
const MOST_BYTES = 2 * 1024 * 1024

/**
 * Puts an uploaded photograph on the instructor's card. The card bears a copy of the picture alone, which no client can change; the upload
 * and the photograph before it are deleted. Refuses with PHOTO_MISSING what is not the instructor's own upload, PHOTO_TYPE (by content,
 * whatever its name) and PHOTO_SIZE.
 */
export async function changePhoto(
  { fileId }: Checked<'instructor', 'changePhoto'>,
  { _id }: Instructor,
  callId: string,
): Promise<Output<'instructor', 'changePhoto'>> {
  // Before the file is looked at: nobody has another's files read, told apart or deleted.
  if (uploaderOf(fileId) !== _id) throw new Refusal('PHOTO_MISSING')
  const content = await fileContent(fileId)
  if (!content) {
    // The same call, sent again or twice at once, may have taken the upload in already.
    const now = (await instructorById(_id))?.photo
    if (now?.callId !== callId) throw new Refusal('PHOTO_MISSING')
    if (now.inPlaceOf) await deleteFile(now.inPlaceOf)
    return {}
  }
  const { extension, content: picture } = await pictureOf(content, fileId)
  const kept = await keepFile('portraits', extension, Buffer.from(picture))
  const left = await leftBy({ fileId: kept, callId }, _id)
  await Promise.all([fileId, ...left].map(deleteFile))
  return {}
}

/** Takes the instructor's photograph off the card. The file goes first: broken off between, the card shows no photograph either. */
export async function removePhoto({ _id, photo }: Instructor): Promise<Output<'instructor', 'removePhoto'>> {
  if (!photo) return {}
  await deleteFile(photo.fileId)
  await changeInstructor(_id, (now) => (now.photo?.fileId === photo.fileId ? { ...now, photo: undefined } : now))
  return {}
}

/** Where a phone opens the photograph of an instructor that may be published now; nothing where there is none, or its file is gone. */
export async function publishedPhoto(instructor: Instructor | undefined, at: Instant): Promise<{ photo?: string }> {
  const fileId = instructor && photoToPublish(instructor, at)
  return fileId ? photoAt(fileId) : {}
}

/** Where a phone opens a stored photograph; nothing where the file is gone. */
export async function photoAt(fileId: string): Promise<{ photo?: string }> {
  const [photo] = await temporaryUrls([fileId])
  return photo ? { photo } : {}
}

/** Whose upload this is by its path. */
const uploaderOf = (fileId: string): string | undefined =>
  /^cloud:\/\/[\w.-]+\/cards\/([\w-]+)\/[\w-]+(\.\w+)?$/.exec(fileId)?.[1]

async function pictureOf(content: Buffer, fileId: string): Promise<Picture> {
  const picture = content.length <= MOST_BYTES ? pictureIn(content) : undefined
  if (picture) return picture
  await deleteFile(fileId)
  if (content.length > MOST_BYTES) throw new Refusal('PHOTO_SIZE', { most: MOST_BYTES / 1024 / 1024 })
  throw new Refusal('PHOTO_TYPE')
}

/** The files that are left over once the card bears this photograph; its own copy where the same call put another there. */
async function leftBy(photo: CardPhoto, instructorId: string): Promise<string[]> {
  let isBorne = false
  try {
    const { photo: before } = await changeInstructor(instructorId, (now) =>
      now.photo?.callId === photo.callId
        ? now
        : { ...now, photo: { ...photo, inPlaceOf: now.photo?.fileId }, photoTakenDown: undefined },
    )
    isBorne = before?.callId !== photo.callId
    const left = isBorne ? before?.fileId : before?.inPlaceOf
    return left ? [left] : []
  } finally {
    if (!isBorne) await deleteFile(photo.fileId)
  }
}
