import { defaultPolicy } from '@shared/domain/clock/default-policy'
import { nationalCalendar } from '@shared/domain/clock/national-calendar'
import type { Person } from '@shared/domain/people/person'
import { withDesks } from '@shared/domain/people/staffing'
import type { Station } from '@shared/domain/people/station'
import type { Jurisdiction } from '../../cloudfunctions/cloud/people'
import type { Cloudbase } from './cloudbase'
import type { Settings } from './settings'

/** The ids of what a county begins with, the same ones in every run. */
export interface Ids {
  /** The bureau's, which is its jurisdiction's too. */
  bureau: string
  administrator: string
}
export const idsOf = ({ bureau }: Settings): Ids => ({ bureau: `s${bureau.code}`, administrator: `p${bureau.code}` })

/** The bureau's rules to begin with: the national calendar and the default promises. */
export const jurisdictionOf = ({ bureau }: Ids): Jurisdiction => ({
  _id: bureau,
  calendar: nationalCalendar,
  policies: [defaultPolicy],
})

/** The bureau as the settings name it; from then on its head changes what its door plate says. */
export const bureauOf = ({ bureau }: Settings, { bureau: _id }: Ids): Station => ({
  _id,
  level: 'bureau',
  path: [_id],
  isStaffed: true,
  ...bureau,
})

/** The first person on the roster: head of the bureau, who lets everybody else in. */
export const administratorOf = ({ bureau, firstAdministrator }: Settings, ids: Ids): Person => {
  const person: Person = {
    _id: ids.administrator,
    ...firstAdministrator,
    desks: [],
    deskKeys: [],
    stationPath: [ids.bureau],
    stationName: bureau.name,
    jurisdictionId: ids.bureau,
  }
  return withDesks(person, [{ kind: 'officer', stationId: ids.bureau, isHead: true }])
}

/** The documents a query finds, a hundred at the most. */
export async function rowsOf<T>({ database }: Cloudbase, collection: string, query: object): Promise<T[]> {
  const { data } = await database.collection(collection).where(query).get()
  return data as T[]
}

/** Puts a document in place of any of its id. */
export async function put(
  { database }: Cloudbase,
  collection: string,
  { _id, ...rest }: { _id: string },
): Promise<void> {
  await database.collection(collection).doc(_id).set(rest)
}

/** Changes the named fields of a document, each as a whole. */
export async function change(
  { database }: Cloudbase,
  collection: string,
  id: string,
  fields: Record<string, unknown>,
): Promise<void> {
  const whole = Object.entries(fields).map(([name, value]) => [name, database.command.set(value)])
  await database.collection(collection).doc(id).update(Object.fromEntries(whole))
}
