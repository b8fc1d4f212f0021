import type { CollectionIndex } from '../../cloudfunctions/cloud/collections'
import type { IndexTable } from '../store/index-tables'
import type { Action } from './management'

interface WireIndex {
  IndexName: string
  MgoKeySchema: { MgoIndexKeys: { Name: string; Direction: string }[]; MgoIsUnique: boolean }
}

/** Collections and their indexes, by the names the cloud API has for them. */
export const tableActions: Record<string, Action> = {
  'tcb ListTables': ({ store }, { MgoLimit = 100, MgoOffset = 0 }) => {
    const names = store.shelves.names()
    const page = names.slice(Number(MgoOffset), Number(MgoOffset) + Number(MgoLimit))
    return {
      Tables: page.map((name) => ({
        TableName: name,
        Count: store.count(name, {}),
        IndexCount: indexes(store, name).length,
      })),
      Pager: { Offset: MgoOffset, Limit: MgoLimit, Total: names.length },
    }
  },

  'tcb CreateTable': ({ store }, { TableName }) => {
    store.shelves.add(String(TableName))
    return {}
  },

  'tcb DescribeTable': ({ store }, { TableName }) => {
    const found = indexes(store, String(TableName))
    return {
      IndexNum: found.length + 1,
      Indexes: [
        { Name: '_id_', Unique: true, Keys: [{ Name: '_id', Direction: '1' }] },
        ...found.map(({ name, isUnique, fields, directions }) => ({
          Name: name,
          Unique: isUnique,
          Keys: fields.map((field, at) => ({ Name: field, Direction: String(directions[at]) })),
        })),
      ],
    }
  },

  'tcb UpdateTable': ({ store }, { TableName, CreateIndexes = [], DropIndexes = [] }) => {
    const dropped = (DropIndexes as { IndexName: string }[]).map(({ IndexName }) => IndexName)
    const made = (CreateIndexes as WireIndex[]).map(
      ({ IndexName, MgoKeySchema }): CollectionIndex => ({
        name: IndexName,
        keys: Object.fromEntries(
          MgoKeySchema.MgoIndexKeys.map(({ Name, Direction }) => [Name, Direction === '-1' ? -1 : 1]),
        ),
        unique: MgoKeySchema.MgoIsUnique,
      }),
    )
    const kept = indexes(store, String(TableName)).filter(({ name }) => !dropped.includes(name))
    store.shelves.setIndexes(String(TableName), [...kept.map(asWanted), ...made])
    return {}
  },
}

const indexes = (store: Parameters<Action>[0]['store'], name: string): IndexTable[] => store.shelves.get(name).indexes

const asWanted = ({ name, fields, directions, isUnique }: IndexTable): CollectionIndex => ({
  name,
  keys: Object.fromEntries(fields.map((field, at) => [field, directions[at] ?? 1])),
  unique: isUnique,
})
