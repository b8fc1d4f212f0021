import type { RequestView } from '@shared/contracts/views'
import { retentionYears } from '@shared/domain/archiving'
import type { Request } from '@shared/domain/request/request'

/** How a dossier lies in the archive as its reader may see it; who asks to open it is settled among staff. */
export function archiveViewOf({ archive }: Request, isVeteran: boolean): Pick<RequestView, 'archive'> {
  if (!archive) return {}
  const { retention, keptUntil, archivedOn, by, unlock } = archive
  return {
    archive: {
      retention,
      ...(keptUntil ? { keptUntil } : {}),
      archivedOn,
      by,
      isVerified: retention === 'permanent' || retentionYears.isVerified,
      ...(unlock && !isVeteran ? { unlock: { reason: unlock.reason, by: unlock.by } } : {}),
    },
  }
}
