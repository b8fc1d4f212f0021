import type { CollectionIndex } from '../../cloudfunctions/cloud/collections'
import type { DatabaseFile } from './database'
import { openIndexes } from './index-tables'
import type { Shelf } from './reading'
import { CloudRefusal, requestFailed } from './refusal'

/** The collections there are, each with its tables. */
export class Shelves {
  private readonly shelves = new Map<string, Shelf>()

  constructor(
    private readonly file: DatabaseFile,
    made: Record<string, CollectionIndex[]>,
  ) {
    for (const [name, indexes] of Object.entries({ ...made, ...this.added() })) this.open(name, indexes)
  }

  names(): string[] {
    return [...this.shelves.keys()]
  }

  get(name: string): Shelf {
    const shelf = this.shelves.get(name)
    if (!shelf)
      throw new CloudRefusal(
        'DATABASE_COLLECTION_NOT_EXIST',
        `[ResourceNotFound] Db or Table not exist: ${name}. Please check your request, but if the problem cannot be solved, contact us.`,
      )
    return shelf
  }

  /** Makes a collection without indexes, as `createCollection` does, and remembers it. */
  add(name: string): void {
    if (this.shelves.has(name)) throw requestFailed(`Table exist: ${name}`)
    this.open(name, [])
    this.remember(name, [])
  }

  /** Gives a collection these indexes in place of those it has, and remembers them; refuses with E11000 where one cannot hold. */
  setIndexes(name: string, indexes: CollectionIndex[]): void {
    const before = this.get(name).indexes
    this.open(name, indexes)
    const kept = this.get(name).indexes.map(({ table }) => table)
    for (const { table } of before) if (!kept.includes(table)) this.file.exec(`DROP TABLE ${table}`)
    this.remember(name, indexes)
  }

  private added(): Record<string, CollectionIndex[]> {
    return JSON.parse(this.file.setting('addedCollections') ?? '{}')
  }

  private remember(name: string, indexes: CollectionIndex[]): void {
    this.file.remember('addedCollections', JSON.stringify({ ...this.added(), [name]: indexes }))
  }

  private open(name: string, indexes: CollectionIndex[]): void {
    if (!/^[A-Za-z][\w-]*$/.test(name)) throw requestFailed(`invalid collection name: ${name}`)
    this.file.exec(
      `CREATE TABLE IF NOT EXISTS "d_${name}" (key INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, body TEXT NOT NULL)`,
    )
    this.shelves.set(name, { name, indexes: openIndexes(this.file, name, indexes) })
  }
}
