import type { Checked, Output } from '@shared/contracts'
import { PAGE } from '@shared/domain/list-size'
import { type LookBackShare, lotsDrawn } from '@shared/domain/petition/second-look'
import { checkDesk } from '@shared/domain/request/permission'
import { command } from '../../cloud/cloud'
import { countOf, type Filter, findable, overdueAt, page } from '../../cloud/request-lists'
import { type Caller, lookBackShareOf } from '../people/who'
import { summaryOf } from './views'

/** What a ledger narrowed so holds for this actor; each of a board's figures is one of its filters. */
export function ledgerFilter(
  { figure, month, stationId, occurrence, drawnIn, ...exact }: Omit<Checked<'station', 'listLedger'>, 'skip'>,
  { actor, jurisdiction }: Pick<Caller, 'actor' | 'jurisdiction'>,
  at: string,
): Filter {
  const figures: Record<NonNullable<typeof figure>, Filter> = {
    received: {},
    waiting: { status: command.in(['submitted', 'registered']) },
    overdue: overdueAt(at),
    closed: { status: 'closed' },
    closedInTime: { closedInTime: true },
    contacted: { firstContactMinutes: command.gte(0) },
    satisfied: { 'cycles.verdict.value': command.in(['satisfied', 'fairlySatisfied']) },
  }
  const given = Object.fromEntries(Object.entries(exact).filter(([, value]) => value !== undefined))
  return {
    ...findable(actor),
    ...given,
    ...(month ? { receivedMonth: month } : {}),
    ...(stationId ? { 'stationPath.0': stationId } : {}),
    ...(figure ? figures[figure] : {}),
    // A link that was taken away again is null, one that never was is absent.
    ...(occurrence ? { repeatOf: occurrence === 'first' ? command.eq(null) : command.neq(null) } : {}),
    ...(drawnIn ? drawn(drawnIn, lookBackShareOf(jurisdiction), at) : {}),
  }
}

/** The ledger: dossiers latest first, narrowed by any of its filters. */
export async function listLedger(
  { skip, ...filters }: Checked<'station', 'listLedger'>,
  caller: Caller,
  at: string,
): Promise<Output<'station', 'listLedger'>> {
  checkDesk(caller.actor, 'listLedger')
  const filter = ledgerFilter(filters, caller, at)
  const [{ items, hasMore }, count] = await Promise.all([
    page(filter, ['receivedAt', 'desc'], skip, PAGE),
    countOf(filter),
  ])
  return { items: items.map(summaryOf), hasMore, count, now: at }
}

/** What was drawn of the petitions closed in a month; nothing while the month is not over. */
const drawn = (month: string, share: LookBackShare, at: string): Filter => ({
  'secondLook.lot': command.lt(lotsDrawn(share)),
  'secondLook.closedAt': command.gte(month).and(command.lt(month < at.slice(0, 7) ? `${month}-32` : month)),
})
