import type { Instant } from '@shared/domain/clock/china-time'
import { MOST_COUNTED } from '@shared/domain/list-size'
import type { Request } from '@shared/domain/request/request'
import type { Figures } from '@shared/domain/response-time'
import type { Actor } from '@shared/domain/role'
import { command, database, piped, rows } from './cloud'
import { listedFields } from './listed-fields'

/** Which requests of those an actor may find; every list, count and figure starts from `findable`. */
export type Filter = Record<string, unknown>

/** What an actor may find: under their key, never what is withheld from them in person or from any desk of theirs, and never their own matter from a desk. */
export const findable = ({ key, personId, role, deskKeys }: Actor): Filter => ({
  readers: key,
  withheldPersonIds: command.neq(personId),
  ...(role === 'veteran'
    ? {}
    : { 'veteran.personId': command.neq(personId), withheldFrom: command.nin([...deskKeys]) }),
})

/** Whether somebody has a matter that is withheld from an actor. */
export const hasWithheldFrom = async (veteranId: string, { deskKeys, personId }: Actor): Promise<boolean> =>
  (await countOf({
    'veteran.personId': veteranId,
    $or: [{ withheldFrom: { $in: [...deskKeys] } }, { withheldPersonIds: personId }],
  })) > 0

/** What an actor holds themself; withheld as above. */
export const heldBy = ({ key, personId, deskKeys }: Actor): Filter => ({
  holderKey: key,
  withheldPersonIds: command.neq(personId),
  withheldFrom: command.nin([...deskKeys]),
})

/** Past due now: open, with a duty whose time is up. */
export const overdueAt = (at: Instant): Filter => ({ isOpen: true, nextDueAt: command.lte(at) })

/** Open, and nobody need be waited for any longer. */
export const readyAt = (at: Instant): Filter => ({ isOpen: true, readyAt: command.lte(at) })

/** The same of open requests as a condition to count by, and any of these statuses. */
export const isLate = (at: Instant) => ({ $lte: ['$nextDueAt', at] })
export const isReady = (at: Instant) => ({ $and: [{ $ifNull: ['$readyAt', false] }, { $lte: ['$readyAt', at] }] })
export const isOneOf = (...statuses: string[]) => ({ $in: ['$status', statuses] })

type Order = ['nextDueAt', 'asc'] | ['receivedAt', 'desc']

/** One page of a list, and whether there is more; of one second in the order of their numbers, so that no page repeats or skips a row. */
export async function page(filter: Filter, [field, direction]: Order, skip: number, size: number) {
  const query = database
    .collection('requests')
    .where(filter)
    .orderBy(field, direction)
    .orderBy('number', direction)
    .field(listedFields)
    .skip(skip)
    .limit(size + 1)
  const found = await rows<Request>(query)
  return { items: found.slice(0, size), hasMore: found.length > size }
}

/** What of a filter stands behind a row, the latest received first. */
export const beyond = (filter: Filter, { receivedAt, number }: Pick<Request, 'receivedAt' | 'number'>): Filter =>
  command.and([
    { ...filter, receivedAt: command.lte(receivedAt) },
    command.or([{ receivedAt: command.lt(receivedAt) }, { number: command.lt(number) }]),
  ]) as unknown as Filter

/** How many requests a filter finds; `MOST_COUNTED + 1` stands for any number above it. */
export async function countOf(filter: Filter): Promise<number> {
  const found = database
    .collection('requests')
    .aggregate()
    .match(filter)
    .limit(MOST_COUNTED + 1)
  const [counted] = await piped<{ total: number }>(found.count('total'))
  return counted?.total ?? 0
}

/** Counts by name in one database call: each count is a condition over the same findable open requests. */
export async function countsOf<N extends string>(
  filter: Filter,
  conditions: Record<N, unknown>,
): Promise<Record<N, number>> {
  const sums = Object.fromEntries(
    Object.entries(conditions).map(([name, condition]) => [name, { $sum: { $cond: [condition, 1, 0] } }]),
  )
  const [found] = await piped<Record<N, number>>(
    database
      .collection('requests')
      .aggregate()
      .match(filter)
      .group({ _id: null, ...sums }),
  )
  return Object.fromEntries(Object.keys(conditions).map((name) => [name, found?.[name as N] ?? 0])) as Record<N, number>
}

/** What a group is keyed and named by, as an aggregation reads it. */
const groupings = {
  station: { key: { $arrayElemAt: ['$stationPath', 0] }, name: '$veteran.stationName' },
  holder: { key: '$holderKey', name: '$holder.name' },
  category: { key: '$category', name: '$category' },
  all: { key: '', name: '' },
} as const

/** The most groups a board shows, those that received most. */
export const MOST_GROUPS = 1000

/** A month's figures by group, in one database call. */
export function figuresOf(filter: Filter, by: keyof typeof groupings, at: Instant): Promise<Figures[]> {
  const count = (condition: unknown) => ({ $sum: { $cond: [condition, 1, 0] } })
  const verdict = (value: string) => count({ $in: [value, '$cycles.verdict.value'] })
  const is = (field: string, value: unknown) => ({ $eq: [`$${field}`, value] })
  return piped(
    database
      .collection('requests')
      .aggregate()
      .match(filter)
      .group({
        _id: groupings[by].key,
        name: { $first: groupings[by].name },
        received: { $sum: 1 },
        waiting: count({ $in: ['$status', ['submitted', 'registered']] }),
        overdue: count({ $and: ['$isOpen', { $lte: ['$nextDueAt', at] }] }),
        closed: count(is('status', 'closed')),
        closedInTime: count('$closedInTime'),
        satisfied: count({
          $or: [{ $in: ['satisfied', '$cycles.verdict.value'] }, { $in: ['fairlySatisfied', '$cycles.verdict.value'] }],
        }),
        dissatisfied: verdict('dissatisfied'),
        unrated: verdict('unrated'),
        repeats: count({ $ifNull: ['$repeatOf.requestId', false] }),
        minutes: { $push: '$firstContactMinutes' },
      })
      .sort({ received: -1 })
      .limit(MOST_GROUPS),
  )
}
