import { type CollectionIndex, collections } from '../../cloudfunctions/cloud/collections'
import { Aggregating } from './aggregating'
import { Changing } from './changing'
import { DatabaseFile } from './database'
import { type Doc, readEjson } from './ejson'
import { Reading, type Row, type Search } from './reading'
import { Shelves } from './shelves'
import { Transactions } from './transactions'
import { Writing } from './writing'

/** The database behind the wire: collections with their indexes, searches, updates, pipelines and transactions. */
export class Store {
  readonly file: DatabaseFile
  readonly shelves: Shelves
  readonly reading: Reading
  readonly changing: Changing
  readonly transactions = new Transactions()
  private readonly aggregating: Aggregating

  constructor(folder: string, made: Record<string, CollectionIndex[]> = collections) {
    this.file = new DatabaseFile(folder)
    this.shelves = new Shelves(this.file, made)
    this.reading = new Reading(this.file)
    const shelf = (name: string) => this.shelves.get(name)
    this.aggregating = new Aggregating(this.reading, shelf)
    const writing = new Writing(this.file, this.transactions, shelf)
    this.changing = new Changing(this.shelves, this.reading, writing, this.transactions)
  }

  find(collection: string, search: Search): Doc[] {
    return this.rows(collection, search).map((row) => readEjson(row.body) as Doc)
  }

  /** Finds documents as the texts that go over the wire. */
  rows(collection: string, search: Search): Row[] {
    return this.reading.find(this.shelves.get(collection), search)
  }

  count(collection: string, query: Doc): number {
    return this.reading.count(this.shelves.get(collection), query)
  }

  aggregate(collection: string, stages: Doc[]): Doc[] {
    return this.aggregating.run(collection, stages)
  }

  close(): void {
    this.transactions.endAll()
    this.file.close()
  }
}
