import { createHash } from 'node:crypto'
import type { Person } from '@shared/domain/people/person'
import { officerStationsOf } from '@shared/domain/people/staffing'
import type { Station } from '@shared/domain/people/station'
import { personByOpenid } from './people'
import { one, put, type Transaction, takeTurn, transact } from './transaction'

/** Adds a verified person to the roster within a transaction; false where their openid is somebody's by now. */
export async function addWithin(
  transaction: Transaction,
  person: Person & Required<Pick<Person, 'openid'>>,
): Promise<boolean> {
  if (!(await isNobodys(transaction, person.openid))) return false
  await put(transaction, 'people', person)
  return true
}

/** Adds a person without a WeChat identity to the roster; whoever is there by now stays as they are. */
export const addPersonOnce = (person: Omit<Person, 'openid'>): Promise<void> =>
  transact(async (transaction) => {
    if (!(await one(transaction, 'people', person._id))) await put(transaction, 'people', person)
  })

/** Binds an openid that is nobody's to a roster person who has none yet; false where somebody was faster. */
export const bindOpenid = (personId: string, openid: string): Promise<boolean> =>
  transact((transaction) => bindWithin(transaction, personId, openid))

/** The same within a transaction; from now on somebody reads the queues of the stations this person works at. */
export async function bindWithin(transaction: Transaction, personId: string, openid: string): Promise<boolean> {
  const person = await one<Person>(transaction, 'people', personId)
  if (!person || person.openid !== undefined || !(await isNobodys(transaction, openid))) return false
  await put(transaction, 'people', { ...person, openid })
  for (const stationId of new Set(officerStationsOf(person.desks))) {
    const station = await one<Station>(transaction, 'stations', stationId)
    if (station) await put(transaction, 'stations', { ...station, isStaffed: true })
  }
  return true
}

// One identity may knock at several doors at once: with two people's codes, or with a code and a phone.
async function isNobodys(transaction: Transaction, openid: string): Promise<boolean> {
  await takeTurn(transaction, `identity-${createHash('sha256').update(openid).digest('hex').slice(0, 24)}`)
  return !(await personByOpenid(openid))
}
