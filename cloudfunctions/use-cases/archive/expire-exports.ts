import type { Instant } from '@shared/domain/clock/china-time'
import { whereItBroke } from '@shared/domain/where-it-broke'
import { exportsExpired, putExport } from '../../cloud/exports'
import { deleteFile } from '../../cloud/files'
import type { Time } from '../../cloud/time'

const MOST_AT_ONCE = 50

/** Deletes what has expired: the files go, that they were made stays known. Run twice or half, it deletes nothing twice. */
export async function expireExports(at: Instant, time: Time): Promise<number> {
  let expired = 0
  for (const job of await exportsExpired(at, MOST_AT_ONCE)) {
    if (!time.isLeft()) break
    try {
      for (const fileId of [...job.partFileIds, ...(job.fileId ? [job.fileId] : [])]) await deleteFile(fileId)
      await putExport({ ...job, state: 'expired', hasFiles: false, partFileIds: [], fileId: undefined })
      expired += 1
    } catch (error) {
      console.error(JSON.stringify({ exportId: job._id, ...whereItBroke(error) }))
    }
  }
  return expired
}
