import type { Checked, Output } from '@shared/contracts'
import type { ArchiveRow } from '@shared/contracts/archiving'
import { dateOf, yearOf } from '@shared/domain/clock/china-time'
import { PAGE } from '@shared/domain/list-size'
import { currentCycle } from '@shared/domain/request/cycle'
import { checkDesk } from '@shared/domain/request/permission'
import type { Request } from '@shared/domain/request/request'
import type { Actor } from '@shared/domain/role'
import { command } from '../../cloud/cloud'
import { beyond, type Filter, findable, page } from '../../cloud/request-lists'

/** A year's hand-over list (移交清单), or what is closed and waits for the archive; latest first, and nothing withheld in it. */
export async function listArchive(
  { year: asked, view, skip, after }: Checked<'station', 'listArchive'>,
  actor: Actor,
  at: string,
): Promise<Output<'station', 'listArchive'>> {
  checkDesk(actor, 'listArchive')
  const year = asked ?? yearOf(dateOf(at))
  const views: Record<typeof view, Filter> = {
    archived: { 'archive.year': year },
    // The year is the book's: a dossier bears the number of the year it was opened in.
    waiting: {
      isOpen: false,
      archive: command.eq(null),
      bookYear: year,
    },
  }
  const filter = { ...findable(actor), ...views[view] }
  const { items, hasMore } = await page(after ? beyond(filter, after) : filter, ['receivedAt', 'desc'], skip, PAGE)
  const last = items.at(-1)
  const next = hasMore && last ? { next: { receivedAt: last.receivedAt, number: last.number } } : {}
  return { items: items.map(rowOf), hasMore, ...next, year, now: at }
}

function rowOf(request: Request): ArchiveRow {
  const { archive, veteran } = request
  const { closedAt } = currentCycle(request)
  return {
    requestId: request._id,
    number: request.number,
    track: request.track,
    status: request.status,
    veteranName: veteran.name,
    stationName: veteran.stationName,
    ...(closedAt ? { closedOn: dateOf(closedAt) } : {}),
    lines: request.version,
    files: request.attachments.length,
    seal: request.lastHash,
    ...(archive ? { archive: placeOf(archive) } : {}),
  }
}

const placeOf = ({ retention, keptUntil, archivedOn, by }: NonNullable<Request['archive']>) => ({
  retention,
  ...(keptUntil ? { keptUntil } : {}),
  archivedOn,
  by,
})
