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
    for (const [name, indexes] of Object.entries(made)) this.open(name, indexes)
    const added = JSON.parse(file.setting('collections') ?? '[]') as string[]
    for (const name of added) if (!this.shelves.has(name)) this.open(name, [])
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
    this.file.remember('collections', JSON.stringify(this.names()))
  }

  private open(name: string, indexes: CollectionIndex[]): void {
    if (!/^[A-Za-z][\w-]*$/.test(name)) throw requestFailed(`invalid collection name: ${name}`)
    this.file.exec(
      `CREATE TABLE IF NOT EXISTS "d_${name}" (key INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, body TEXT NOT NULL)`,
    )
    this.shelves.set(name, { name, indexes: openIndexes(this.file, name, indexes) })
  }
}
