import type { Instructor } from '@shared/domain/people/instructor'
import type { Person } from '@shared/domain/people/person'
import type { StaffChange } from '@shared/domain/people/staff-change'
import type { Station } from '@shared/domain/people/station'
import { repeatedTrace } from './asked'
import { command, database, piped, rows } from './cloud'
import { allRows } from './fitting'
import { stationsWhere } from './people'
import { type Transaction, takeTurn, transact } from './transaction'

/** A person with the appointments they have or had. */
export interface PersonWithTerms extends Person {
  terms: Instructor[]
}

/** Lets whatever changes or depends on a county's staff go one after the other. */
export const takeStaffTurn = (transaction: Transaction, jurisdictionId: string): Promise<void> =>
  takeTurn(transaction, `staff-${jurisdictionId}`)

/**
 * Writes one change of a county's staff and its trace, all or nothing, and the changes of a county one after the other. Gives the trace a
 * repeated call left; refuses with CHANGED_MEANWHILE a call id that was used for anything else.
 */
export const writeStaffChange = (
  jurisdictionId: string,
  call: Pick<StaffChange, '_id' | 'asked'>,
  decide: (transaction: Transaction) => Promise<StaffChange>,
): Promise<StaffChange> =>
  transact(async (transaction) => {
    await takeStaffTurn(transaction, jurisdictionId)
    const earlier = await repeatedTrace<StaffChange>(transaction, 'staffChanges', call)
    if (earlier) return earlier
    const change = await decide(transaction)
    await transaction.collection('staffChanges').add({ data: change })
    return change
  })

/** A station and those under it, those above before those below. */
export async function stationsUnder(stationId: string): Promise<Station[]> {
  const found = await stationsWhere({ path: stationId })
  return found.sort((a, b) => a.path.length - b.path.length)
}

/** Whether a station bears this code. */
export const isCodeTaken = async (code: string): Promise<boolean> =>
  (await rows(database.collection('stations').where({ code }).limit(1))).length > 0

/** Everyone appointed at one of these stations, with their appointments, in as many replies as they need. */
export const appointedAt = (stationIds: string[]): Promise<PersonWithTerms[]> =>
  allRows(APPOINTED_AT_ONCE, (last: PersonWithTerms | undefined, most) =>
    piped(
      database
        .collection('people')
        .aggregate()
        .match({ 'desks.stationId': command.in(stationIds), ...(last ? { _id: command.gt(last._id) } : {}) })
        .sort({ _id: 1 })
        .limit(most)
        .lookup({ from: 'instructors', localField: '_id', foreignField: 'personId', as: 'terms' }),
    ),
  )
const APPOINTED_AT_ONCE = 200

/** Whether anyone but this person reads a station's queue. */
export async function isReadByOthers(stationId: string, personId: string): Promise<boolean> {
  const others = database
    .collection('people')
    .where({ deskKeys: `station:${stationId}`, openid: command.exists(true), _id: command.neq(personId) })
  return (await rows(others.limit(1))).length > 0
}

/** The appointments a person has or had. */
export const termsOf = (personId: string): Promise<Instructor[]> =>
  rows(database.collection('instructors').where({ personId }).limit(100))

/** Lets everyone who belongs to a station, or waits to, bear its new name. */
export async function renameStation({ path, name }: Station): Promise<void> {
  for (const collection of ['people', 'joinRequests'])
    await database
      .collection(collection)
      .where({ stationPath: command.eq(path) })
      .update({ data: { stationName: name } })
}
