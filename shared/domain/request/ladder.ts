import type { Request } from './request'

/** The stations above the one that keeps the dossier, nearest first, that may know of it: the way an unanswered call climbs. */
export const stationsAbove = ({
  stationPath,
  queue,
  withheldFrom,
}: Pick<Request, 'stationPath' | 'queue' | 'withheldFrom'>): string[] =>
  stationPath.slice(stationPath.indexOf(queue.id) + 1).filter((id) => !withheldFrom.includes(`station:${id}`))
