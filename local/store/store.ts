import { randomBytes } from 'node:crypto'
import { type CollectionIndex, collections } from '../../cloudfunctions/cloud/collections'
import { Aggregating } from './aggregating'
import { DatabaseFile } from './database'
import { type Doc, readEjson } from './ejson'
import { openIndexes } from './index-tables'
import { projector } from './matching'
import { idKey, Reading, type Row, type Search, type Shelf } from './reading'
import { CloudRefusal, requestFailed, transactionBusy } from './refusal'
import { Transactions } from './transactions'
import { updated } from './updating'
import { addressOf, type Change, duplicateId, Writing, written } from './writing'

/** How long a write outside a transaction waits for one that holds its document, in milliseconds. */
const patience = 5_000

/** What an update does: change fields, or put a whole document in place (`set`), one or many. */
export interface Modification {
  query: Doc
  data: Doc
  isReplacement: boolean
  isMulti: boolean
  isUpsert: boolean
}

/** The database behind the wire: collections with their indexes, searches, updates, pipelines and transactions. */
export class Store {
  readonly file: DatabaseFile
  readonly reading: Reading
  readonly transactions = new Transactions()
  private readonly shelves = new Map<string, Shelf>()
  private readonly writing: Writing
  private readonly aggregating: Aggregating
  /** Set while the disk is steered to be full: every write is refused. */
  isFull = false

  constructor(folder: string, made: Record<string, CollectionIndex[]> = collections) {
    this.file = new DatabaseFile(folder)
    this.reading = new Reading(this.file)
    this.writing = new Writing(this.file, this.transactions, (name) => this.shelf(name))
    this.aggregating = new Aggregating(this.reading, (name) => this.shelf(name))
    const extra = JSON.parse(this.file.setting('collections') ?? '[]') as string[]
    for (const [name, indexes] of Object.entries(made)) this.addShelf(name, indexes)
    for (const name of extra) if (!this.shelves.has(name)) this.addShelf(name, [])
  }

  addCollection(name: string): void {
    if (this.shelves.has(name)) throw requestFailed(`Table exist: ${name}`)
    this.addShelf(name, [])
    this.file.remember('collections', JSON.stringify([...this.shelves.keys()]))
  }

  names(): string[] {
    return [...this.shelves.keys()]
  }

  find(collection: string, search: Search & { projection?: Doc }): Doc[] {
    const project = projector(search.projection)
    return this.rows(collection, search).map((row) => project(readEjson(row.body) as Doc))
  }

  /** Finds documents as the texts that go over the wire. */
  rows(collection: string, search: Search): Row[] {
    return this.reading.find(this.shelf(collection), search)
  }

  count(collection: string, query: Doc): number {
    return this.reading.count(this.shelf(collection), query)
  }

  aggregate(collection: string, stages: Doc[]): Doc[] {
    return this.aggregating.run(collection, stages)
  }

  /** The text of one document as a transaction, or anyone, sees it. */
  see(collection: string, id: unknown, transactionId?: string): string | null {
    const shelf = this.shelf(collection)
    const current = this.writing.row(shelf, idKey(id))?.body ?? null
    if (!transactionId) return current
    const transaction = this.transactions.get(transactionId)
    return this.transactions.seenBy(transaction, addressOf(collection, idKey(id)), current)
  }

  async insert(collection: string, docs: Doc[], transactionId?: string): Promise<unknown[]> {
    const shelf = this.shelf(collection)
    const complete = docs.map((doc) => ('_id' in doc ? doc : { _id: randomBytes(16).toString('hex'), ...doc }))
    await this.write(transactionId, () =>
      complete.map((doc) => {
        const { id, body } = written(doc)
        if (this.see(collection, doc._id, transactionId) !== null) throw duplicateId(collection, doc)
        return { shelf, id, before: null, after: body }
      }),
    )
    return complete.map((doc) => doc._id)
  }

