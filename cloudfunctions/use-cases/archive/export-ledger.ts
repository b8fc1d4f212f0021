import type { Checked, Output } from '@shared/contracts'
import type { ExportView } from '@shared/contracts/archive'
import type { Instant } from '@shared/domain/clock/china-time'
import { beginExport, checkOwn, type ExportJob, MOST_RUNNING } from '@shared/domain/export-job'
import { type LedgerRow, ledgerRowOf } from '@shared/domain/ledger-row'
import { Refusal } from '@shared/domain/refusal'
import { checkDesk } from '@shared/domain/request/permission'
import type { Actor } from '@shared/domain/role'
import { advanceExport, exportById, exportsBy, ledgerBefore, ledgerCount, putExport } from '../../cloud/exports'
import { deleteFile, digestOfContent, fileContent, storeFile } from '../../cloud/files'
import type { Filter } from '../../cloud/request-lists'
import type { Caller } from '../people/who'
import { ledgerFilter } from '../request/list-ledger'
import { exportViewOf } from './export-view'

/** Makes a workbook of the slices of a ledger, one after the other; the heavy library stands behind the door. */
type WorkbookMaker = (parts: AsyncIterable<LedgerRow[]>, at: Instant) => Promise<Buffer>

/** Rows of one slice, so that a call stays far below the function's minute, and of one reply of the database (1 MB). */
const SLICE = 2500
const PAGE = 120

const filterOf = (filters: ExportJob['filters'], caller: Caller, at: Instant): Filter =>
  ledgerFilter(filters as Checked<'archive', 'exportLedger'>, caller, at)

/** Begins a workbook of the ledger; nothing is read yet. Refuses with TOO_MANY_EXPORTS where others are still being made. */
export async function exportLedger(
  given: Checked<'archive', 'exportLedger'>,
  caller: Caller,
  { callId, at }: { callId: string; at: Instant },
): Promise<ExportView> {
  const { actor } = caller
  checkDesk(actor, 'exportLedger')
  const known = await exportById(callId)
  if (known) return exportViewOf(checkOwn(known, actor), actor, at)
  const running = (await exportsBy(actor)).filter(({ state, expiresAt }) => state === 'running' && expiresAt > at)
  if (running.length >= MOST_RUNNING) throw new Refusal('TOO_MANY_EXPORTS', { most: MOST_RUNNING })
  const filters = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined))
  const job = beginExport(actor, callId, { kind: 'ledger', filters, total: 0 }, at)
  const counted = { ...job, total: await ledgerCount(filterOf(filters, caller, at), job.before) }
  await putExport(counted)
  return exportViewOf(counted, actor, at)
}

/** Makes the next slice, or the workbook once all are there; killed anywhere, the next call goes on. Refuses with NOT_FOUND. */
export async function continueExport(
  exportId: string,
  make: WorkbookMaker,
  caller: Caller,
  at: Instant,
): Promise<ExportView> {
  const { actor } = caller
  const job = checkOwn(await exportById(exportId), actor)
  if (job.state !== 'running' || job.expiresAt <= at) return exportViewOf(job, actor, at)
  await (job.isRead ? assemble(job, make, at) : readSlice(job, caller))
  return exportViewOf(checkOwn(await exportById(exportId), actor), actor, at)
}

/** What the caller took away from this desk lately. */
export async function listExports(actor: Actor, at: Instant): Promise<Output<'archive', 'listExports'>> {
  checkDesk(actor, 'exportLedger')
  return { exports: await Promise.all((await exportsBy(actor)).map((job) => exportViewOf(job, actor, at))) }
}

/** Reads on from where the last slice ended, by the same rule as the screen, and stores the rows. */
async function readSlice(job: ExportJob, caller: Caller): Promise<void> {
  const filter = filterOf(job.filters, caller, job.startedAt)
  const read: LedgerRow[] = []
  let { before } = job
  let isRead = false
  while (read.length < SLICE && !isRead) {
    const { rows: page, asked } = await ledgerBefore(filter, before, PAGE)
    isRead = page.length < asked
    // Dossiers of the last second may go on beyond this page: they wait for the next, whole.
    const last = page.at(-1)?.receivedAt ?? ''
    const whole = isRead ? page : page.filter(({ receivedAt }) => receivedAt > last)
    if (!isRead && whole.length === 0) throw new Error('more dossiers of one second than a page holds')
    read.push(...whole.map(ledgerRowOf))
    before = whole.at(-1)?.receivedAt ?? before
  }
  const content = Buffer.from(JSON.stringify(read))
  // Named by its content, so that of two calls at once each has its own and only the faster one's stays.
  const sign = digestOfContent(content).slice(0, 16)
  const fileId = await storeFile(`exports/${job._id}-${job.partFileIds.length}-${sign}.json`, content)
  const done = job.done + read.length
  const change = { partFileIds: [...job.partFileIds, fileId], before, done, isRead, total: isRead ? done : job.total }
  const isOurs = await advanceExport(job, change)
  if (!isOurs && !(await exportById(job._id))?.partFileIds.includes(fileId)) await deleteFile(fileId)
}

async function assemble(job: ExportJob, make: WorkbookMaker, at: Instant): Promise<void> {
  const content = await make(partsOf(job.partFileIds), at)
  const fileId = await storeFile(`exports/${job._id}.xlsx`, content)
  // Slices stay noted until they are gone: killed in between, they are deleted when the workbook is.
  const isOurs = await advanceExport(job, { state: 'ready', fileId })
  if (!isOurs) return
  for (const part of job.partFileIds) await deleteFile(part)
  await putExport({ ...job, state: 'ready', fileId, partFileIds: [] })
}

async function* partsOf(fileIds: string[]): AsyncGenerator<LedgerRow[]> {
  for (const fileId of fileIds) {
    const content = await fileContent(fileId)
    // Lost to a faster call, which has taken the slices into the finished workbook.
    if (!content) throw new Refusal('BUSY')
    yield JSON.parse(content.toString('utf8')) as LedgerRow[]
  }
}
