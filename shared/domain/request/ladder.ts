import type { ReaderKey } from '../role'
import type { Request } from './request'

/** The stations above the one that keeps the dossier, nearest first, that may know of it: the way an unanswered call climbs. */
export const stationsAbove = ({
  stationPath,
  queue,
  withheldFrom,
}: Pick<Request, 'stationPath' | 'queue' | 'withheldFrom'>): string[] =>
  stationPath.slice(stationPath.indexOf(queue.id) + 1).filter((id) => !withheldFrom.includes(`station:${id}`))

/** The stations that hold a matter or stand above whoever does: they alone decide on it, if they may know of it. */
export function stationsOver({ stationPath, holder }: Pick<Request, 'stationPath' | 'holder'>): ReaderKey[] {
  // A holder outside the veteran's own way up was given the matter by the top of it, which alone stands above both.
  const level = stationPath.includes(holder.id) ? stationPath.indexOf(holder.id) : stationPath.length - 1
  const ids = holder.kind === 'instructor' ? stationPath : [holder.id, ...stationPath.slice(level)]
  return [...new Set(ids)].map((id): ReaderKey => `station:${id}`)
}
