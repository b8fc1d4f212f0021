import { createHash } from 'node:crypto'
import type { CollectionIndex } from '../../cloudfunctions/cloud/collections'
import type { DatabaseFile } from './database'
import { type Doc, readEjson } from './ejson'
import { duplicateKey, requestFailed } from './refusal'
import { sortKey, valuesAt } from './sort-key'

/** One index of one collection, kept as a table whose rows are its entries, in order. */
export interface IndexTable {
  name: string
  table: string
  fields: string[]
  directions: (1 | -1)[]
  isUnique: boolean
  /** The fields that hold an array in some document: their entries may name one document twice. */
  multi: Set<string>
}

/** A document's entries in one index: a row of sort keys for each element of an array. */
export function entriesOf(index: IndexTable, doc: Doc): string[][] {
  let rows: string[][] = [[]]
  let arrayField: string | undefined
  for (const field of index.fields) {
    const { values, isMulti } = valuesAt(doc, field)
    if (isMulti) {
      if (arrayField) throw requestFailed(`cannot index parallel arrays [${field}] [${arrayField}]`)
      arrayField = field
    }
    const keys = [...new Set(values.map(sortKey))]
    rows = rows.flatMap((row) => keys.map((key) => [...row, key]))
  }
  return rows
}

/** Makes the tables of a collection's indexes, and fills one that is new to a folder that already has documents. */
export function openIndexes(file: DatabaseFile, collection: string, indexes: CollectionIndex[]): IndexTable[] {
  const opened = indexes.map((index): IndexTable => {
    const shape = createHash('sha256').update(JSON.stringify(index)).digest('hex').slice(0, 8)
    const fields = Object.keys(index.keys)
    return {
      name: index.name,
      table: `"i_${collection}_${index.name}_${shape}"`,
      fields,
      directions: Object.values(index.keys),
      isUnique: index.unique ?? false,
      multi: new Set(),
    }
  })
  for (const index of opened) {
    const exists = file.first('SELECT 1 FROM sqlite_master WHERE name = ?', index.table.slice(1, -1))
    if (exists) {
      const known = JSON.parse(file.setting(`multi:${index.table}`) ?? '[]') as string[]
      for (const field of known) index.multi.add(field)
    } else createTable(file, collection, index)
  }
  return opened
}

/** Writes a document's entries; refuses with E11000 when a unique index already holds one for another document. */
export function addEntries(file: DatabaseFile, collection: string, index: IndexTable, key: number, doc: Doc): void {
  for (const field of index.fields) {
    if (index.multi.has(field) || !valuesAt(doc, field).isMulti) continue
    index.multi.add(field)
    file.remember(`multi:${index.table}`, JSON.stringify([...index.multi]))
  }
  const rows = entriesOf(index, doc)
  const marks = `(${'?,'.repeat(index.fields.length)}?)`
  try {
    const places = rows.map(() => marks).join(',')
    file.run(`INSERT INTO ${index.table} VALUES ${places}`, ...rows.flatMap((row) => [...row, key]))
  } catch (error) {
    if (index.isUnique && /UNIQUE|constraint/i.test(String(error))) throw taken(collection, index, doc)
    throw error
  }
}

/** Takes a document's entries out again. */
export function removeEntries(file: DatabaseFile, index: IndexTable, key: number, doc: Doc): void {
  const where = index.fields.map((_, i) => `k${i}=?`).join(' AND ')
  for (const row of entriesOf(index, doc)) file.run(`DELETE FROM ${index.table} WHERE ${where} AND key=?`, ...row, key)
}

/** The key of the document that holds this entry, if any does. */
export function holderOf(file: DatabaseFile, index: IndexTable, row: string[]): number | undefined {
  const where = index.fields.map((_, i) => `k${i}=?`).join(' AND ')
  return file.first<{ key: number }>(`SELECT key FROM ${index.table} WHERE ${where} LIMIT 1`, ...row)?.key
}

/** The refusal for a unique index that is already taken, telling the values as the real engine does. */
export function taken(collection: string, index: IndexTable, doc: Doc): Error {
  const shown = index.fields.map((field) => `${field}: ${JSON.stringify(valuesAt(doc, field).values[0] ?? null)}`)
  return duplicateKey(collection, index.name, `{ ${shown.join(', ')} }`)
}

function createTable(file: DatabaseFile, collection: string, index: IndexTable): void {
  const columns = index.fields.map((_, i) => `k${i} TEXT NOT NULL`).join(', ')
  const order = index.fields.map((_, i) => `k${i} ${index.directions[i] === 1 ? 'ASC' : 'DESC'}`).join(', ')
  file.atomically(() => {
    file.exec(
      `CREATE TABLE ${index.table} (${columns}, key INTEGER NOT NULL, PRIMARY KEY (${order}${index.isUnique ? '' : ', key'})) WITHOUT ROWID`,
    )
    const rows = file.all<{ key: number; body: string }>(`SELECT key, body FROM "d_${collection}"`)
    for (const { key, body } of rows) addEntries(file, collection, index, key, readEjson(body) as Doc)
  })
}
