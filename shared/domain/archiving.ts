import { type ChinaDate, dateOf, yearOf } from './clock/china-time'
import { gapsOf } from './dossier'
import { bookOf } from './ledger'
import { isLookedAtAgain } from './petition/review'
import { Refusal } from './refusal'
import { currentCycle } from './request/cycle'
import type { Circumstances, Decision } from './request/decide/decision'
import { type Request, runningClocks } from './request/request'
import { owesRecord } from './request/tasks'

/** How long an archived dossier is kept (保管期限): 永久, 30 年, 10 年. */
export const retentions = ['permanent', 'thirtyYears', 'tenYears'] as const
export type Retention = (typeof retentions)[number]

/**
 * Years by class, as the class says in its name. Nothing is ever deleted when they are over. That the three classes apply to a station's
 * dossiers is not verified against a source, and is shown so.
 */
export const retentionYears: { years: Record<Exclude<Retention, 'permanent'>, number>; isVerified: boolean } = {
  years: { thirtyYears: 30, tenYears: 10 },
  isVerified: false,
}

/** A dossier put into the archive: locked, until a second person lets it be opened again. */
export interface Archive {
  retention: Retention
  /** The last day it must be kept, counted from the year after its closing; absent for what is kept for ever. */
  keptUntil?: ChinaDate
  /** Of the book that numbered it: what a year's hand-over lists. */
  year: number
  archivedOn: ChinaDate
  by: string
  /** Somebody asks to open it, and waits for a second person. */
  unlock?: { reason: string; personId: string; by: string; at: string }
}

/**
 * Archives a closed matter. Refuses with DOSSIER_INCOMPLETE while something is missing, and with ARCHIVE_TOO_EARLY while the veteran may
 * still judge or apply, the time to call on them still runs, or the matter is being looked at again.
 */
export function archive(
  request: Request,
  { retention }: { retention: Retention },
  { actor, at, later = [] }: Circumstances,
): Decision {
  const gaps = request.status === 'withdrawn' ? [] : [...gapsOf(request), ...(owesRecord(request) ? ['record'] : [])]
  if (gaps.length > 0) throw new Refusal('DOSSIER_INCOMPLETE', { gaps: gaps.join(',') })
  if (request.petition?.review && isLookedAtAgain(later, at)) throw new Refusal('ARCHIVE_TOO_EARLY')
  const open = runningClocks(request).find(({ key, dueAt }) => key === 'reopenWindow' || (dueAt && dueAt > at))
  if (open) throw new Refusal('ARCHIVE_TOO_EARLY', { until: open.dueAt ?? '' })
  const keptUntil = lastDay(request, retention)
  const kept = { retention, ...(keptUntil ? { keptUntil } : {}) }
  const year = Number(bookOf(request.number).split('-')[1])
  return { detail: kept, change: { archive: { ...kept, year, archivedOn: dateOf(at), by: actor.name } } }
}

function lastDay(request: Request, retention: Retention): ChinaDate | undefined {
  if (retention === 'permanent') return undefined
  const closedAt = currentCycle(request).closedAt ?? request.lastAt
  return `${yearOf(dateOf(closedAt)) + retentionYears.years[retention]}-12-31`
}

/** Asks that an archived dossier be opened again, with the reason; asked anew, the last reason stands. */
export function requestUnlock(
  request: Request,
  { reason }: { reason: string },
  { actor, at }: Circumstances,
): Decision {
  const unlock = { reason, personId: actor.personId, by: actor.name, at }
  return { detail: { reason }, change: { archive: { ...archiveOf(request), unlock } } }
}

/** Opens an archived dossier again. Refuses with NOT_NOW where nobody asked, and with APPROVER_IS_REQUESTER whoever did. */
export function approveUnlock(request: Request, _input: object, { actor }: Circumstances): Decision {
  const { unlock } = archiveOf(request)
  if (!unlock) throw new Refusal('NOT_NOW', { status: request.status })
  if (unlock.personId === actor.personId) throw new Refusal('APPROVER_IS_REQUESTER')
  return { detail: { reason: unlock.reason, by: unlock.by }, change: { archive: null } }
}

function archiveOf({ archive: kept }: Request): Archive {
  if (!kept) throw new Error('an archive act on a dossier outside the archive')
  return kept
}
