import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { buildFiles } from '../../../tools/wcc/build-files'

/** Rewrites whatever fits in those files of a build; throws where nothing fits, for then nothing was broken. */
export function rewrite(folder: string, files: RegExp, from: RegExp, to: string): void {
  const fitting = buildFiles(folder).filter((file) => files.test(file))
  const changed = fitting.filter((file) => {
    const text = readFileSync(join(folder, file), 'utf8')
    const broken = text.replace(from, to)
    writeFileSync(join(folder, file), broken)
    return broken !== text
  })
  if (changed.length === 0) throw new Error(`nothing to break: ${from} is in no ${files} of the build`)
}
