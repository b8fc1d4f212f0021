import { createHash } from 'node:crypto'
import type { Checked } from '@shared/contracts'
import { kindOfFile, MOST_BYTES, MOST_FILES } from '@shared/domain/attachment'
import type { Entry } from '@shared/domain/ledger'
import { Refusal } from '@shared/domain/refusal'
import type { Circumstances } from '@shared/domain/request/decide/decision'
import type { Attachment } from '@shared/domain/request/request'
import { deleteFile, fileContent } from '../cloud/files'
import { requestById } from '../cloud/ledger-store'
import { actOnRequest } from './act-on-request'

/**
 * Adds an uploaded file to a dossier after looking at its content; a file that may not stay is deleted. Refuses with
 * ATTACHMENT_MISSING, ATTACHMENT_TYPE (by content, whatever its name), ATTACHMENT_SIZE or ATTACHMENT_COUNT.
 */
export async function attachFile(
  { requestId, version, fileId }: Checked<'veteran', 'attach'>,
  callId: string,
  circumstances: Circumstances,
): Promise<Entry> {
  const request = await requestById(requestId)
  if (request && request.attachments.length >= MOST_FILES) throw new Refusal('ATTACHMENT_COUNT', { most: MOST_FILES })
  const file = await checkedFile(fileId, requestId, circumstances.at)
  return actOnRequest({ requestId, version }, { act: 'attach', input: file, callId }, circumstances)
}

async function checkedFile(fileId: string, requestId: string, at: string): Promise<Attachment> {
  // A file belongs to the request it was uploaded for: nobody attaches another's by guessing its name.
  if (!fileId.includes(`/requests/${requestId}/`)) throw new Refusal('ATTACHMENT_MISSING')
  const content = await fileContent(fileId)
  if (!content) throw new Refusal('ATTACHMENT_MISSING')
  const kind = kindOfFile(content)
  if (!kind || content.length > MOST_BYTES) {
    await deleteFile(fileId)
    throw kind ? new Refusal('ATTACHMENT_SIZE', { most: MOST_BYTES }) : new Refusal('ATTACHMENT_TYPE')
  }
  const sha256 = createHash('sha256').update(content).digest('hex')
  return { fileId, kind, bytes: content.length, sha256, at }
}
