import { createHash } from 'node:crypto'
import type { Checked } from '@shared/contracts'
import { checkRoom, kindOfFile, MOST_BYTES } from '@shared/domain/attachment'
import type { Entry } from '@shared/domain/ledger'
import { Refusal } from '@shared/domain/refusal'
import type { Circumstances } from '@shared/domain/request/decide/decision'
import { stepAllowed } from '@shared/domain/request/permission'
import type { Attachment } from '@shared/domain/request/state'
import { deleteFile, fileContent } from '../../cloud/files'
import { lineOfCall, requestById } from '../../cloud/ledger-store'
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
  const [request, own] = await Promise.all([requestById(requestId), lineOfCall(requestId, callId)])
  if (own?.act === 'attach' && own.by.personId === circumstances.actor.personId) return own
  // Before the file is looked at: nobody has another's files read, told apart or deleted.
  if (!request) throw new Refusal('NOT_FOUND')
  stepAllowed(request, circumstances.actor, 'attach')
  checkRoom(request)
  const file = await checkedFile(fileId, requestId, circumstances.at)
  return actOnRequest({ requestId, version }, { act: 'attach', input: file, callId }, circumstances)
}

async function checkedFile(fileId: string, requestId: string, at: string): Promise<Attachment> {
  // A file belongs to the request it was uploaded for: nobody attaches another's by guessing its name.
  const [, folder] = /^cloud:\/\/[\w.-]+\/requests\/([A-Za-z0-9]+)\/[\w-]+(?:\.\w+)?$/.exec(fileId) ?? []
  if (folder !== requestId) throw new Refusal('ATTACHMENT_MISSING')
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
