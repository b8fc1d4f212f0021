import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { drawApi } from './draw-api'
import { drawLifecycle } from './draw-lifecycle'
import { drawPrivacy } from './draw-privacy'

/** Every drawn page by its path from the root, and its text as it should be. */
export const drawnDocs = (): Record<string, string> => ({
  'docs/lifecycle.md': `${drawLifecycle()}\n`,
  'docs/api.md': `${drawApi()}\n`,
  'docs/privacy.md': `${drawPrivacy()}\n`,
})

if (process.argv[1]?.endsWith('draw-docs.ts')) {
  for (const [path, text] of Object.entries(drawnDocs())) writeFileSync(join(__dirname, '..', path), text)
}
