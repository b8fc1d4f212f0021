import type { Request } from '@shared/domain/request/request'
import type { Actor } from '@shared/domain/role'
import { type SearchEntry, searchEntryOf } from '@shared/domain/search/search-entry'
import { whereItBroke } from '@shared/domain/where-it-broke'
import { command, database, piped, rows } from './cloud'
import { listedFields } from './listed-fields'
import { type Filter, findable } from './request-lists'
import type { Time } from './time'
import { one, put, transact } from './transaction'

/** Above this a term is as good as any other to begin with. */
const MOST_WEIGHED = 500

/** How many terms of a query are weighed; more only narrow what the rarest of these has found. */
const MOST_COMPARED = 6

const searched = () => database.collection('searchTerms')

async function weightOf(condition: Filter): Promise<number> {
  const [counted] = await piped<{ total: number }>(
    searched().aggregate().match(condition).limit(MOST_WEIGHED).count('total'),
  )
  return counted?.total ?? 0
}

/** One page of what an actor may find by all of these terms, latest first; the rarest term leads, or the actor's own key. */
export async function searchPage(terms: string[], actor: Actor, skip: number, size: number) {
  const mine = findable(actor)
  const conditions: Filter[] = [
    { readers: mine.readers },
    ...terms.slice(0, MOST_COMPARED).map((term) => ({ terms: term })),
  ]
  const weights = await Promise.all(conditions.map(weightOf))
  const rarest = weights.indexOf(Math.min(...weights))
  const leads = terms[rarest - 1]
  // An equality is searched for by index; what stands as an element's condition is tested on what that finds.
  const rest = terms.filter((term) => term !== leads).map((term) => ({ terms: { $elemMatch: { $eq: term } } }))
  const hits = await piped<Pick<SearchEntry, '_id'>>(
    searched()
      .aggregate()
      .match({ ...mine, ...(leads ? { terms: leads } : {}), ...(rest.length > 0 ? { $and: rest } : {}) })
      .sort({ receivedAt: -1, _id: -1 })
      .skip(skip)
      .limit(size + 1)
      .project({ _id: 1 }),
  )
  const ids = hits.slice(0, size).map(({ _id }) => _id)
  return { items: await headsOf(ids, mine), hasMore: hits.length > size }
}

/** The heads of these ids in their order, once more only those that may be found. */
async function headsOf(ids: string[], mine: Filter): Promise<Request[]> {
  if (ids.length === 0) return []
  const found = await rows<Request>(
    database
      .collection('requests')
      .where({ ...mine, _id: command.in(ids) })
      .field(listedFields)
      .limit(ids.length),
  )
  const heads = new Map(found.map((request) => [request._id, request]))
  return ids.flatMap((id) => heads.get(id) ?? [])
}

/** Grows by one when a dossier's entry is made otherwise, or was kept too seldom: every dossier is then written to be found anew. */
const TERMS_VERSION = 3

/** How many dossiers of older times are made findable before their place is marked, and in one run. */
const INDEXED_AT_ONCE = 20
const MOST_INDEXED = 200

/** Writes dossiers of older times to be found, in the order of their ids, as long as there is time; gives how many. */
export async function indexOlder(time: Time): Promise<number> {
  let indexed = 0
  while (time.isLeft() && indexed < MOST_INDEXED) {
    const part = await indexNext(INDEXED_AT_ONCE)
    indexed += part
    if (part < INDEXED_AT_ONCE) break
  }
  return indexed
}

async function indexNext(most: number): Promise<number> {
  const mark = database.collection('counters').doc('search-terms')
  const { data } = (await mark.get()) as unknown as { data: { version: number; after: string; isDone: boolean } | null }
  const last = data?.version === TERMS_VERSION ? data : { version: TERMS_VERSION, after: '', isDone: false }
  if (last.isDone) return 0
  const next = await rows<Pick<Request, '_id'>>(
    database
      .collection('requests')
      .where({ _id: command.gt(last.after) })
      .orderBy('_id', 'asc')
      .field({ _id: true })
      .limit(most),
  )
  for (const { _id } of next)
    await indexOne(_id).catch((error) =>
      console.error(JSON.stringify({ requestId: _id, act: 'index', ...whereItBroke(error) })),
    )
  await mark.set({
    data: { version: TERMS_VERSION, after: next.at(-1)?._id ?? last.after, isDone: next.length < most },
  })
  return next.length
}

const indexOne = (id: string): Promise<void> =>
  transact(async (transaction) => {
    const request = await one<Request>(transaction, 'requests', id)
    if (request) await put(transaction, 'searchTerms', searchEntryOf(request))
  })
