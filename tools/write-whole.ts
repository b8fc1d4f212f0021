import { randomUUID } from 'node:crypto'
import { mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'

/** Writes a file so that whoever reads it meanwhile finds the old one or the new one, whole; one that says the same already is left alone. */
export function writeWhole(path: string, content: Uint8Array): void {
  if (isThere(path, content)) return
  mkdirSync(dirname(path), { recursive: true })
  const temporary = `${path}.${randomUUID()}.part`
  writeFileSync(temporary, content)
  renameSync(temporary, path)
}

function isThere(path: string, content: Uint8Array): boolean {
  const found = statSync(path, { throwIfNoEntry: false })
  return found?.size === content.length && readFileSync(path).equals(content)
}
