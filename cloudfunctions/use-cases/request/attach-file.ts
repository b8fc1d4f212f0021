import type { Checked } from '@shared/contracts'
import { checkRoom, type FileType, MOST_BYTES, typeOfFile } from '@shared/domain/attachment'
import type { Entry } from '@shared/domain/ledger'
import { Refusal } from '@shared/domain/refusal'
import type { Circumstances } from '@shared/domain/request/decide/decision'
import { stepAllowed } from '@shared/domain/request/permission'
import type { Attachment } from '@shared/domain/request/state'
import { deleteFile, digestOfContent, fileContent, keepFile } from '../../cloud/files'
import { lineOfCall, requestById } from '../../cloud/ledger-store'
import { actOnRequest } from './act-on-request'

/**
 * Adds an uploaded file to a dossier after looking at its content. The dossier cites a copy that nobody can change; the upload, which its
 * uploader could, is deleted, and so is one that may not stay. Refuses with ATTACHMENT_MISSING, ATTACHMENT_TYPE (by content, whatever
 * its name), ATTACHMENT_SIZE or ATTACHMENT_COUNT.
 */
export async function attachFile(
  { requestId, version, fileId }: Checked<'veteran', 'attach'>,
  callId: string,
  circumstances: Circumstances,
): Promise<Entry> {
  const ownLine = async () => {
    const own = await lineOfCall(requestId, callId)
    return own?.act === 'attach' && own.by.personId === circumstances.actor.personId ? own : undefined
  }
  const [request, own] = await Promise.all([requestById(requestId), ownLine()])
  if (own) return own
  // Before the file is looked at: nobody has another's files read, told apart or deleted.
  if (!request) throw new Refusal('NOT_FOUND')
  stepAllowed(request, circumstances.actor, 'attach')
  checkRoom(request)
  checkFolder(fileId, requestId)
  const content = await fileContent(fileId)
  if (!content) {
    // The same call, sent twice at once, may have taken the upload in meanwhile.
    const meanwhile = await ownLine()
    if (meanwhile) return meanwhile
    throw new Refusal('ATTACHMENT_MISSING')
  }
  const { kind, extension } = await typeOf(content, fileId)
  const kept = await keepFile(`dossiers/${requestId}`, extension, content)
  const file = { fileId: kept, kind, bytes: content.length, sha256: digestOfContent(content), at: circumstances.at }
  const entry = await writtenWith(file, () =>
    actOnRequest({ requestId, version }, { act: 'attach', input: file, callId }, circumstances),
  )
  await deleteFile(fileId)
  return entry
}

/** Nobody attaches another's file by guessing its name: refuses with ATTACHMENT_MISSING one that was not uploaded for this request. */
function checkFolder(fileId: string, requestId: string): void {
  const [, folder] = /^cloud:\/\/[\w.-]+\/requests\/([A-Za-z0-9]+)\/[\w-]+(\.\w+)?$/.exec(fileId) ?? []
  if (folder !== requestId) throw new Refusal('ATTACHMENT_MISSING')
}

async function typeOf(content: Buffer, fileId: string): Promise<FileType> {
  const type = typeOfFile(content)
  if (type && content.length <= MOST_BYTES) return type
  await deleteFile(fileId)
  throw type ? new Refusal('ATTACHMENT_SIZE', { most: MOST_BYTES }) : new Refusal('ATTACHMENT_TYPE')
}

/** The line that cites a kept file; where none came to, or the same call wrote it with another copy, the file goes again. */
async function writtenWith({ fileId }: Attachment, write: () => Promise<Entry>): Promise<Entry> {
  let entry: Entry | undefined
  try {
    entry = await write()
    return entry
  } finally {
    const cited = entry?.change.attachments?.some((file) => file.fileId === fileId)
    if (!cited) await deleteFile(fileId)
  }
}
