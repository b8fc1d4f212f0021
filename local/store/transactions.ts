import { randomUUID } from 'node:crypto'
import { transactionConflict, transactionGone } from './refusal'

/** How long a transaction may stay open, in milliseconds of real time, before it is ended for its owner. */
const transactionLifetime = 30_000

/** A document's address among all collections. */
type Address = string

/** A transaction under way: what it has written is only its own until it commits. */
export interface Transaction {
  id: string
  /** The last commit it can see. */
  snapshot: number
  /** Text after the transaction, or null for a removed document. */
  writes: Map<Address, { collection: string; id: string; body: string | null }>
  /** Entries of unique indexes it has taken. */
  uniques: Set<string>
  timer: NodeJS.Timeout
}

/** Open transactions, the documents they hold, and what documents looked like when the oldest of them began. */
export class Transactions {
  private readonly open = new Map<string, Transaction>()
  private readonly holders = new Map<Address, { transaction: Transaction; freed: Promise<void>; free: () => void }>()
  private readonly uniqueHolders = new Map<string, Transaction>()
  private readonly past = new Map<Address, { changedAt: number; before: string | null }[]>()
  private commits = 0

  start(): Transaction {
    const id = randomUUID()
    const timer = setTimeout(() => this.end(id), transactionLifetime)
    timer.unref()
    const transaction = { id, snapshot: this.commits, writes: new Map(), uniques: new Set<string>(), timer }
    this.open.set(id, transaction)
    return transaction
  }

  get(id: string): Transaction {
    const transaction = this.open.get(id)
    if (!transaction) throw transactionGone()
    return transaction
  }

  /** Lets go of everything a transaction held; used for commit, rollback, refusal and time-out alike. */
  end(id: string): void {
    const transaction = this.open.get(id)
    if (!transaction) return
    clearTimeout(transaction.timer)
    this.open.delete(id)
    for (const address of transaction.writes.keys()) {
      const holder = this.holders.get(address)
      if (holder?.transaction !== transaction) continue
      this.holders.delete(address)
      holder.free()
    }
    for (const unique of transaction.uniques) this.uniqueHolders.delete(unique)
    if (this.open.size === 0) this.past.clear()
  }

  /** Claims a document for a transaction; the first to write wins, everyone later conflicts. */
  claim(transaction: Transaction, address: Address): void {
    const holder = this.holders.get(address)
    if (holder && holder.transaction !== transaction) throw transactionConflict()
    if (this.changedSince(transaction, address)) throw transactionConflict()
    if (holder) return
    let free = () => {}
    const freed = new Promise<void>((resolve) => {
      free = resolve
    })
    this.holders.set(address, { transaction, freed, free })
  }

  /** Claims an entry of a unique index, so that two open transactions cannot both take it. */
  claimUnique(transaction: Transaction, unique: string): void {
    const holder = this.uniqueHolders.get(unique)
    if (holder && holder !== transaction) throw transactionConflict()
    this.uniqueHolders.set(unique, transaction)
    transaction.uniques.add(unique)
  }

  /** Whether a document was committed by someone else after the transaction began. */
  changedSince(transaction: Transaction, address: Address): boolean {
    return (this.past.get(address) ?? []).some((change) => change.changedAt > transaction.snapshot)
  }

  /** The text the transaction sees: its own, else what stood when it began. */
  seenBy(transaction: Transaction, address: Address, current: string | null): string | null {
    const own = transaction.writes.get(address)
    if (own) return own.body
    const change = (this.past.get(address) ?? []).find(({ changedAt }) => changedAt > transaction.snapshot)
    return change ? change.before : current
  }

  /** Resolves when nobody holds the document any more; undefined when nobody does now. */
  heldUntil(address: Address): Promise<void> | undefined {
    return this.holders.get(address)?.freed
  }

  isHeldUnique(unique: string): boolean {
    return this.uniqueHolders.has(unique)
  }

  /** Notes committed changes, keeping what stood before for transactions still open. */
  committed(changes: { address: Address; before: string | null }[]): void {
    this.commits++
    if (this.open.size === 0) return
    for (const { address, before } of changes) {
      const past = this.past.get(address) ?? []
      past.push({ changedAt: this.commits, before })
      this.past.set(address, past)
    }
  }

  endAll(): void {
    for (const id of [...this.open.keys()]) this.end(id)
  }
}
