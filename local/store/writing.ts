import type { DatabaseFile } from './database'
import { type Doc, readEjson, writeEjson } from './ejson'
import { addEntries, entriesOf, holderOf, removeEntries, taken } from './index-tables'
import type { Row, Shelf } from './reading'
import { duplicateKey, requestFailed, transactionConflict } from './refusal'
import { sortKey } from './sort-key'
import type { Transaction, Transactions } from './transactions'

/** One document's change: its text before and after; null where it is not there. */
export interface Change {
  shelf: Shelf
  id: string
  before: string | null
  after: string | null
}

/** Puts changes on the disk, all or nothing, and buffers those of a transaction until it commits. */
export class Writing {
  constructor(
    private readonly file: DatabaseFile,
    private readonly transactions: Transactions,
    private readonly shelf: (name: string) => Shelf,
  ) {}

  row(shelf: Shelf, id: string): Row | undefined {
    return this.file.first<Row>(`SELECT key, body FROM "d_${shelf.name}" WHERE id = ?`, id)
  }

  /** Applies changes in one durable step. */
  apply(changes: Change[]): void {
    if (changes.length === 0) return
    this.file.atomically(() => {
      const kept = changes.map((change) => ({ change, key: this.takeOut(change) }))
      for (const { change, key } of kept) this.putIn(change, key)
    })
    this.transactions.committed(
      changes.map(({ shelf, id, before }) => ({ address: addressOf(shelf.name, id), before })),
    )
  }

  /** Buffers one change of a transaction, or refuses it as the engine would at that operation. */
  buffer(transaction: Transaction, change: Change): void {
    const { shelf, id, after } = change
    const address = addressOf(shelf.name, id)
    this.transactions.claim(transaction, address)
    transaction.writes.set(address, { collection: shelf.name, id, body: after })
    if (after === null) return
    const doc = readEjson(after) as Doc
    for (const index of shelf.indexes) {
      if (!index.isUnique) continue
      for (const row of entriesOf(index, doc)) {
        const holder = holderOf(this.file, index, row)
        const other = holder === undefined ? undefined : this.idOf(shelf, holder)
        if (other !== undefined && other !== id) {
          const otherAddress = addressOf(shelf.name, other)
          if (this.transactions.changedSince(transaction, otherAddress)) throw transactionConflict()
          if (!transaction.writes.has(otherAddress)) throw taken(shelf.name, index, doc)
        }
        this.transactions.claimUnique(transaction, `${index.table}\n${row.join('\n')}`)
      }
    }
  }

  commit(transaction: Transaction): void {
    const changes = [...transaction.writes.values()].map(({ collection, id, body }): Change => {
      const shelf = this.shelf(collection)
      return { shelf, id, before: this.row(shelf, id)?.body ?? null, after: body }
    })
    this.apply(changes.filter(({ before, after }) => before !== after))
  }

  private takeOut({ shelf, id, before }: Change): number | undefined {
    if (before === null) return undefined
    const row = this.row(shelf, id)
    if (!row) return undefined
    for (const index of shelf.indexes) removeEntries(this.file, index, row.key, readEjson(row.body) as Doc)
    return row.key
  }

  private putIn({ shelf, id, after }: Change, key: number | undefined): void {
    const table = `"d_${shelf.name}"`
    if (after === null) {
      if (key !== undefined) this.file.run(`DELETE FROM ${table} WHERE key = ?`, key)
      return
    }
    if (key !== undefined) this.file.run(`UPDATE ${table} SET body = ? WHERE key = ?`, after, key)
    const place = key ?? this.file.run(`INSERT INTO ${table} (id, body) VALUES (?, ?)`, id, after)
    for (const index of shelf.indexes) addEntries(this.file, shelf.name, index, place, readEjson(after) as Doc)
  }

  private idOf(shelf: Shelf, key: number): string | undefined {
    return this.file.first<{ id: string }>(`SELECT id FROM "d_${shelf.name}" WHERE key = ?`, key)?.id
  }
}

/** Where a document is among all collections. */
export function addressOf(collection: string, id: string): string {
  return `${collection}\n${id}`
}

/** The refusal for an `_id` that is already there. */
export function duplicateId(collection: string, doc: Doc): Error {
  return duplicateKey(collection, '_id_', `{ _id: ${JSON.stringify(doc._id)} }`)
}

/** A new document's address and text; refuses field names the engine keeps for itself. */
export function written(doc: Doc): { id: string; body: string } {
  for (const name of Object.keys(doc))
    if (name.startsWith('$')) throw requestFailed(`The dollar ($) prefixed field '${name}' is not valid for storage`)
  const body = writeEjson(doc)
  if (body.length > 16 * 1024 * 1024) throw requestFailed('object to insert too large')
  return { id: sortKey(doc._id), body }
}
