import type { Checked, Output } from '@shared/contracts'
import { PAGE } from '@shared/domain/list-size'
import { checkDesk } from '@shared/domain/request/permission'
import type { Actor } from '@shared/domain/role'
import { command } from '../../cloud/cloud'
import {
  countsOf,
  type Filter,
  heldBy,
  isLate,
  isOneOf,
  isReady,
  overdueAt,
  page,
  readyAt,
} from '../../cloud/request-lists'
import { ownSummaryOf, summaryOf } from './views'

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
    ready: { ...held, ...readyAt(at) },
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
        ready: isReady(at),
      },
    ),
  ])
  return { items: items.map(summaryOf), hasMore, counts, now: at }
}
