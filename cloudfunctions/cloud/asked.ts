import { digestOf } from '@shared/domain/digest'
import { canonical } from '@shared/domain/ledger'
import { Refusal } from '@shared/domain/refusal'
import { one, type Transaction } from './transaction'

/** What a change was asked with, as its trace keeps it: a digest, so that nothing personal stands in it. */
export const askedOf = (act: string, input: object): string => digestOf(canonical({ act, input }))

/** The trace a repeated call left, or none. Refuses with CHANGED_MEANWHILE a call id that was used for anything else. */
export async function repeatedTrace<T extends { asked: string }>(
  transaction: Transaction,
  collection: string,
  { _id, asked }: { _id: string; asked: string },
): Promise<T | undefined> {
  const earlier = await one<T>(transaction, collection, _id)
  if (earlier && earlier.asked !== asked) throw new Refusal('CHANGED_MEANWHILE')
  return earlier
}
