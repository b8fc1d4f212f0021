import { randomBytes } from 'node:crypto'
import { type Doc, readEjson } from './ejson'
import { idKey, type Reading } from './reading'
import { CloudRefusal, transactionBusy } from './refusal'
import type { Shelves } from './shelves'
import type { Transactions } from './transactions'
import { updated } from './updating'
import { addressOf, type Change, duplicateId, type Writing, written } from './writing'

/** How long a write outside a transaction waits for one that holds its document, in milliseconds. */
const patience = 5_000

/** What an update does: change fields, or put a whole document in place (`set`), one or many. */
interface Modification {
  query: Doc
  data: Doc
  isReplacement: boolean
  isMulti: boolean
  isUpsert: boolean
}

/** Adds, changes and removes documents, at once or in a transaction. */
export class Changing {
  /** Set while the disk is steered to be full: every write is refused. */
  isFull = false

  constructor(
    private readonly shelves: Shelves,
    private readonly reading: Reading,
    private readonly writing: Writing,
    private readonly transactions: Transactions,
  ) {}

  /** The text of one document as a transaction, or anyone, sees it. */
  see(collection: string, id: unknown, transactionId?: string): string | null {
    const current = this.writing.row(this.shelves.get(collection), idKey(id))?.body ?? null
    if (!transactionId) return current
    const transaction = this.transactions.get(transactionId)
    return this.transactions.seenBy(transaction, addressOf(collection, idKey(id)), current)
  }

  async insert(collection: string, docs: Doc[], transactionId?: string): Promise<unknown[]> {
    const shelf = this.shelves.get(collection)
    const complete = docs.map(withId)
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
    const shelf = this.shelves.get(collection)
    let upsertedId: unknown
    const changes = await this.write(transactionId, () => {
      upsertedId = undefined
      const texts = this.targets(collection, query, isMulti, transactionId)
      if (texts.length === 0 && isUpsert) {
        const doc = withId({ ...('_id' in query ? { _id: query._id } : {}), ...data })
        upsertedId = doc._id
        const { id, body } = written(doc)
        return [{ shelf, id, before: null, after: body }]
      }
      return texts.flatMap((before): Change[] => {
        const doc = readEjson(before) as Doc
        const { id, body } = written(isReplacement ? { _id: doc._id, ...data } : updated(doc, data))
        return body === before ? [] : [{ shelf, id, before, after: body }]
      })
    })
    return { updated: upsertedId === undefined ? changes.length : 0, upsertedId }
  }

  async remove(collection: string, query: Doc, isMulti: boolean, transactionId?: string): Promise<number> {
    const shelf = this.shelves.get(collection)
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
    const shelf = this.shelves.get(collection)
    this.writing.apply(
      docs.map((doc) => {
        const { id, body } = written(withId(doc))
        return { shelf, id, before: this.writing.row(shelf, id)?.body ?? null, after: body }
      }),
    )
  }

  private targets(collection: string, query: Doc, isMulti: boolean, transactionId?: string): string[] {
    if (!transactionId) {
      const limit = isMulti ? undefined : 1
      return this.reading.find(this.shelves.get(collection), { query, limit }).map(({ body }) => body)
    }
    const text = this.see(collection, query._id, transactionId)
    return text === null ? [] : [text]
  }

  /** Makes changes now, or buffers them in a transaction; outside one, waits for whoever holds a document. */
  private async write(transactionId: string | undefined, prepare: () => Change[]): Promise<Change[]> {
    this.refuseWhenFull()
    if (transactionId) return this.buffer(transactionId, prepare)
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

  /** A refused operation ends its transaction, as the real engine does. */
  private buffer(transactionId: string, prepare: () => Change[]): Change[] {
    try {
      const transaction = this.transactions.get(transactionId)
      const changes = prepare()
      for (const change of changes) this.writing.buffer(transaction, change)
      return changes
    } catch (error) {
      this.transactions.end(transactionId)
      throw error
    }
  }

  private refuseWhenFull(): void {
    if (this.isFull) throw new CloudRefusal('SYS_ERR', 'no space left on device')
  }
}

function withId(doc: Doc): Doc {
  return '_id' in doc ? doc : { _id: randomBytes(16).toString('hex'), ...doc }
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
