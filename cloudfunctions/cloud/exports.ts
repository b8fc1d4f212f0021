import type { Instant } from '@shared/domain/clock/china-time'
import type { ExportJob } from '@shared/domain/export-job'
import type { Request } from '@shared/domain/request/request'
import type { Actor } from '@shared/domain/role'
import { byId, command, database, rows } from './cloud'
import { fitting, type Helping } from './fitting'
import type { Filter } from './request-lists'

const jobs = () => database.collection('exports')

/** One export, or none. */
export const exportById = (id: string): Promise<ExportJob | undefined> => byId('exports', id)

/** Notes an export; one of the same id is written over. */
export async function putExport({ _id, ...job }: ExportJob): Promise<void> {
  await jobs().doc(_id).set({ data: job })
}

/** Moves a running export on from where it was seen to stand; false where somebody was faster. */
export async function advanceExport({ _id, done }: ExportJob, change: Partial<ExportJob>): Promise<boolean> {
  const { stats } = (await jobs().where({ _id, done, state: 'running' }).update({ data: change })) as {
    stats: { updated: number }
  }
  return stats.updated === 1
}

/** What a person took away from a desk, the latest first. */
export const exportsBy = ({ personId, key }: Actor): Promise<ExportJob[]> =>
  rows(jobs().where({ 'by.personId': personId, 'by.key': key }).orderBy('startedAt', 'desc').limit(50))

/** Exports whose time is over and whose files may still be there. */
export const exportsExpired = (at: Instant, most: number): Promise<ExportJob[]> =>
  rows(
    jobs()
      .where({ hasFiles: true, expiresAt: command.lte(at) })
      .orderBy('expiresAt', 'asc')
      .limit(most),
  )

/** What a row of the workbook is made of; a reply of the database holds 1 MB, so nothing else is asked for. */
const rowFields = [
  'number',
  'receivedAt',
  'veteran',
  'channel',
  'category',
  'track',
  'words',
  'firstHandler',
  'holder',
  'status',
  'isUrgent',
  'cycle',
  'cycles.verdict',
  'cycles.answer.at',
  'cycles.closedAt',
  'petition.admission.admittedOn',
  'petition.opinion.outcome',
  'petition.extensions.days',
  'petition.rating.verdict',
  'clocks.key',
  'clocks.cycle',
  'clocks.variant',
  'clocks.startedAt',
  'clocks.dueAt',
  'clocks.cancelledAt',
  'recordedBy',
  'repeatOf.nth',
]

/** Dossiers of a ledger received before an instant, the latest first, as many as fit a reply. */
export const ledgerBefore = (filter: Filter, before: Instant, most: number): Promise<Helping<Request>> =>
  fitting(most, (many) =>
    rows(
      database
        .collection('requests')
        .where({ ...filter, receivedAt: command.lt(before) })
        .orderBy('receivedAt', 'desc')
        .orderBy('number', 'desc')
        .field(Object.fromEntries(rowFields.map((field) => [field, true])))
        .limit(many),
    ),
  )

/** How many there are. */
export async function ledgerCount(filter: Filter, before: Instant): Promise<number> {
  const { total } = (await database
    .collection('requests')
    .where({ ...filter, receivedAt: command.lt(before) })
    .count()) as { total: number }
  return total
}
