import { type Doc, readEjson, writeEjson } from '../store/ejson'
import { projector } from '../store/matching'
import type { Order } from '../store/query-plan'
import { CloudRefusal } from '../store/refusal'
import type { Store } from '../store/store'

/** A request of the database's part of the wire protocol, as the SDK sends it. */
export interface DatabaseRequest {
  action: string
  collectionName: string
  query?: string
  data?: string | string[]
  order?: string
  projection?: string
  offset?: number
  limit?: number
  queryType?: 'WHERE' | 'DOC'
  multi?: boolean
  merge?: boolean
  upsert?: boolean
  stages?: { stageKey: string; stageValue: string }[]
  transactionId?: string
}

/** The largest reply of a search, in bytes. */
const largestReply = 1024 * 1024

type Answer = { data?: unknown; transactionId?: string }
type Handler = (store: Store, request: DatabaseRequest, now: () => number) => Answer | Promise<Answer>

/** Every database action there is; any other is refused by name. */
export const databaseActions: Record<string, Handler> = {
  'database.insertDocument': async (store, { collectionName, data, transactionId }, now) => {
    const docs = (data as string[]).map((text) => readEjson(text, now) as Doc)
    return { data: { insertedIds: await store.changing.insert(collectionName, docs, transactionId) } }
  },

  'database.getDocument': (store, request) => {
    const { collectionName, queryType, offset, transactionId } = request
    const project = request.projection ? projector(readEjson(request.projection) as Doc) : undefined
    const show = (body: string) => (project ? writeEjson(project(readEjson(body) as Doc)) : body)
    if (queryType === 'DOC') {
      const text = store.changing.see(collectionName, queryOf(request)._id, transactionId)
      return { data: { list: text === null ? [] : [show(text)] } }
    }
    refuseInTransaction(request)
    const order = request.order ? (readEjson(request.order) as Order) : undefined
    const limit = Math.min(request.limit || 100, 1000)
    const rows = store.rows(collectionName, { query: queryOf(request), order, skip: offset, limit })
    return { data: { list: bounded(rows.map(({ body }) => show(body))) } }
  },

  'database.modifyDocument': async (store, request, now) => {
    const { collectionName, data, merge, multi, upsert, queryType, transactionId } = request
    if (queryType !== 'DOC') refuseInTransaction(request)
    const { updated, upsertedId } = await store.changing.modify(
      collectionName,
      {
        query: queryOf(request),
        data: readEjson(data as string, now) as Doc,
        isReplacement: merge === false,
        isMulti: multi ?? false,
        isUpsert: upsert ?? false,
      },
      transactionId,
    )
    return { data: { updated, ...(upsertedId === undefined ? {} : { upsert_id: upsertedId }) } }
  },

  'database.removeDocument': async (store, request) => {
    const { collectionName, multi, queryType, transactionId } = request
    if (queryType !== 'DOC') refuseInTransaction(request)
    const deleted = await store.changing.remove(collectionName, queryOf(request), multi ?? false, transactionId)
    return { data: { deleted } }
  },

  'database.calculateDocument': (store, request) => ({
    data: { total: store.count(request.collectionName, queryOf(request)) },
  }),

  'database.aggregateDocuments': (store, { collectionName, stages = [] }) => {
    const pipeline = stages.map(({ stageKey, stageValue }) => ({ [stageKey]: readEjson(stageValue) }))
    return { data: { list: bounded(store.aggregate(collectionName, pipeline).map(writeEjson)) } }
  },

  'database.addCollection': (store, { collectionName }) => {
    store.shelves.add(collectionName)
    return { data: {} }
  },

  'database.startTransaction': (store) => ({ transactionId: store.transactions.start().id }),

  'database.commitTransaction': (store, { transactionId }) => {
    store.changing.commit(transactionId as string)
    return { data: {} }
  },

  'database.abortTransaction': (store, { transactionId }) => {
    store.transactions.get(transactionId as string)
    store.transactions.end(transactionId as string)
    return { data: {} }
  },
}

function queryOf({ query }: DatabaseRequest): Doc {
  return query ? (readEjson(query) as Doc) : {}
}

function refuseInTransaction({ transactionId }: DatabaseRequest): void {
  if (transactionId) throw new CloudRefusal('INVALID_PARAM', 'a transaction takes operations on single documents only')
}

function bounded(list: string[]): string[] {
  const size = list.reduce((sum, text) => sum + Buffer.byteLength(text), 0)
  if (size > largestReply) throw tooLarge()
  return list
}

function tooLarge(): CloudRefusal {
  return new CloudRefusal('EXCEED_REPLY_LIMIT', '-604001 cloud database result size exceed limit (1MB)')
}
