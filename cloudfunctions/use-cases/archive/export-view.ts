import type { ExportView } from '@shared/contracts/archive'
import type { Instant } from '@shared/domain/clock/china-time'
import type { ExportJob } from '@shared/domain/export-job'
import { temporaryUrls } from '../../cloud/files'

/** An export as its owner sees it, with an address to fetch it at while it is there. */
export async function exportViewOf(job: ExportJob, at: Instant): Promise<ExportView> {
  const isThere = job.state === 'ready' && job.expiresAt > at
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