  async modify(collection: string, modification: Modification, transactionId?: string) {
    const { query, data, isReplacement, isMulti, isUpsert } = modification
    const shelf = this.shelf(collection)
    let upserted: unknown
    const changes = await this.write(transactionId, () => {
      const texts = this.targets(collection, query, isMulti, transactionId)
      if (texts.length === 0 && isUpsert) {
        const doc = { _id: query._id ?? randomBytes(16).toString('hex'), ...data }
        upserted = doc._id
        const { id, body } = written(doc)
        return [{ shelf, id, before: null, after: body }]
      }
      return texts.flatMap((before): Change[] => {
        const doc = readEjson(before) as Doc
        const { id, body } = written(isReplacement ? { _id: doc._id, ...data } : updated(doc, data))
        return body === before ? [] : [{ shelf, id, before, after: body }]
      })
    })
    return { updated: upserted === undefined ? changes.length : 0, upsertedId: upserted }
  }

  async remove(collection: string, query: Doc, isMulti: boolean, transactionId?: string): Promise<number> {
    const shelf = this.shelf(collection)
    const changes = await this.write(transactionId, () =>
      this.targets(collection, query, isMulti, transactionId).map((before) => ({
        shelf,
        id: idKey((readEjson(before) as Doc)._id),
        before,
        after: null,
      })),
    )
    return changes.length
  }

  commit(transactionId: string): void {
    const transaction = this.transactions.get(transactionId)
    try {
      this.refuseWhenFull()
      this.writing.commit(transaction)
    } finally {
      this.transactions.end(transactionId)
    }
  }

  /** Puts documents in place without the wire, many in one durable step: for seeding and for tampering. */
  put(collection: string, docs: Doc[]): void {
    const shelf = this.shelf(collection)
    this.writing.apply(
      docs.map((doc) => {
        const { id, body } = written('_id' in doc ? doc : { _id: randomBytes(16).toString('hex'), ...doc })
        return { shelf, id, before: this.writing.row(shelf, id)?.body ?? null, after: body }
      }),
    )
  }

  close(): void {
    this.transactions.endAll()
    this.file.close()
  }

  private targets(collection: string, query: Doc, isMulti: boolean, transactionId?: string): string[] {
    if (!transactionId) return this.rows(collection, { query, limit: isMulti ? undefined : 1 }).map(({ body }) => body)
    const text = this.see(collection, query._id, transactionId)
    return text === null ? [] : [text]
  }

  /** Makes changes now, or buffers them in a transaction; outside one, waits for whoever holds a document. */
  private async write(transactionId: string | undefined, prepare: () => Change[]): Promise<Change[]> {
    this.refuseWhenFull()
    if (transactionId) {
      try {
        const transaction = this.transactions.get(transactionId)
        const changes = prepare()
        for (const change of changes) this.writing.buffer(transaction, change)
        return changes
      } catch (error) {
        if (error instanceof CloudRefusal) this.transactions.end(transactionId)
        throw error
      }
    }
    const deadline = Date.now() + patience
    for (;;) {
      const changes = prepare()
      const held = changes.map(({ shelf, id }) => this.transactions.heldUntil(addressOf(shelf.name, id)))
      const waiting = held.find((freed) => freed !== undefined)
      if (!waiting) {
        this.writing.apply(changes)
        return changes
      }
      if (!(await within(waiting, deadline - Date.now()))) throw transactionBusy()
    }
  }

  private refuseWhenFull(): void {
    if (this.isFull) throw new CloudRefusal('SYS_ERR', 'no space left on device')
  }

  private shelf(name: string): Shelf {
    const shelf = this.shelves.get(name)
    if (!shelf)
      throw new CloudRefusal(
        'DATABASE_COLLECTION_NOT_EXIST',
        `[ResourceNotFound] Db or Table not exist: ${name}. Please check your request, but if the problem cannot be solved, contact us.`,
      )
    return shelf
  }

  private addShelf(name: string, indexes: CollectionIndex[]): void {
    if (!/^[A-Za-z][\w-]*$/.test(name)) throw requestFailed(`invalid collection name: ${name}`)
    this.file.exec(
      `CREATE TABLE IF NOT EXISTS "d_${name}" (key INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, body TEXT NOT NULL)`,
    )
    this.shelves.set(name, { name, indexes: openIndexes(this.file, name, indexes) })
  }
}

async function within(promise: Promise<void>, milliseconds: number): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<boolean>((resolve) => {
    timer = setTimeout(() => resolve(false), Math.max(0, milliseconds))
  })
  const isFreed = await Promise.race([promise.then(() => true), late])
  clearTimeout(timer)
  return isFreed
}
