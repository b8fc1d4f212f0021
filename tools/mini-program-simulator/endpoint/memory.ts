import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'
import type { Kept } from './phone'

/** What a phone kept when it was last switched off; nothing the first time. */
export function readMemory(file: string | undefined): Kept {
  return file && existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Kept) : []
}

/** Keeps it until the phone is switched on again. */
export function writeMemory(file: string | undefined, kept: Kept | undefined): void {
  if (!file || !kept) return
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, JSON.stringify(kept))
}
