import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

/** What is seen in a build made of these files by path, which is gone afterwards. */
export function inTinyBuild<Seen>(files: Record<string, string>, see: (folder: string) => Seen): Seen {
  const folder = mkdtempSync(join(tmpdir(), 'tiny-build-'))
  try {
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true })
      writeFileSync(join(folder, path), text)
    }
    return see(folder)
  } finally {
    rmSync(folder, { recursive: true })
  }
}
