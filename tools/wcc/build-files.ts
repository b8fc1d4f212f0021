import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** Every file of a build by its path inside it, with slashes and in the same order on every machine. */
export const buildFiles = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => statSync(join(folder, path)).isFile())
    .map((path) => path.replaceAll('\\', '/'))
    .sort()
