import { readdirSync, readFileSync } from 'node:fs'
import { join, posix } from 'node:path'

export const root = join(__dirname, '../..')

/** The folders whose sources the rules are about. */
const folders = ['client', 'cloudfunctions', 'shared', 'local', 'tests', 'tools', 'config']

/** A source by its path from the root. */
export interface Source {
  path: string
  text: string
}

/** What a source imports: the words as written, the file or package meant, and whether only types are taken. */
export interface Import {
  from: string
  target: string
  isTypeOnly: boolean
  clause: string
}

const walk = (folder: string): string[] =>
  readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = posix.join(folder, entry.name)
    return entry.isDirectory() ? walk(path) : [path]
  })

/** Every TypeScript source there is. */
export const sources: Source[] = folders
  .flatMap(walk)
  .filter((path) => /\.tsx?$/.test(path))
  .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }))

/** Whether a file is a test: tests may reach further than what they test. */
export const isTest = (path: string): boolean => /\.test\.tsx?$/.test(path)

const statement = /(?:^|\n)\s*(?:import|export)\s+(type\s+)?([^'"`;]*?)\s*from\s+['"]([^'"]+)['"]/g
const bare = /(?:^|\n)\s*import\s+['"]([^'"]+)['"]/g
const called = /\b(?:import|require)\(\s*['"]([^'"]+)['"]/g

/** Everything a source imports, by any way there is. */
export function importsOf({ path, text }: Source): Import[] {
  const found = (from: string, clause = '', isTypeOnly = false): Import => ({
    from,
    clause,
    isTypeOnly,
    target: targetOf(path, from),
  })
  return [
    ...[...text.matchAll(statement)].map(([, type, clause, from]) => found(from ?? '', clause, Boolean(type))),
    ...[...text.matchAll(bare)].map(([, from]) => found(from ?? '')),
    ...[...text.matchAll(called)].map(([, from]) => found(from ?? '')),
  ]
}

function targetOf(path: string, from: string): string {
  if (from.startsWith('@shared/')) return from.slice(1)
  return from.startsWith('.') ? posix.join(posix.dirname(path), from) : from
}

/** Code without comments and without what stands in quotes. */
export const codeOf = ({ text }: Source): string =>
  text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/.*$/gm, '$1')
