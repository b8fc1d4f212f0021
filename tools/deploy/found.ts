import type { Invitation } from '@shared/domain/people/invitation'
import type { Person } from '@shared/domain/people/person'
import type { Station } from '@shared/domain/people/station'
import type { CollectionIndex } from '../../cloudfunctions/cloud/collections'
import type { Jurisdiction } from '../../cloudfunctions/cloud/people'
import type { Cloudbase, CloudFunction } from './cloudbase'
import { type Ids, rowsOf } from './founding-documents'

/** What stands in an environment before a deployment does anything. */
export interface Found {
  collections: Record<string, { indexes: CollectionIndex[]; rule: string }>
  storageRule: string
  functions: Record<string, CloudFunction>
  jurisdiction?: Jurisdiction
  bureau?: Station
  administrator?: Person
  /** Every invitation the first administrator was ever given. */
  invitations: Invitation[]
}

/** Looks at everything a plan may depend on; changes nothing. */
export async function lookAround(cloud: Cloudbase, ids: Ids): Promise<Found> {
  const collections: Found['collections'] = {}
  for (const name of await cloud.collections())
    collections[name] = { indexes: await cloud.indexesOf(name), rule: await cloud.ruleOf(name) }
  const functions: Found['functions'] = {}
  for (const name of await cloud.functionNames()) functions[name] = await cloud.functionNamed(name)
  const rows = <T>(collection: string, query: object) =>
    collection in collections ? rowsOf<T>(cloud, collection, query) : Promise.resolve([])
  const [jurisdiction] = await rows<Jurisdiction>('jurisdictions', { _id: ids.bureau })
  const [bureau] = await rows<Station>('stations', { _id: ids.bureau })
  const [administrator] = await rows<Person>('people', { _id: ids.administrator })
  const invitations = await rows<Invitation>('invitations', { personId: ids.administrator })
  return {
    collections,
    storageRule: await cloud.storageRule(),
    functions,
    jurisdiction,
    bureau,
    administrator,
    invitations,
  }
}
