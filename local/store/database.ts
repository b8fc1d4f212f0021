import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'libsql'

/** One statement's parameters: the store binds text and numbers only. */
export type Bound = string | number | null

type Statement = { run(...p: Bound[]): { lastInsertRowid: number | bigint }; all(...p: Bound[]): unknown[] }

/** The one file everything durable lives in; a write is on the disk (WAL, synchronous=FULL) before it is acknowledged. */
export class DatabaseFile {
  private readonly db: InstanceType<typeof Database>
  private readonly statements = new Map<string, Statement>()

  constructor(folder: string) {
    mkdirSync(folder, { recursive: true })
    this.db = new Database(join(folder, 'cloud.sqlite'))
    this.db.exec('PRAGMA journal_mode=WAL')
    this.db.exec('PRAGMA synchronous=FULL')
    this.db.exec('PRAGMA cache_size=-32000')
    this.db.exec('CREATE TABLE IF NOT EXISTS settings (name TEXT PRIMARY KEY, value TEXT NOT NULL)')
  }

  exec(sql: string): void {
    this.db.exec(sql)
  }

  run(sql: string, ...bound: Bound[]): number {
    return Number(this.statement(sql).run(...bound).lastInsertRowid)
  }

  all<Row>(sql: string, ...bound: Bound[]): Row[] {
    return this.statement(sql).all(...bound) as Row[]
  }

  first<Row>(sql: string, ...bound: Bound[]): Row | undefined {
    return this.all<Row>(sql, ...bound)[0]
  }

  /** Runs `work` all or nothing; nothing of it remains when it throws. */
  atomically<Result>(work: () => Result): Result {
    this.db.exec('BEGIN IMMEDIATE')
    try {
      const result = work()
      this.db.exec('COMMIT')
      return result
    } catch (error) {
      this.db.exec('ROLLBACK')
      throw error
    }
  }

  /** A small thing to remember across restarts, such as the clock's offset. */
  setting(name: string): string | undefined {
    return this.first<{ value: string }>('SELECT value FROM settings WHERE name = ?', name)?.value
  }

  remember(name: string, value: string): void {
    this.run('INSERT INTO settings VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value', name, value)
  }

  close(): void {
    this.statements.clear()
    this.db.close()
  }

  private statement(sql: string): Statement {
    const known = this.statements.get(sql)
    if (known) return known
    const statement = this.db.prepare(sql) as unknown as Statement
    this.statements.set(sql, statement)
    return statement
  }
}
