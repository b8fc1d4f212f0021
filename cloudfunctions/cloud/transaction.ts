import { Refusal } from '@shared/domain/refusal'
import { database } from './cloud'

/** A taken document id: somebody wrote this line first. */
export class Taken extends Error {}

interface Document {
  get(): Promise<{ data: Record<string, unknown> | null }>
  set(what: { data: object }): Promise<unknown>
}
/** Single-document operations only: anything else in a CloudBase transaction would not be rolled back. */
export interface Transaction {
  collection(name: string): { doc(id: string): Document; add(what: { data: object }): Promise<unknown> }
}

/** A document as a transaction sees it, or none. */
export async function one<T>(transaction: Transaction, collection: string, id: string): Promise<T | undefined> {
  return ((await transaction.collection(collection).doc(id).get()).data as T | null) ?? undefined
}

/** Writes a whole document, new or in place of what stood there. */
export async function put<D extends { _id: string }>(
  transaction: Transaction,
  collection: string,
  document: D,
): Promise<void> {
  const { _id, ...data } = document
  await transaction.collection(collection).doc(_id).set({ data })
}

/** Lets the transactions of this name go one after the other: what one has read, be it by a search, still stands when it is written. */
export async function takeTurn(transaction: Transaction, name: string): Promise<void> {
  const last = await one<{ sequence: number }>(transaction, 'counters', name)
  await put(transaction, 'counters', { _id: name, sequence: (last?.sequence ?? 0) + 1 })
}

/** A book's counter is one document: at a rush everybody waits for it, as long as a function's 20 seconds leave room to answer. */
const PATIENCE = 15_000
const LONGEST_PAUSE = 400

/** Runs `work` in a transaction, again where another one was faster. Refuses with BUSY when its patience ends; throws Taken for a taken id. */
export async function transact<T>(work: (transaction: Transaction) => Promise<T>): Promise<T> {
  const begun = performance.now()
  for (;;) {
    const transaction = await database.startTransaction()
    try {
      const result = await work(transaction)
      await transaction.commit()
      return result
    } catch (error) {
      // The server has already ended a transaction that met a conflict, so ending it again may fail.
      await transaction.rollback().catch(() => undefined)
      if (isTaken(error)) throw new Taken()
      if (!isConflict(error)) throw error
      const left = 1 - (performance.now() - begun) / PATIENCE
      if (left <= 0) throw new Refusal('BUSY')
      await pause(left)
    }
  }
}

// The SDK loses the code of a conflict met at an operation and never retries it: the text is all there is.
const isConflict = (error: unknown) =>
  /TransactionConflict|TransactionBusy/.test(String((error as Error)?.message ?? error))
const isTaken = (error: unknown) => /E11000|-502001/.test(String((error as Error)?.message ?? error))

/** Whoever has waited long tries more often than who has just come: else the late ones would overtake them again and again. */
const pause = (left: number) => new Promise((resolve) => setTimeout(resolve, Math.random() * LONGEST_PAUSE * left))
