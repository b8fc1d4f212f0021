import type { Checked, Output } from '@shared/contracts'
import { PAGE } from '@shared/domain/list-size'
import { checkDesk } from '@shared/domain/request/permission'
import type { Actor } from '@shared/domain/role'
import { command } from '../../cloud/cloud'
import { countOf, countsOf, type Filter, findable, heldBy, overdueAt, page } from '../../cloud/request-lists'
import { ownSummaryOf, summaryOf } from './views'

const isLate = (at: string) => ({ $lte: ['$nextDueAt', at] })
const isOneOf = (...statuses: string[]) => ({ $in: ['$status', statuses] })

/** A veteran's own matters, latest first. */
export async function listMine(
  { skip }: { skip: number },
  actor: Actor,
  at: string,
): Promise<Output<'veteran', 'listMine'>> {
  checkDesk(actor, 'listMine')
  const { items, hasMore } = await page({ readers: actor.key }, ['receivedAt', 'desc'], skip, PAGE)
  return { items: items.map(ownSummaryOf), hasMore, now: at }
}

/** An instructor's tasks on a shelf, next due first. */
export async function listTasks(
  { shelf, skip }: Checked<'instructor', 'listTasks'>,
  actor: Actor,
  at: string,
): Promise<Output<'instructor', 'listTasks'>> {
  checkDesk(actor, 'listTasks')
  const held = heldBy(actor)
  const shelves: Record<typeof shelf, Filter> = {
    toAccept: { ...held, isOpen: true, status: 'submitted' },
    inHand: { ...held, isOpen: true, status: command.in(['inProgress', 'waiting']) },
    awaitingVerdict: { ...held, isOpen: true, status: 'answered' },
    closed: { ...held, isOpen: false },
    overdue: { ...held, ...overdueAt(at) },
  }
  const [{ items, hasMore }, counts] = await Promise.all([
    page(shelves[shelf], shelf === 'closed' ? ['receivedAt', 'desc'] : ['nextDueAt', 'asc'], skip, PAGE),
    countsOf(
      { ...held, isOpen: true },
      {
        toAccept: isOneOf('submitted'),
        inHand: isOneOf('inProgress', 'waiting'),
        awaitingVerdict: isOneOf('answered'),
        overdue: isLate(at),
      },
    ),
  ])
  return { items: items.map(summaryOf), hasMore, counts, now: at }
}

/** A station's queue, next due first: what it holds itself, and what is late or urgent under it. */
export async function listQueue(
  { view, skip }: Checked<'station', 'listQueue'>,
  actor: Actor,
  at: string,
): Promise<Output<'station', 'listQueue'>> {
  checkDesk(actor, 'listQueue')
  const open = { ...findable(actor), isOpen: true }
  const isUrgent = { $and: ['$isUrgent', { $not: [{ $ifNull: ['$urgency.acknowledgedBy', false] }] }] }
  const isToReview = {
    $and: [
      { $ifNull: ['$draft.by.personId', false] },
      { $ne: ['$draft.by.personId', actor.personId] },
      { $not: [{ $ifNull: ['$draft.returned', false] }] },
    ],
  }
  const views: Record<typeof view, { filter: Filter; condition: unknown }> = {
    held: { filter: { ...open, holderKey: actor.key }, condition: { $eq: ['$holderKey', actor.key] } },
    toAccept: {
      filter: { ...open, status: command.in(['submitted', 'registered']) },
      condition: isOneOf('submitted', 'registered'),
    },
    overdue: { filter: { ...open, ...overdueAt(at) }, condition: isLate(at) },
    urgent: {
      filter: { ...open, isUrgent: true, 'urgency.acknowledgedBy': command.exists(false) },
      condition: isUrgent,
    },
    toReview: {
      filter: {
        ...open,
        'draft.by.personId': command.exists(true).and(command.neq(actor.personId)),
        'draft.returned': command.exists(false),
      },
      condition: isToReview,
    },
    led: {
      filter: { ...open, 'leader.personId': actor.personId },
      condition: { $eq: ['$leader.personId', actor.personId] },
    },
    sent: { filter: { ...open, owesResult: true }, condition: { $eq: ['$owesResult', true] } },
    toRead: {
      filter: { ...open, contentFlag: command.in(['review', 'unchecked']) },
      condition: { $in: ['$contentFlag', ['review', 'unchecked']] },
    },
    open: { filter: open, condition: true },
  }
  const conditions = Object.fromEntries(Object.entries(views).map(([name, { condition }]) => [name, condition]))
  const [{ items, hasMore }, counts] = await Promise.all([
    page(views[view].filter, ['nextDueAt', 'asc'], skip, PAGE),
    countsOf(open, conditions as Record<typeof view, unknown>),
  ])
  return { items: items.map(summaryOf), hasMore, counts, count: counts[view], now: at }
}

/** What a ledger narrowed so holds for this actor; each of a board's figures is one of its filters. */
export function ledgerFilter(
  { figure, month, stationId, occurrence, ...exact }: Omit<Checked<'station', 'listLedger'>, 'skip'>,
  actor: Actor,
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
  }
}

/** The ledger: dossiers latest first, narrowed by any of its filters. */
export async function listLedger(
  { skip, ...filters }: Checked<'station', 'listLedger'>,
  actor: Actor,
  at: string,
): Promise<Output<'station', 'listLedger'>> {
  checkDesk(actor, 'listLedger')
  const filter = ledgerFilter(filters, actor, at)
  const [{ items, hasMore }, count] = await Promise.all([
    page(filter, ['receivedAt', 'desc'], skip, PAGE),
    countOf(filter),
  ])
  return { items: items.map(summaryOf), hasMore, count, now: at }
}
