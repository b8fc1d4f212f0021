import type { ExportView } from '@shared/contracts/archive'
import type { Instant } from '@shared/domain/clock/china-time'
import type { ExportJob } from '@shared/domain/export-job'
import { mayRead } from '@shared/domain/request/permission'
import type { Actor } from '@shared/domain/role'
import { temporaryUrls } from '../../cloud/files'
import { requestById } from '../../cloud/ledger-store'

/** An export as its owner sees it, with an address to fetch it at while it is there and its dossier is still theirs to read. */
export async function exportViewOf(job: ExportJob, actor: Actor, at: Instant): Promise<ExportView> {
  const isThere = job.state === 'ready' && job.expiresAt > at && (await mayStillRead(job, actor))
  const [url] = isThere && job.fileId ? await temporaryUrls([job.fileId]) : []
  const { _id: exportId, kind, state, done, total, startedAt, expiresAt } = job
  return {
    exportId,
    kind,
    state: expiresAt <= at ? 'expired' : state,
    done,
    total,
    startedAt,
    expiresAt,
    now: at,
    ...(url ? { url } : {}),
  }
}

async function mayStillRead({ requestId }: ExportJob, actor: Actor): Promise<boolean> {
  if (!requestId) return true
  const request = await requestById(requestId)
  return request !== undefined && mayRead(request, actor)
}
