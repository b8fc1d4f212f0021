import type { Entry } from '@shared/domain/ledger'
import type { Request } from '@shared/domain/request/request'
import { command, database, piped, rows } from './cloud'
import { allRows, isTooLarge } from './fitting'
import { requestById } from './ledger-store'

/** A dossier: its head and its lines in order. */
export interface Dossier {
  request: Request
  entries: Entry[]
}

const lines = () => database.collection('entries')

/** Lines that are read together with their head; ordinary dossiers have no more. */
const LINES_WITH_HEAD = 30
/** Lines of one reply: as many as seldom outgrow it. */
const LINES_AT_ONCE = 30

/** A head with all its lines in order: one database call, or several where a hard case has grown over the years. */
export async function dossierById(id: string): Promise<Dossier | undefined> {
  return (await shortDossier(id)) ?? longDossier(id)
}

async function shortDossier(id: string): Promise<Dossier | undefined> {
  try {
    const [found] = await piped<Request & { entries: Entry[] }>(
      database
        .collection('requests')
        .aggregate()
        .match({ _id: id, version: command.lte(LINES_WITH_HEAD) })
        .lookup({ from: 'entries', localField: '_id', foreignField: 'requestId', as: 'entries' }),
    )
    if (!found) return undefined
    const { entries, ...request } = found
    return { request, entries: entries.sort((a, b) => a.version - b.version) }
  } catch (error) {
    if (isTooLarge(error)) return undefined
    throw error
  }
}

/** The head is read after the lines, so that it is never behind them; what was written in between is read up to it. */
async function longDossier(id: string): Promise<Dossier | undefined> {
  const entries = await linesOf([id])
  const request = await requestById(id)
  if (!request) return undefined
  const read = entries.at(-1)
  const later = read && read.version < request.version ? await linesOf([id], read) : []
  return { request, entries: [...entries, ...later.filter(({ version }) => version <= request.version)] }
}

/** Every line of these dossiers, or of those after one line, by dossier and version. */
export function linesOf(requestIds: string[], from?: Entry): Promise<Entry[]> {
  const ids = [...requestIds].sort()
  return allRows(LINES_AT_ONCE, (last: Entry | undefined, most) =>
    rows(
      lines()
        .where(linesAfter(ids, last ?? from))
        .orderBy('requestId', 'asc')
        .orderBy('version', 'asc')
        .limit(most),
    ),
  )
}

function linesAfter(ids: string[], last: Entry | undefined) {
  if (!last) return { requestId: command.in(ids) }
  const own = { requestId: last.requestId, version: command.gt(last.version) }
  const others = ids.filter((id) => id > last.requestId)
  return others.length > 0 ? command.or([own, { requestId: command.in(others) }]) : own
}

/** The acts written after a version, in order. */
export async function actsSince(requestId: string, version: number): Promise<Entry['act'][]> {
  const found = lines()
    .where({ requestId, version: command.gt(version) })
    .orderBy('version', 'asc')
    .field({ act: true })
    .limit(1000)
  return (await rows<Pick<Entry, 'act'>>(found)).map(({ act }) => act)
}
