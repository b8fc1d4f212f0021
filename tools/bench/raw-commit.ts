import { join } from 'node:path'
import Database from 'libsql'

/** One row written durably to the same disk without anything around it: what an act is held against. */
export interface RawCommit {
  /** Writes one row and gives the milliseconds it took. */
  once(): number
  end(): void
}

/** Opens a database of its own (WAL, synchronous=FULL, as the local cloud's) that writes rows of so many bytes. */
export function openRawCommit(folder: string, bytes: number): RawCommit {
  const db = new Database(join(folder, 'raw.sqlite'))
  db.exec('PRAGMA journal_mode=WAL')
  db.exec('PRAGMA synchronous=FULL')
  db.exec('CREATE TABLE rows (id INTEGER PRIMARY KEY, body TEXT NOT NULL)')
  const insert = db.prepare('INSERT INTO rows (body) VALUES (?)')
  const body = 'x'.repeat(bytes)
  return {
    once() {
      const startedAt = performance.now()
      insert.run(body)
      return performance.now() - startedAt
    },
    end: () => void db.close(),
  }
}
