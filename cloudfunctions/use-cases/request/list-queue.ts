import type { Checked, Output } from '@shared/contracts'
import { undetermined } from '@shared/domain/clock/clock-reading'
import { PAGE } from '@shared/domain/list-size'
import { drawnUntil, type LookBackShare, lotsDrawn } from '@shared/domain/petition/second-look'
import { checkDesk } from '@shared/domain/request/permission'
import type { Actor } from '@shared/domain/role'
import { command } from '../../cloud/cloud'
import {
  countsOf,
  type Filter,
  findable,
  isLate,
  isOneOf,
  isReady,
  overdueAt,
  page,
  readyAt,
} from '../../cloud/request-lists'
import { type Caller, lookBackShareOf } from '../people/who'
import { summaryOf } from './views'

/** A station's queue, next due first: what it holds itself, what is late or urgent under it, and what closed petitions still ask. */
export async function listQueue(
  { view, skip }: Checked<'station', 'listQueue'>,
  { actor, jurisdiction }: Caller,
  at: string,
): Promise<Output<'station', 'listQueue'>> {
  checkDesk(actor, 'listQueue')
  const share = lookBackShareOf(jurisdiction)
  const open = { ...findable(actor), isOpen: true }
  const closed = afterClosing(actor, share, at)
  const isUrgent = { $and: ['$isUrgent', { $not: [{ $ifNull: ['$urgency.acknowledgedBy', false] }] }] }
  const isToReview = {
    $and: [
      { $ifNull: ['$draft.by.personId', false] },
      { $ne: ['$draft.by.personId', actor.personId] },
      { $not: [{ $ifNull: ['$draft.returned', false] }] },
    ],
  }
  const views: Record<Exclude<typeof view, keyof typeof closed>, { filter: Filter; condition: unknown }> = {
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
    ready: {
      filter: { ...open, deciders: actor.key, ...readyAt(at) },
      condition: { $and: [{ $in: [actor.key, '$deciders'] }, isReady(at)] },
    },
    open: { filter: open, condition: true },
  }
  const conditions = Object.fromEntries(Object.entries(views).map(([name, { condition }]) => [name, condition]))
  const filter = view in closed ? closed[view as keyof typeof closed] : views[view as keyof typeof views].filter
  const [{ items, hasMore }, ofOpen, followUp, lookBack] = await Promise.all([
    page(filter, ['nextDueAt', 'asc'], skip, PAGE),
    countsOf(open, conditions as Record<keyof typeof views, unknown>),
    countsOf(closed.followUp, { followUp: true }),
    countsOf(closed.lookBack, { lookBack: true }),
  ])
  const counts = { ...ofOpen, ...followUp, ...lookBack }
  return { items: items.map(summaryOf), hasMore, counts, count: counts[view], lookBackShare: share, now: at }
}

/** What closed petitions still ask of whoever decides on them: a call on the petitioner, and a second look by somebody new to it. */
const afterClosing = (actor: Actor, share: LookBackShare, at: string): Record<'followUp' | 'lookBack', Filter> => {
  const closed = { ...findable(actor), deciders: actor.key, isOpen: false }
  return {
    followUp: { ...closed, nextDueAt: command.lt(undetermined) },
    lookBack: {
      ...closed,
      // One that was archived meanwhile is still owed: two people open it for that.
      'secondLook.isDone': false,
      'secondLook.lot': command.lt(lotsDrawn(share)),
      'secondLook.closedAt': command.lt(drawnUntil(at)),
      'secondLook.notBy': command.neq(actor.personId),
    },
  }
}
