import type { Person } from '@shared/domain/people/person'
import { officerStationsOf } from '@shared/domain/people/staffing'
import type { Station } from '@shared/domain/people/station'
import { one, put, type Transaction, transact } from './transaction'

/** Binds an openid to a roster person who has none yet; false where somebody was faster. */
export const bindOpenid = (personId: string, openid: string): Promise<boolean> =>
  transact((transaction) => bindWithin(transaction, personId, openid))

/** The same within a transaction; from now on somebody reads the queues of the stations this person works at. */
export async function bindWithin(transaction: Transaction, personId: string, openid: string): Promise<boolean> {
  const person = await one<Person>(transaction, 'people', personId)
  if (!person || person.openid !== undefined) return false
  await put(transaction, 'people', { ...person, openid })
  for (const stationId of new Set(officerStationsOf(person.desks))) {
    const station = await one<Station>(transaction, 'stations', stationId)
    if (station) await put(transaction, 'stations', { ...station, isStaffed: true })
  }
  return true
}
